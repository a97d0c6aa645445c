import { phraseWords } from './phrase-words';
import { SLANG } from './words';

/** The first of `phraseWords`, without reading the rest. */
const firstWord = (phrase: string): string => phraseWords(phrase.split(' ', 1)[0] ?? '', SLANG)[0] ?? '';

/**
 * Phrases of one or more words, found in a run of words in one pass by their first word. They are read when their first
 * word is first met: most never are, and reading all of them would delay the first text.
 */
export class PhraseSet<Value> {
  readonly #unread = new Map<string, [phrase: string, value: Value][]>();
  readonly #read = new Map<string, { words: string[]; value: Value }[]>();

  /** @param entries pairs of a phrase as people write it and what it stands for. */
  constructor(entries: Iterable<readonly [phrase: string, value: Value]>) {
    for (const [phrase, value] of entries) {
      const first = firstWord(phrase);
      const list = this.#unread.get(first);
      if (list) list.push([phrase, value]);
      else this.#unread.set(first, [[phrase, value]]);
    }
  }

  /** Calls `found` for every phrase that stands at `words[at]`; `length` is in words. */
  at(words: readonly string[], at: number, found: (value: Value, length: number) => void): void {
    const phrases = this.#beginningWith(words[at] ?? '');
    if (phrases === undefined) return;
    for (const phrase of phrases) {
      if (stands(phrase.words, words, at)) found(phrase.value, phrase.words.length);
    }
  }

  #beginningWith(word: string): { words: string[]; value: Value }[] | undefined {
    const unread = this.#unread.get(word);
    if (unread === undefined) return undefined;
    const known = this.#read.get(word);
    if (known !== undefined) return known;
    const read = unread.map(([phrase, value]) => ({ words: phraseWords(phrase, SLANG), value }));
    this.#read.set(word, read);
    return read;
  }
}

/** Whether the words of a phrase stand at `words[at]`, the first of which is known to. */
export function stands(phrase: readonly string[], words: readonly string[], at: number): boolean {
  for (let k = 1; k < phrase.length; k++) if (phrase[k] !== words[at + k]) return false;
  return true;
}
