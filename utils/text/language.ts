import type { TextLanguage } from '../findings';
import { lexicon } from '../packs/lexicon';
import { rememberWord } from './remember';
import { WordSet } from './word-groups';
import { SLANG } from './words';
import type { Token } from './reading';

const ENGLISH = new WordSet(lexicon.english);
const INDONESIAN = new WordSet(lexicon.indonesian);
/** Affixes hardly any English word carries. */
const INDONESIAN_SHAPE =
  /^(?:meng|meny|mem|men|peng|peny|pem|ber|ter|di|ke)[a-z]{4,}(?:kan|nya|an|i)$|[a-z]{3}(?:nya|kah|lah)$/;
const ENGLISH_SHAPE = /^[a-z]{3,}(?:ing|tion|ness|ment|ful|less|ly|ous|able)$|n't$|'(?:s|re|ve|ll|m)$/;

/** The language one word tells. */
const tell = rememberWord(({ surface: word }): TextLanguage => {
  if (ENGLISH.has(word)) return 'en';
  if (INDONESIAN.has(word) || SLANG.get(word) !== undefined || INDONESIAN_SHAPE.test(word)) return 'id';
  return ENGLISH_SHAPE.test(word) ? 'en' : 'und';
});

/** How many words tell Indonesian and English. */
export interface WordCounts {
  id: number;
  en: number;
}

/** Counts the words of `tokens[from..to)` that tell their language, by marker words and word shapes. */
export function countWords(tokens: readonly Token[], from: number, to: number): WordCounts {
  let id = 0;
  let en = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    const told = tell(token);
    if (told === 'en') en++;
    else if (told === 'id') id++;
  }
  return { id, en };
}

/**
 * The language of a run of words. Code-mixing inside a clause is normal, so "mix" is an answer like any other: at least
 * two words, and at least a fifth, of each.
 */
export function languageFrom({ id, en }: WordCounts): TextLanguage {
  if (id === 0 && en === 0) return 'und';
  const less = Math.min(id, en);
  if (less >= 2 && less >= (id + en) / 5) return 'mix';
  return id >= en ? 'id' : 'en';
}
