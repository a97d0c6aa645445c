/** Features are told apart by so many bits of their hash. */
export const FEATURE_BITS = 18;
export const FEATURE_MASK = (1 << FEATURE_BITS) - 1;

/**
 * The features a model knows: one bit for each, 32 KiB, and how many come before every 32 of them, so that asking whether a
 * feature is known, and which it is, stays in the processor's cache. Families are few; for them the answers are kept in
 * rows, one for all that may stand beside one.
 */
export class FeatureSet {
  readonly #bits: Uint32Array;
  readonly #ranks: Uint16Array;
  readonly #rows = new Map<Answer, FeatureRows>();

  constructor({ bits, ranks }: Marks) {
    this.#bits = bits;
    this.#ranks = ranks;
  }

  /** Whether a feature, given by its whole hash, is known. */
  has(hash: number): boolean {
    return ((this.#bits[(hash & FEATURE_MASK) >>> 5] ?? 0) & (1 << (hash & 31))) !== 0;
  }

  /** The place among all known features, from 1, of a feature given by its whole hash; 0 for one that is not known. */
  placeOf(hash: number): number {
    const at = (hash & FEATURE_MASK) >>> 5;
    const bits = this.#bits[at] ?? 0;
    const bit = 1 << (hash & 31);
    return (bits & bit) === 0 ? 0 : (this.#ranks[at] ?? 0) + onesIn(bits & (bit - 1)) + 1;
  }

  /** What `answer` says of two numbers, kept; it must be the same function each time, and `count` the same number. */
  rows(answer: Answer, count: number): FeatureRows {
    let rows = this.#rows.get(answer);
    if (rows === undefined) this.#rows.set(answer, (rows = new FeatureRows(this, answer, count)));
    return rows;
  }
}

/** What a set knows of the features that two numbers make, as a number from 0 to 255; 0 for nothing. */
type Answer = (set: FeatureSet, first: number, second: number) => number;

/** Answers in rows, each worked out when first asked for. */
class FeatureRows {
  readonly #set: FeatureSet;
  readonly #answer: Answer;
  readonly #count: number;
  readonly #rows: (Uint8Array | undefined)[] = [];

  constructor(set: FeatureSet, answer: Answer, count: number) {
    this.#set = set;
    this.#answer = answer;
    this.#count = count;
  }

  /** For each second number below `count` the answer for `first` and it. */
  of(first: number): Uint8Array {
    return (this.#rows[first] ??= Uint8Array.from({ length: this.#count }, (_, second) =>
      this.#answer(this.#set, first, second),
    ));
  }
}

/** How many bits of a number are 1: pairs of them are added, then fours, then bytes. */
function onesIn(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** What a set of features is made of: filled in one plain loop, for everything waits for it. */
export interface Marks {
  /** One for each feature, the lowest of a number first. */
  bits: Uint32Array;
  /** For each number of `bits` how many features are in those before. */
  ranks: Uint16Array;
}

export const noMarks = (): Marks => ({
  bits: new Uint32Array((FEATURE_MASK + 1) / 32),
  ranks: new Uint16Array((FEATURE_MASK + 1) / 32),
});
