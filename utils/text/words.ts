import { conceptData } from '../packs/concepts';
import { lexicon } from '../packs/lexicon';
import { WordGroups, WordSet } from './word-groups';

const normals = lexicon.slang.normals.split('|');

/** Slang to standard form; a standard form may be several words. */
export const SLANG: { get(word: string): string | undefined } = new WordGroups(lexicon.slang.words, group => {
  const list = normals[group]?.split(';') ?? [];
  return (word, at) => list[at] ?? word;
});

/** Words in standard spelling. */
export const VOCABULARY = new WordSet(lexicon.vocabulary, conceptData.plain.words);

/** Words that people disguise to get past a filter, by length: the only ones a masked word ("b*nuh") may stand for. */
export const SENSITIVE_BY_LENGTH: ReadonlyMap<number, string[]> = Map.groupBy(
  lexicon.sensitive.split(' '),
  word => word.length,
);

export const isKnown = (word: string): boolean => VOCABULARY.has(word) || SLANG.get(word) !== undefined;
