import { decodeNumbers, DIGIT_AT, digitAt, DIGITS, encodeNumbers, SMALL } from '../text/packed-numbers';
import { FeatureSet, noMarks } from './feature-set';

/** Features in rising order, each as its distance from the last, and its level, times `step` its weight. */
export interface WeightTable {
  gaps: string;
  levels: string;
  step: number;
}

/** The same with a list of entries and levels for each feature. */
export interface RowTable extends WeightTable {
  sizes: string;
  entries: string;
}

/** What is known of features, each at its place in `known`, from 1; place 0 is for all that are not known. */
interface Places {
  known: FeatureSet;
}

/** Pairs of entry and level for each known feature: those at place p are `pairs[from[p]]` to before `pairs[from[p + 1]]`. */
export interface Rows extends Places {
  from: Uint32Array;
  pairs: Int16Array;
}

/** A linear model over the features of a run of tokens. */
export interface Linear extends Places {
  /** By place; zero at the place of what is not known, and nowhere else. */
  weights: Float32Array;
  bias: number;
}

/** Weights are written as one of these characters; the middle one is zero. */
const LEVELS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefg';
/** Highest level; the lowest is its negative. */
export const TOP_LEVEL = (LEVELS.length - 1) / 2;
export const encodeLevel = (level: number): string =>
  LEVELS.charAt(Math.max(-TOP_LEVEL, Math.min(TOP_LEVEL, level)) + TOP_LEVEL);
/** ASCII only; -1 for what is no level. */
const LEVEL_AT = new Int8Array(128).fill(-1);
for (let k = 0; k < LEVELS.length; k++) LEVEL_AT[LEVELS.charCodeAt(k)] = k;
export const decodeLevel = (code: number): number => (LEVEL_AT[code] ?? 0) - TOP_LEVEL;

/** In one plain loop without calls: it runs before the first text is checked, and everything waits for it. */
export function decodeWeights({ gaps, levels, step }: WeightTable): Omit<Linear, 'bias'> {
  const weights = new Float32Array(levels.length + 1);
  const marks = noMarks();
  const { bits, ranks } = marks;
  const digits = DIGIT_AT;
  const letters = LEVEL_AT;
  const { length } = gaps;
  const base = DIGITS.length;
  let feature = -1;
  let at = 0;
  let place = 0;
  let ranked = 0;
  for (let k = 0; k < length; k++) {
    let gap = digits[gaps.charCodeAt(k)] ?? 0;
    if (gap >= SMALL) gap = SMALL + (gap - SMALL) * base + (digits[gaps.charCodeAt(++k)] ?? 0);
    feature += 1 + gap;
    const level = (letters[levels.charCodeAt(at++)] ?? 0) - TOP_LEVEL;
    if (level === 0) continue;
    for (; ranked <= feature >>> 5; ranked++) ranks[ranked] = place;
    weights[++place] = level * step;
    bits[feature >>> 5] = (bits[feature >>> 5] ?? 0) | (1 << (feature & 31));
  }
  return { weights, known: new FeatureSet(marks) };
}

/** @param weights the level of each kept feature. */
export function encodeWeights(weights: ReadonlyMap<number, number>): Pick<WeightTable, 'gaps' | 'levels'> {
  const features = [...weights.keys()].sort((a, b) => a - b);
  return {
    gaps: encodeNumbers(gapsOf(features)),
    levels: features.map(feature => encodeLevel(weights.get(feature) ?? 0)).join(''),
  };
}

export function decodeBias(letters: string, step: number): Float64Array {
  return Float64Array.from(letters, letter => decodeLevel(letter.charCodeAt(0)) * step);
}

export function decodeRows({ gaps, sizes, entries, levels }: RowTable): Rows {
  const lengths = decodeNumbers(sizes);
  const steps = decodeNumbers(gaps);
  const marks = noMarks();
  const { bits, ranks } = marks;
  const from = new Uint32Array(steps.length + 2);
  const pairs = new Int16Array(levels.length * 2);
  let feature = -1;
  let at = 0;
  let k = 0;
  let ranked = 0;
  for (let place = 1; place <= steps.length; place++) {
    feature += 1 + (steps[place - 1] ?? 0);
    for (; ranked <= feature >>> 5; ranked++) ranks[ranked] = place - 1;
    bits[feature >>> 5] = (bits[feature >>> 5] ?? 0) | (1 << (feature & 31));
    let entry = -1;
    for (const end = at + 2 * (lengths[place - 1] ?? 0); at < end; at += 2) {
      const digit = digitAt(entries, k++);
      entry += 1 + (digit < SMALL ? digit : SMALL + (digit - SMALL) * DIGITS.length + digitAt(entries, k++));
      pairs[at] = entry;
      pairs[at + 1] = decodeLevel(levels.charCodeAt(at >> 1));
    }
    from[place + 1] = at;
  }
  return { known: new FeatureSet(marks), from, pairs };
}

/** @param rows for each kept feature its pairs of entry and level. */
export function encodeRows(
  rows: ReadonlyMap<number, readonly (readonly [entry: number, level: number])[]>,
): Omit<RowTable, 'step'> {
  const features = [...rows.keys()].sort((a, b) => a - b);
  const sorted = features.map(feature => [...(rows.get(feature) ?? [])].sort(([a], [b]) => a - b));
  return {
    gaps: encodeNumbers(gapsOf(features)),
    sizes: encodeNumbers(sorted.map(row => row.length)),
    entries: encodeNumbers(sorted.flatMap(row => gapsOf(row.map(([entry]) => entry)))),
    levels: sorted
      .flat()
      .map(([, level]) => encodeLevel(level))
      .join(''),
  };
}

/** Rising numbers as distances: small numbers are written shorter. */
function gapsOf(rising: readonly number[]): number[] {
  return rising.map((number, at) => number - (rising[at - 1] ?? -1) - 1);
}
