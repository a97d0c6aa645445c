import { conceptData } from '../packs/concepts';
import { lexicon } from '../packs/lexicon';
import { slangOf } from '../packs/slang-of';
import { WordTable } from './word-table';

/** Slang to standard form; a standard form may be several words. */
export const SLANG: ReadonlyMap<string, string> = slangOf(lexicon);

/** Plain words and their families, which the claims room asks for. */
export const FAMILY_WORDS = new WordTable(conceptData.plain);
const OTHERS = new Set(lexicon.vocabulary.split(' '));

/** Words in standard spelling. */
export const VOCABULARY = {
  has: (word: string): boolean => OTHERS.has(word) || FAMILY_WORDS.has(word),
  words: (): string[] => [...OTHERS, ...FAMILY_WORDS.words()],
};

/** Words that people disguise to get past a filter, by length: the only ones a masked word ("b*nuh") may stand for. */
let sensitiveByLength: ReadonlyMap<number, string[]> | undefined;
export const sensitiveOfLength = (length: number): readonly string[] =>
  (sensitiveByLength ??= Map.groupBy(lexicon.sensitive.split(' '), word => word.length)).get(length) ?? [];

export const isKnown = (word: string): boolean => VOCABULARY.has(word) || SLANG.has(word);
