import { HASH_BITS } from './hash';

/** How often the set can be filled before what is left of earlier fillings must be wiped out. */
const FILLINGS = 1 << (32 - HASH_BITS);

/**
 * The signs of a run of words: hashes, each once, and the words each was first seen at. First come those of what is
 * meant, then, from `concepts` on, those of the wording. Made once and filled again and again.
 */
export class Signs {
  count = 0;
  /** How many of them speak of what is meant. */
  concepts = 0;
  hashes = new Int32Array(1024);
  starts = new Int32Array(1024);
  ends = new Int32Array(1024);
  /** An open-addressed set: each hash beside the number of the filling that it was put there in. */
  #slots = new Int32Array(4096);
  #filling = 0;

  empty(): void {
    this.count = this.concepts = 0;
    this.#filling = (this.#filling + 1) % FILLINGS;
    if (this.#filling > 0) return;
    this.#slots.fill(0);
    this.#filling = 1;
  }

  /** Takes a sign of what is meant; all of them come before the first of the wording. */
  addConcept(hash: number, start: number, end: number): void {
    this.add(hash, start, end);
    this.concepts = this.count;
  }

  add(hash: number, start: number, end: number): void {
    const marked = this.#marked(hash);
    const slot = this.#slotOf(marked);
    if (this.#slots[slot] === marked) return;
    this.#slots[slot] = marked;
    const { count } = this;
    this.hashes[count] = hash;
    this.starts[count] = start;
    this.ends[count] = end;
    this.count = count + 1;
    if (this.count === this.hashes.length) this.#grow();
  }

  has(hash: number): boolean {
    const marked = this.#marked(hash);
    return this.#slots[this.#slotOf(marked)] === marked;
  }

  #marked(hash: number): number {
    return (this.#filling << HASH_BITS) | hash;
  }

  /** Where a hash with its filling stands, or would. */
  #slotOf(marked: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    const filling = marked >>> HASH_BITS;
    let slot = (Math.imul(marked, 0x9e3779b1) >>> 8) & mask;
    for (let held = slots[slot] ?? 0; held !== marked && held >>> HASH_BITS === filling;) {
      slot = (slot + 1) & mask;
      held = slots[slot] ?? 0;
    }
    return slot;
  }

  #grow(): void {
    const longer = (list: Int32Array<ArrayBuffer>) => {
      const copy = new Int32Array(list.length * 2);
      copy.set(list);
      return copy;
    };
    this.hashes = longer(this.hashes);
    this.starts = longer(this.starts);
    this.ends = longer(this.ends);
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let k = 0; k < this.count; k++) {
      const marked = this.#marked(this.hashes[k] ?? 0);
      this.#slots[this.#slotOf(marked)] = marked;
    }
  }
}
