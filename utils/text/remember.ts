import type { Token } from './reading';

/** So many words are remembered; then all are forgotten, so that a hostile text cannot fill the memory. */
const MOST = 20_000;
/** Longer words are rare; and a longer piece of a string may keep the whole string in memory. */
const LONGEST = 12;

/** The same function of a word, quicker for words that were met before: most words of most texts. */
export function remember<T>(compute: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return word => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = compute(word);
    if (word.length <= LONGEST) {
      if (known.size >= MOST) known.clear();
      known.set(word, made);
    }
    return made;
  };
}

/** A token wherever it stands. */
export type Word = Pick<Token, 'kind' | 'surface' | 'norm' | 'base'>;

interface Entry<T> {
  word: Word;
  value: T;
  /** Another word that is written the same: "gpp" is three. */
  next: Entry<T> | undefined;
}

/** The same function of a token, wherever it stands, quicker for words that were met before. */
export function rememberWord<T>(compute: (word: Word) => T): (word: Word) => T {
  const known = new Map<string, Entry<T>>();
  return ({ kind, surface, norm, base }) => {
    const first = known.get(surface);
    for (let entry = first; entry !== undefined; entry = entry.next) {
      const { word } = entry;
      if (word.norm === norm && word.base === base && word.kind === kind) return entry.value;
    }
    const word = { kind, surface, norm, base };
    const value = compute(word);
    if (surface.length <= LONGEST && norm.length <= LONGEST) {
      const isFull = known.size >= MOST;
      if (isFull) known.clear();
      known.set(surface, { word, value, next: isFull ? undefined : first });
    }
    return value;
  };
}
