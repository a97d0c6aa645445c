/** Features are told apart by so many bits of their hash. */
export const FEATURE_BITS = 18;
export const FEATURE_MASK = (1 << FEATURE_BITS) - 1;

/**
 * The features a model knows: one bit for each, 32 KiB, so that asking whether a feature is known stays in the
 * processor's cache. Families are few; for them the answers are kept in rows, one for all that may stand beside one.
 */
export class FeatureSet {
  readonly #bits: Uint32Array;
  readonly #rows = new Map<(a: number, b: number) => number, (Uint8Array | undefined)[]>();

  /** @param bits one for each feature, the lowest of a number first; see `noFeatures`. */
  constructor(bits: Uint32Array) {
    this.#bits = bits;
  }

  /** Whether a feature, given by its whole hash, is known. */
  has(hash: number): boolean {
    return ((this.#bits[(hash & FEATURE_MASK) >>> 5] ?? 0) & (1 << (hash & 31))) !== 0;
  }

  /**
   * For each number from 0 to before `count` whether the feature that `hashOf` makes of `first` and it is known; worked
   * out when first asked for. `hashOf` must be the same function each time, and `count` the same number.
   */
  row(hashOf: (a: number, b: number) => number, first: number, count: number): Uint8Array {
    let rows = this.#rows.get(hashOf);
    if (rows === undefined) this.#rows.set(hashOf, (rows = []));
    const known = rows[first];
    if (known !== undefined) return known;
    const row = Uint8Array.from({ length: count }, (_, second) => (this.has(hashOf(first, second)) ? 1 : 0));
    rows[first] = row;
    return row;
  }
}

export const noFeatures = (): Uint32Array<ArrayBuffer> => new Uint32Array((FEATURE_MASK + 1) / 32);
