import { conceptData } from '../packs/concepts';
import { lexicon } from '../packs/lexicon';
import { slangOf } from './phrase-words';

/** Slang to standard form; a standard form may be several words. */
export const SLANG: ReadonlyMap<string, string> = slangOf(lexicon);

/** Words in standard spelling. */
export const VOCABULARY: ReadonlySet<string> = new Set(
  `${lexicon.vocabulary} ${conceptData.plain.words}`.split(/[ |]/),
);

/** Words that people disguise to get past a filter, by length: the only ones a masked word ("b*nuh") may stand for. */
export const SENSITIVE_BY_LENGTH: ReadonlyMap<number, string[]> = Map.groupBy(
  lexicon.sensitive.split(' '),
  word => word.length,
);

export const isKnown = (word: string): boolean => VOCABULARY.has(word) || SLANG.has(word);
