import { wordsOf } from '../packs/compile-concepts';
import { conceptData } from '../packs/concepts';
import { lexicon } from '../packs/lexicon';

/** Slang to standard form; a standard form may be several words. */
export const SLANG: ReadonlyMap<string, string> = new Map(
  lexicon.slang.split('|').map(pair => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), pair.slice(at + 1)];
  }),
);

/** Words in standard spelling. */
export const VOCABULARY: ReadonlySet<string> = new Set([
  ...lexicon.vocabulary.split(' '),
  ...wordsOf(conceptData),
]);

/** Words that people disguise to get past a filter, by length: the only ones a masked word ("b*nuh") may stand for. */
export const SENSITIVE_BY_LENGTH: ReadonlyMap<number, string[]> = Map.groupBy(
  lexicon.sensitive.split(' '),
  word => word.length,
);

export const isKnown = (word: string): boolean => VOCABULARY.has(word) || SLANG.has(word);
