import { hashText } from './hash';
import type { KnownWord, Token, Word } from './reading';

/** So many words are remembered; then all are forgotten, so that a hostile text cannot fill the memory. */
export const MOST = 20_000;
/** Longer words are rare, and made up more often than not. */
export const LONGEST = 24;
/** A longer piece of a string may keep the whole string in memory. */
const LONGEST_PIECE = 12;

/** The same text in a string of its own. */
export const detached = (word: string): string => (word.length > LONGEST_PIECE ? ` ${word}`.slice(1) : word);

/** The same function of a word, quicker for words that were met before: most words of most texts. */
export function remember<T>(compute: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return word => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (word.length > LONGEST) return compute(word);
    const own = detached(word);
    const made = compute(own);
    if (known.size >= MOST) known.clear();
    known.set(own, made);
    return made;
  };
}

/** How many functions of a word are remembered, each at a place of its own. */
let places = 0;

/** A word of which nothing is known yet. */
export function newWord(word: Word): KnownWord {
  const normHash = hashText(word.norm);
  const baseHash = word.base === word.norm ? normHash : hashText(word.base);
  return { ...word, normHash, baseHash, known: Array.from({ length: places }) };
}

/** The same function of a token, wherever it stands: worked out once for a word, and kept with it. */
export function rememberWord<T extends object | string | number>(
  compute: (word: KnownWord) => T,
): (token: Token) => T {
  const place = places++;
  return ({ word }) => {
    const found = word.known[place];
    if (found !== undefined) return found as T;
    const made = compute(word);
    word.known[place] = made;
    return made;
  };
}
