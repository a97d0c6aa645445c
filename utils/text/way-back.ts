import type { Folded } from './fold';

/** Where each character of a folded text came from. */
export class WayBack {
  #starts: Uint32Array<ArrayBuffer>;
  #ends: Uint32Array<ArrayBuffer>;
  #count = 0;

  /** @param length how many characters there will be, most likely. */
  constructor(length: number) {
    this.#starts = new Uint32Array(length);
    this.#ends = new Uint32Array(length);
  }

  /** Adds characters that all came from `source[start..end)`. */
  add(count: number, start: number, end: number): void {
    const to = this.#upTo(count);
    this.#starts.fill(start, this.#count, to);
    this.#ends.fill(end, this.#count, to);
    this.#count = to;
  }

  /** Adds the characters of `source[start..end)`, each of which stayed one. */
  addEach(start: number, end: number): void {
    const to = this.#upTo(end - start);
    for (let at = this.#count, from = start; at < to; at++, from++) {
      this.#starts[at] = from;
      this.#ends[at] = from + 1;
    }
    this.#count = to;
  }

  offsets(): Pick<Folded, 'starts' | 'ends'> {
    return { starts: this.#starts.subarray(0, this.#count), ends: this.#ends.subarray(0, this.#count) };
  }

  /** The end of so many characters more, for which there is room then. */
  #upTo(count: number): number {
    const to = this.#count + count;
    if (to > this.#starts.length) {
      const longer = (list: Uint32Array) => {
        const copy = new Uint32Array(to * 2);
        copy.set(list);
        return copy;
      };
      this.#starts = longer(this.#starts);
      this.#ends = longer(this.#ends);
    }
    return to;
  }
}
