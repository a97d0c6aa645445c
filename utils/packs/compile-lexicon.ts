import { phraseWords, slangOf } from './phrase-words';
import type { Lexicon } from './lexicon';
import { packPhrases, packSet } from './word-tables';

/** The parts of the packs that the text room needs; shapes as checked by `schema.ts`. */
export interface LexiconSource {
  slang: {
    normalisation: { entries: { slang: string; normal: string }[] };
    topics: { terms_id: string[]; terms_en: string[]; variants: string[] }[];
    cues: Record<string, { id: string[]; en: string[] }>;
    languageMarkers: Record<string, string[]>;
  };
  crisis: { concepts: Record<string, string[]> };
  claims: {
    entries: { statement: Record<'id' | 'en', string>; examples: Record<'id' | 'en', string[]> }[];
  };
  /** Words that are known anyway. */
  concepts: string[];
}

/** A word of the examples joins the vocabulary when it is met this often: rarer ones are mostly typing errors. */
const VOCABULARY_THRESHOLD = 3;

/** Reduces the packs to what reading a text needs at run time: small, sorted, the same bytes for the same packs. */
export function compileLexicon({ slang, crisis, claims, concepts }: LexiconSource): Lexicon {
  const pairs = slang.normalisation.entries
    .map(entry => [entry.slang.toLowerCase(), entry.normal.toLowerCase().replace(/-/g, ' ')] as const)
    .filter(([from, to]) => from !== to && !from.includes(' '));
  const topicTerms = slang.topics.flatMap(topic => [...topic.terms_id, ...topic.terms_en]);
  const counts = new Map<string, number>();
  for (const claim of claims.entries) {
    for (const text of [...Object.values(claim.statement), ...Object.values(claim.examples).flat()]) {
      for (const word of words(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const vocabulary = new Set([
    ...pairs.flatMap(([, to]) => words(to)),
    ...topicTerms.flatMap(words),
    ...Object.values(crisis.concepts).flat().flatMap(words),
    ...Object.values(slang.languageMarkers).flat().flatMap(words),
    ...[...counts].filter(([, count]) => count >= VOCABULARY_THRESHOLD).map(([word]) => word),
  ]);
  for (const word of concepts) vocabulary.delete(word);
  const packedSlang = packSlang(new Map(pairs));
  const standard = slangOf({ slang: packedSlang });
  const english = new Set(slang.languageMarkers['en']);
  return {
    slang: packedSlang,
    vocabulary: packSet([...vocabulary].filter(word => /^[a-z]{2,}$/.test(word))),
    sensitive: sorted(
      [...topicTerms, ...Object.values(crisis.concepts).flat()]
        .flatMap(words)
        .filter(word => word.length > 3),
    ).join(' '),
    cueNames: Object.keys(slang.cues).join(' '),
    cues: packPhrases(
      Object.values(slang.cues).flatMap(({ id, en }, cue) =>
        sorted([...id, ...en]).map(phrase => [phraseWords(phrase, standard), cue] as const),
      ),
    ),
    english: packSet(english),
    indonesian: packSet(indonesianWords(new Set(slang.languageMarkers['id']), standard, english)),
  };
}

function packSlang(slang: ReadonlyMap<string, string>): Lexicon['slang'] {
  const words = packSet(slang.keys());
  const normals = words.split('|').map(group =>
    group
      .split(' ')
      .map(word => slang.get(word))
      .join(';'),
  );
  return { words, normals: normals.join('|') };
}

/** Markers, and the standard forms of slang, unless the slang or its standard form is English, too. */
function indonesianWords(
  markers: ReadonlySet<string>,
  slang: ReadonlyMap<string, string>,
  english: ReadonlySet<string>,
): Set<string> {
  const told = new Set(markers);
  for (const [word, normal] of slang) {
    if (english.has(word)) continue;
    for (const one of normal.split(' ')) if (!english.has(one)) told.add(one);
  }
  return new Set([...told].filter(word => !slang.has(word)));
}

function words(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/#\S+/g, ' ')
      .match(/[a-z]+/g) ?? []
  );
}

function sorted(list: readonly string[]): string[] {
  return [...new Set(list)].sort((a, b) => (a < b ? -1 : 1));
}
