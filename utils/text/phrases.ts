import { SLANG } from './words';

/** The words of a phrase in standard form, as a text's tokens would be; much cheaper than reading it as a text. */
function phraseWords(phrase: string): string[] {
  const words = phrase.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}']*|[^\s]/gu) ?? [];
  return words.flatMap(word => (SLANG.get(word) ?? word).split(' '));
}

/** The first of `phraseWords`, without reading the rest. */
function firstWord(phrase: string): string {
  const end = phrase.indexOf(' ');
  const first = end < 0 ? phrase : phrase.slice(0, end);
  if (!/^[a-z\d]+$/.test(first)) return phraseWords(phrase)[0] ?? '';
  const normal = SLANG.get(first) ?? first;
  const blank = normal.indexOf(' ');
  return blank < 0 ? normal : normal.slice(0, blank);
}

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

  /** Whether any phrase begins with `word`. */
  beginsWith(word: string): boolean {
    return this.#unread.has(word);
  }

  #beginningWith(word: string): { words: string[]; value: Value }[] | undefined {
    const unread = this.#unread.get(word);
    if (unread === undefined) return undefined;
    const known = this.#read.get(word);
    if (known !== undefined) return known;
    const read = unread.map(([phrase, value]) => ({ words: phraseWords(phrase), value }));
    this.#read.set(word, read);
    return read;
  }
}

function stands(phrase: readonly string[], words: readonly string[], at: number): boolean {
  for (let k = 1; k < phrase.length; k++) if (phrase[k] !== words[at + k]) return false;
  return true;
}
