import { cite, sourceLine } from './cite';
import { describeEvidence } from './strength';
import { sourcesOf } from './library';
import type { Claim, Library } from './library';
import type { Verdict } from '../findings';

/** TikTok's limit for the description of a video, in characters. */
export const CAPTION_LIMIT = 4000;

type Language = 'id' | 'en';

/** What the first words of a video may say of a claim, by its verdict: about the claim, never about who made it. */
const OPENINGS: Record<Exclude<Verdict, 'unverified'>, Record<Language, string>> = {
  contradicted: {
    id: 'Sering terdengar, tetapi bukti yang ada menunjukkan hal lain.',
    en: 'Often heard, but the evidence points the other way.',
  },
  unsupported: {
    id: 'Sering terdengar, tetapi buktinya belum ada.',
    en: 'Often heard, but the evidence is not there yet.',
  },
  oversimplified: {
    id: 'Ada benarnya, tetapi tidak sesederhana itu.',
    en: 'There is truth in it, but it is not that simple.',
  },
  mixed: {
    id: 'Penelitiannya belum sepakat. Mari lihat keduanya.',
    en: 'Research has not agreed yet. Let us look at both sides.',
  },
  supported: {
    id: 'Yang ini didukung bukti.',
    en: 'This one is supported by the evidence.',
  },
};

const WORDS = {
  id: {
    title: 'Kerangka video',
    opening: 'Pembuka',
    claim: 'Klaim yang beredar',
    evidence: 'Kata bukti',
    sources: 'Sumber',
    sayKindly: 'Kalimat yang ramah',
    caption: 'Baris sumber untuk keterangan video',
    care: 'Sebelum diunggah',
    general: 'Sampaikan sebagai informasi umum, bukan nasihat untuk satu orang; jangan memakai cerita klien.',
    safe: 'Topik ini menyentuh bunuh diri atau menyakiti diri: jangan sebut cara, cantumkan layanan bantuan, tutup dengan harapan.',
    medicine: 'Ingatkan agar tidak memulai, mengubah, atau menghentikan obat tanpa dokter.',
  },
  en: {
    title: 'Outline of a video',
    opening: 'Opening',
    claim: 'The claim that circulates',
    evidence: 'What the evidence says',
    sources: 'Sources',
    sayKindly: 'A kind sentence',
    caption: 'Source line for the description',
    care: 'Before you post',
    general: 'Say it as general information, not as advice to one person; use no story of a client.',
    safe: 'This touches suicide or self-harm: name no method, show a helpline, end on hope.',
    medicine: 'Remind people not to start, change or stop medication without a doctor.',
  },
} as const;

const SENSITIVE = new Set(['suicide', 'self-harm']);
const MEDICAL = new Set(['medication', 'supplement', 'replacement-for-care']);

/**
 * Sources for a video on a claim, as Markdown to edit: an opening, the claim, what the evidence says, references with
 * their kind and their cautions, a source line, and what to mind. A beginning for the counsellor's own words.
 */
export function writeOutline(claim: Claim, library: Library, language: Language): string {
  const say = WORDS[language];
  const sources = sourcesOf(library, claim);
  const references = sources.map(source => {
    const { label, cautions } = describeEvidence(source);
    const remarks = [label, ...cautions].map(text => text[language].replace(/\.$/, '')).join('; ');
    return `- ${cite(source, 'markdown', language)}\n  ${remarks}. ${source.finding[language]}`;
  });
  const line = sourceLine(sources, language, CAPTION_LIMIT);
  const reminders = [
    say.general,
    ...(SENSITIVE.has(claim.topic) || claim.kind === 'suicide-myth' ? [say.safe] : []),
    ...(MEDICAL.has(claim.kind) ? [say.medicine] : []),
  ];
  return `${[
    `# ${say.title}`,
    `## ${say.opening}`,
    claim.verdict === 'unverified' ? '' : OPENINGS[claim.verdict][language],
    `## ${say.claim}`,
    `> ${claim.statement[language]}`,
    `## ${say.evidence}`,
    sentences(claim.explanation[language], language)
      .map(sentence => `- ${sentence}`)
      .join('\n'),
    `## ${say.sayKindly}`,
    claim.suggestedReply[language],
    `## ${say.sources}`,
    references.join('\n'),
    ...(line === null ? [] : [`## ${say.caption}`, line]),
    `## ${say.care}`,
    reminders.map(reminder => `- ${reminder}`).join('\n'),
  ]
    .filter(block => block !== '')
    .join('\n\n')}\n`;
}

function sentences(text: string, language: Language): string[] {
  const parts = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return Array.from(parts, ({ segment }) => segment.trim()).filter(sentence => sentence !== '');
}
