import { SLANG } from './words';

/** The words of a phrase in standard form, as a text's tokens would be; much cheaper than reading it as a text. */
export function phraseWords(phrase: string): string[] {
  const words = phrase.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}']*|[^\s]/gu) ?? [];
  return words.flatMap(word => (SLANG.get(word) ?? word).split(' '));
}

/** Phrases of one or more words, found in a run of words in one pass by their first word. */
export class PhraseSet<Value> {
  readonly #byFirst = new Map<string, { words: string[]; value: Value }[]>();

  /** @param entries pairs of words (already in the form that will be searched) and what they stand for. */
  constructor(entries: Iterable<readonly [words: string[], value: Value]>) {
    for (const [words, value] of entries) {
      const first = words[0];
      if (first === undefined) continue;
      const list = this.#byFirst.get(first);
      if (list) list.push({ words, value });
      else this.#byFirst.set(first, [{ words, value }]);
    }
  }

  /** Calls `found` for every phrase that stands at `words[at]`; `length` is in words. */
  at(words: readonly string[], at: number, found: (value: Value, length: number) => void): void {
    const phrases = this.#byFirst.get(words[at] ?? '');
    if (phrases === undefined) return;
    for (const phrase of phrases) {
      if (stands(phrase.words, words, at)) found(phrase.value, phrase.words.length);
    }
  }

  /** Whether any phrase begins with `word`. */
  beginsWith(word: string): boolean {
    return this.#byFirst.has(word);
  }
}

function stands(phrase: readonly string[], words: readonly string[], at: number): boolean {
  for (let k = 1; k < phrase.length; k++) if (phrase[k] !== words[at + k]) return false;
  return true;
}
