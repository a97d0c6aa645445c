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
  /** An open-addressed set of the hashes: the place of each, and in which filling it was put there. */
  #places = new Int32Array(4096);
  #filled = new Uint32Array(4096);
  #filling = 0;

  empty(): void {
    this.count = this.concepts = 0;
    this.#filling = (this.#filling + 1) >>> 0;
    if (this.#filling > 0) return;
    this.#filled.fill(0);
    this.#filling = 1;
  }

  /** Takes a sign of what is meant; all of them come before the first of the wording. */
  addConcept(hash: number, start: number, end: number): void {
    this.add(hash, start, end);
    this.concepts = this.count;
  }

  add(hash: number, start: number, end: number): void {
    const slot = this.#slotOf(hash);
    if (this.#filled[slot] === this.#filling) return;
    this.#filled[slot] = this.#filling;
    this.#places[slot] = this.count;
    this.hashes[this.count] = hash;
    this.starts[this.count] = start;
    this.ends[this.count++] = end;
    if (this.count === this.hashes.length) this.#grow();
  }

  has(hash: number): boolean {
    return this.#filled[this.#slotOf(hash)] === this.#filling;
  }

  /** Where a hash stands, or would. */
  #slotOf(hash: number): number {
    const mask = this.#filled.length - 1;
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 8) & mask;
    while (this.#filled[slot] === this.#filling && this.hashes[this.#places[slot] ?? 0] !== hash)
      slot = (slot + 1) & mask;
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
    this.#places = new Int32Array(this.#places.length * 2);
    this.#filled = new Uint32Array(this.#places.length);
    this.#filling = 1;
    for (let place = 0; place < this.count; place++) {
      const slot = this.#slotOf(this.hashes[place] ?? 0);
      this.#filled[slot] = this.#filling;
      this.#places[slot] = place;
    }
  }
}
