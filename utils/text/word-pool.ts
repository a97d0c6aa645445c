import { detached, LONGEST, MOST } from './remember';

interface Entry<T> {
  hash: number;
  word: string;
  value: T;
}

/** More than twice as many as are kept, and a power of two. */
const PLACES = 2 ** Math.ceil(Math.log2(MOST * 2));
/** Words whose hashes crowd together further than this were made to: they are not kept. */
const MOST_STEPS = 64;

/**
 * A function of a word that remembers, as `remember` does, for words that still stand in a text: most are found there without
 * being cut out of it.
 */
export class WordPool<T> {
  readonly #compute: (word: string) => T;
  /** Open-addressed by the hash of the word. */
  #entries: (Entry<T> | undefined)[] = [];
  #count = 0;

  constructor(compute: (word: string) => T) {
    this.#compute = compute;
  }

  /** The function of the word `text[from..to)`. */
  get(text: string, from: number, to: number): T {
    if (to - from > LONGEST) return this.#compute(text.slice(from, to));
    let hash = to - from;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    let steps = 0;
    for (let entry = this.#entries[place]; entry !== undefined; entry = this.#entries[place]) {
      const { word } = entry;
      if (entry.hash === hash && word.length === to - from && text.startsWith(word, from)) return entry.value;
      if (++steps === MOST_STEPS) return this.#compute(text.slice(from, to));
      place = (place + 1) & (PLACES - 1);
    }
    const word = detached(text.slice(from, to));
    const value = this.#compute(word);
    this.#keep({ hash, word, value });
    return value;
  }

  #keep(entry: Entry<T>): void {
    if (this.#count === 0 || this.#count >= MOST) {
      this.#entries = Array.from({ length: PLACES });
      this.#count = 0;
    }
    this.#count++;
    let place = (entry.hash ^ (entry.hash >>> 15)) & (PLACES - 1);
    while (this.#entries[place] !== undefined) place = (place + 1) & (PLACES - 1);
    this.#entries[place] = entry;
  }
}
