import { CARE_LEVELS, type CareLevel } from '../findings';
import { HASH_BITS, type Feature } from './features';
import data from './model.generated.json';

/** How many of `CARE_LEVELS`, from the first, must not be missed. */
export const DANGER_LEVELS = 3;

/** A linear model over signs, as `tests/tools/train-care.ts` writes it. Weights are whole steps. */
export interface PackedTable {
  /** Distances between the hashes of the known signs, in order: a letter from `#` on for each, `~` for 80 more. */
  gaps: string;
  /** One letter per sign and class, class by class; `M` is 0. */
  weights: string;
  bias: number[];
  step: number;
}

export interface PackedModel {
  /** Danger and other care, against none. */
  groups: PackedTable;
  /** Each of `CARE_LEVELS`. */
  levels: PackedTable;
}

interface Table {
  /** By hash: one more than the number of the sign; zero for what is not known. */
  signs: Uint16Array;
  /** The weights of the first sign for each class, then of the second, and so on. */
  weights: Int8Array;
  bias: readonly number[];
  step: number;
}

export const GAP_ZERO = 35;
export const GAP_MORE = 80;
const GAP_AGAIN = '~'.charCodeAt(0);
export const WEIGHT_ZERO = 'M'.charCodeAt(0);

const packed: PackedModel = data;
const groups = unpack(packed.groups);
const levels = unpack(packed.levels);

function unpack({ gaps, weights, bias, step }: PackedTable): Table {
  const classes = bias.length;
  const count = weights.length / classes;
  const table = {
    signs: new Uint16Array(1 << HASH_BITS),
    weights: new Int8Array(weights.length),
    bias,
    step,
  };
  let hash = 0;
  let sign = 0;
  for (let i = 0; i < gaps.length; i++) {
    const code = gaps.charCodeAt(i);
    if (code === GAP_AGAIN) {
      hash += GAP_MORE;
      continue;
    }
    hash += code - GAP_ZERO;
    for (let k = 0; k < classes; k++) {
      table.weights[sign * classes + k] = weights.charCodeAt(k * count + sign) - WEIGHT_ZERO;
    }
    table.signs[hash] = ++sign;
  }
  return table;
}

/** Fewer signs than this count as this many, so that two words alone prove little. */
const FEWEST_SIGNS = 24;
export const scaleOf = (count: number) => 4 / Math.sqrt(Math.max(count, FEWEST_SIGNS));

export interface Likelihood {
  /** Of one of the highest levels. */
  danger: number;
  /** Of one of the other levels. */
  care: number;
}

/** How likely the signs of a segment are to tell of danger, or of another care level; the rest is neither. */
export function judgeGroups(features: readonly Feature[]): Likelihood {
  const [forDanger = 0, forCare = 0] = scores(groups, features);
  const top = Math.max(0, forDanger, forCare);
  const danger = Math.exp(forDanger - top);
  const care = Math.exp(forCare - top);
  const sum = danger + care + Math.exp(-top);
  return { danger: danger / sum, care: care / sum };
}

/** The likeliest level within the highest ones, or within the others. */
export function judgeLevel(features: readonly Feature[], isDanger: boolean): CareLevel {
  const all = scores(levels, features);
  const [from, to] = isDanger ? [0, DANGER_LEVELS] : [DANGER_LEVELS, CARE_LEVELS.length];
  let best = from;
  for (let k = from + 1; k < to; k++) if ((all[k] ?? 0) > (all[best] ?? 0)) best = k;
  return CARE_LEVELS[best] ?? 'distress';
}

/** How far one sign moves a segment towards care, in steps. */
export function pullOf({ hash }: Feature): number {
  const row = rowOf(groups, hash);
  return row < 0 ? 0 : Math.max(groups.weights[row] ?? 0, groups.weights[row + 1] ?? 0);
}

/** Where the weights of a sign start, or -1 when it is not known. */
function rowOf({ signs, bias }: Table, hash: number): number {
  return ((signs[hash] ?? 0) - 1) * bias.length;
}

function scores(table: Table, features: readonly Feature[]): number[] {
  const { weights, bias, step } = table;
  const sums = bias.map(() => 0);
  for (const { hash } of features) {
    const row = rowOf(table, hash);
    if (row < 0) continue;
    for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] ?? 0) + (weights[row + k] ?? 0);
  }
  const scale = scaleOf(features.length) * step;
  return sums.map((sum, k) => sum * scale + (bias[k] ?? 0));
}
