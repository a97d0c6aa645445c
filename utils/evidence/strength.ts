import { SOURCE_KINDS } from '../packs/kinds';
import type { Bilingual, Source, SourceKind } from '../packs/schema';

/** How much a kind of source can carry. `reference` informs (figures, leaflets, manuals) and is not ranked. */
export type Strength = 'strong' | 'moderate' | 'limited' | 'reference';

export interface Evidence {
  strength: Strength;
  /** The kind in words. For `consensus`, which also holds reviews and editorials, the publisher speaks for itself. */
  label: Bilingual;
  /** What this kind of source can and cannot show, in one sentence. */
  explanation: Bilingual;
  /** Why to read it with care: a report instead of the work, weaker methods, no date. */
  cautions: Bilingual[];
}

interface KindTexts {
  strength: Strength;
  label: Bilingual;
  explanation: Bilingual;
}

const KINDS: Record<SourceKind, KindTexts> = {
  guideline: {
    strength: 'strong',
    label: { id: 'Pedoman klinis', en: 'Clinical guideline' },
    explanation: {
      id: 'Rekomendasi resmi yang disusun dari telaah seluruh bukti; acuan utama dalam praktik.',
      en: 'Official recommendations drawn from a review of all the evidence; the first reference in practice.',
    },
  },
  'systematic-review': {
    strength: 'strong',
    label: { id: 'Tinjauan sistematis', en: 'Systematic review' },
    explanation: {
      id: 'Mengumpulkan dan menilai semua penelitian tentang satu pertanyaan dengan cara yang ditetapkan lebih dulu.',
      en: 'Gathers and appraises all studies on one question by a method fixed beforehand.',
    },
  },
  'meta-analysis': {
    strength: 'strong',
    label: { id: 'Meta-analisis', en: 'Meta-analysis' },
    explanation: {
      id: 'Menggabungkan angka dari banyak penelitian; sekuat penelitian yang digabungkannya.',
      en: 'Combines the figures of many studies; as strong as the studies it combines.',
    },
  },
  rct: {
    strength: 'moderate',
    label: { id: 'Uji acak terkendali', en: 'Randomised trial' },
    explanation: {
      id: 'Membandingkan kelompok yang dibagi secara acak, sehingga dapat menunjukkan sebab; satu uji belum menjadi kepastian.',
      en: 'Compares groups formed by chance, so it can show a cause; one trial alone settles little.',
    },
  },
  cohort: {
    strength: 'moderate',
    label: { id: 'Studi kohort', en: 'Cohort study' },
    explanation: {
      id: 'Mengikuti orang dari waktu ke waktu; menunjukkan apa yang berjalan bersama, belum tentu sebabnya.',
      en: 'Follows people over time; shows what goes together, not always what causes what.',
    },
  },
  'cross-sectional': {
    strength: 'limited',
    label: { id: 'Studi potong lintang', en: 'Cross-sectional study' },
    explanation: {
      id: 'Memotret satu waktu; dapat menghitung dan menghubungkan, tidak dapat menunjukkan sebab.',
      en: 'A picture of one moment; can count and link, cannot show a cause.',
    },
  },
  consensus: {
    strength: 'limited',
    label: { id: 'Pernyataan atau tinjauan ahli', en: 'Expert statement or review' },
    explanation: {
      id: 'Pandangan ahli atau organisasi profesi atas bukti yang ada; bobotnya bergantung pada penerbitnya.',
      en: 'How experts or a professional body read the evidence; it weighs as much as its publisher.',
    },
  },
  statistics: {
    strength: 'reference',
    label: { id: 'Statistik', en: 'Statistics' },
    explanation: {
      id: 'Angka resmi atau hasil survei; menjawab berapa banyak, bukan mengapa.',
      en: 'Official figures or a survey; answers how many, not why.',
    },
  },
  manual: {
    strength: 'reference',
    label: { id: 'Manual rujukan', en: 'Reference manual' },
    explanation: {
      id: 'Definisi dan kriteria yang disepakati profesi.',
      en: 'Definitions and criteria a profession has agreed on.',
    },
  },
  'fact-sheet': {
    strength: 'reference',
    label: { id: 'Lembar informasi', en: 'Fact sheet' },
    explanation: {
      id: 'Ringkasan untuk umum dari lembaga atau profesional; baik untuk dibagikan, periksa sumbernya untuk rincian.',
      en: 'A summary for the public by an institution or professional; good to share, follow its sources for detail.',
    },
  },
};

/** Tags that mark weaker evidence inside a kind. */
const WEAKER: Record<string, Bilingual> = {
  'case-control': {
    id: 'Studi kasus-kontrol: membandingkan ke belakang, mudah bias.',
    en: 'Case-control study: compares backwards in time, easily biased.',
  },
  'expert-commentary': {
    id: 'Ulasan ahli: pendapat yang beralasan, bukan penelitian.',
    en: 'Expert commentary: reasoned opinion, not a study.',
  },
  'narrative-review': {
    id: 'Tinjauan naratif: pilihan penelitiannya tidak mengikuti metode baku.',
    en: 'Narrative review: its choice of studies follows no fixed method.',
  },
};

const NO_YEAR: Bilingual = { id: 'Tanpa tahun terbit.', en: 'Carries no year of publication.' };

/** The place of a kind in the order of evidence; 0 is the strongest. */
export const strengthRank = (kind: SourceKind): number => SOURCE_KINDS.indexOf(kind);

/** The label, the strength and the cautions to show with a source. Rules of use: README of the evidence packs. */
export function describeEvidence(
  source: Pick<Source, 'kind' | 'pageKind' | 'publisher' | 'topics' | 'year'>,
): Evidence {
  const { strength, label, explanation } = KINDS[source.kind];
  const weaker = source.topics.map(topic => WEAKER[topic]).filter(caution => caution !== undefined);
  return {
    strength: weaker.length > 0 && strength !== 'reference' ? 'limited' : strength,
    label: source.kind === 'consensus' ? { id: source.publisher, en: source.publisher } : label,
    explanation,
    cautions: [...pageCautions(source), ...weaker, ...(source.year === null ? [NO_YEAR] : [])],
  };
}

/** The name of a kind, for filters. */
export const kindLabel = (kind: SourceKind): Bilingual => KINDS[kind].label;

function pageCautions({
  pageKind,
  publisher,
  topics,
}: Pick<Source, 'pageKind' | 'publisher' | 'topics'>): Bilingual[] {
  if (pageKind === 'copy')
    return [
      {
        id: 'Tautan ini menuju salinan, bukan halaman aslinya.',
        en: 'This link leads to a copy, not to the original page.',
      },
    ];
  if (pageKind === 'news-report' || topics.includes('news-report'))
    return [
      {
        id: `Dilaporkan oleh ${publisher}; bukan halaman asli penelitiannya.`,
        en: `Reported by ${publisher}; not the original work.`,
      },
    ];
  return [];
}
