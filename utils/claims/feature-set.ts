/** Features are told apart by so many bits of their hash. */
export const FEATURE_BITS = 18;
export const FEATURE_MASK = (1 << FEATURE_BITS) - 1;

/** One bit for each feature: 32 KiB, so that asking whether a feature is known stays in the processor's cache. */
export type FeatureSet = Uint32Array;

/** The features whose weight is not zero. */
export function featuresWith(weights: Float32Array): FeatureSet {
  const set = new Uint32Array((FEATURE_MASK + 1) / 32);
  for (let feature = 0; feature < weights.length; feature++) {
    if (weights[feature] !== 0) set[feature >>> 5] = (set[feature >>> 5] ?? 0) | (1 << (feature & 31));
  }
  return set;
}

/** Whether a feature, given by its whole hash, is in the set. */
export function has(set: FeatureSet, hash: number): boolean {
  return ((set[(hash & FEATURE_MASK) >>> 5] ?? 0) & (1 << (hash & 31))) !== 0;
}
