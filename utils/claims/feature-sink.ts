import type { FeatureSet } from './feature-set';

/** Where features go: those of `wanted`, or all of them when it is null. Made once and filled again and again. */
export class Sink {
  wanted: FeatureSet | null = null;
  /** How many there are; the lists beyond that are left over from before. */
  count = 0;
  hashes = new Int32Array(1024);
  /** The token each stands at; -1 when it belongs to the whole. */
  tokens = new Int32Array(1024);

  /** Starts anew. */
  empty(wanted: FeatureSet | null): void {
    this.wanted = wanted;
    this.count = 0;
  }

  /** Takes a feature, if it is wanted. */
  put(hash: number, token: number): void {
    if (this.wanted === null || this.wanted.has(hash)) this.add(hash, token);
  }

  /** Takes a feature that is known to be wanted. */
  add(hash: number, token: number): void {
    if (this.count === this.hashes.length) this.#grow();
    this.hashes[this.count] = hash;
    this.tokens[this.count++] = token;
  }

  #grow(): void {
    const { hashes, tokens } = this;
    this.hashes = new Int32Array(hashes.length * 2);
    this.tokens = new Int32Array(hashes.length * 2);
    this.hashes.set(hashes);
    this.tokens.set(tokens);
  }
}
