import { CARE_LEVELS, type CareLevel } from '../findings';
import data from './model.generated.json';
import type { Feature } from './features';

/** The three levels that must not be missed, the other care levels, and nothing. */
export const GROUPS = ['danger', 'care', 'none'] as const;
export const GROUP_COUNT = GROUPS.length;
/** How many of `CARE_LEVELS`, from the first, make up the group `danger`. */
export const DANGER_LEVELS = 3;

/** What was learned, as `tests/tools/train-care.ts` writes it. Weights are whole steps, one letter each, `M` for 0. */
export interface PackedModel {
  /** One row of weights per group; the length of a row is a power of two, and a sign's hash picks its place. */
  groups: string[];
  groupBias: number[];
  groupStep: number;
  /** The same for the levels within their groups. */
  levels: string[];
  levelBias: number[];
  levelStep: number;
}

const ZERO = 'M'.charCodeAt(0);
const packed: PackedModel = data;
const unpack = (rows: readonly string[]) =>
  rows.map(row => Int8Array.from(row, letter => letter.charCodeAt(0) - ZERO));

const groups = unpack(packed.groups);
const levels = unpack(packed.levels);

/** Fewer signs than this count as this many, so that two words alone prove little. */
const FEWEST_SIGNS = 24;
export const scaleOf = (count: number) => 4 / Math.sqrt(Math.max(count, FEWEST_SIGNS));

/** The likelihood of each of `GROUPS` for the signs of a segment; adds up to 1. */
export function judgeGroups(features: readonly Feature[]): number[] {
  return softmax(scores(groups, packed.groupBias, packed.groupStep, features));
}

/** The likeliest level within a group of levels. */
export function judgeLevel(features: readonly Feature[], danger: boolean): CareLevel {
  const all = scores(levels, packed.levelBias, packed.levelStep, features);
  const from = danger ? 0 : DANGER_LEVELS;
  const to = danger ? DANGER_LEVELS : CARE_LEVELS.length;
  let best = from;
  for (let k = from + 1; k < to; k++) if ((all[k] ?? 0) > (all[best] ?? 0)) best = k;
  return CARE_LEVELS[best] ?? 'distress';
}

/** How far one sign moves a segment towards care and away from none, in steps. */
export function pullOf({ hash }: Feature): number {
  const at = hash & ((groups[0]?.length ?? 1) - 1);
  return Math.max(groups[0]?.[at] ?? 0, groups[1]?.[at] ?? 0) - (groups[2]?.[at] ?? 0);
}

function scores(
  rows: readonly Int8Array[],
  bias: readonly number[],
  step: number,
  features: readonly Feature[],
): number[] {
  const size = rows[0]?.length ?? 1;
  const places = new Set(features.map(({ hash }) => hash & (size - 1)));
  const scale = scaleOf(features.length) * step;
  return rows.map((row, k) => {
    let sum = 0;
    for (const at of places) sum += row[at] ?? 0;
    return sum * scale + (bias[k] ?? 0);
  });
}

function softmax(values: readonly number[]): number[] {
  const top = Math.max(...values);
  const powers = values.map(value => Math.exp(value - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map(power => power / sum);
}
