import { CARE_LEVELS, type CareLevel } from '../findings';
import type { Feature } from './features';
import data from './model.generated.json';

/** How many of `CARE_LEVELS`, from the first, must not be missed. */
export const DANGER_LEVELS = 3;

/** A linear model over signs, as `tests/tools/train-care.ts` writes it. Weights are whole steps. */
export interface PackedTable {
  /** Distances between the hashes of the known signs, in order: two digits each, `~` for `GAP_MORE` more. */
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
  /** Where the weights of each known sign start, by its hash. */
  signs: ReadonlyMap<number, number>;
  /** The weights of the first sign for each class, then of the second, and so on: one table, not an array for each sign. */
  weights: Int8Array;
  bias: readonly number[];
  step: number;
}

/** Digits are the letters from `#` to `}` but for the backslash. */
export const DIGITS = Array.from({ length: 91 }, (_, k) => String.fromCharCode(35 + k))
  .filter(letter => letter !== '\\')
  .join('');
export const GAP_MORE = DIGITS.length ** 2;
export const WEIGHT_ZERO = 'M'.charCodeAt(0);

export interface Model {
  groups: Table;
  levels: Table;
}

export const unpackModel = ({ groups, levels }: PackedModel): Model => ({
  groups: unpack(groups),
  levels: unpack(levels),
});

/** The model the product carries. */
export const MODEL = unpackModel(data);

function unpack({ gaps, weights, bias, step }: PackedTable): Table {
  const classes = bias.length;
  const count = weights.length / classes;
  const signs = new Map<number, number>();
  const rows = new Int8Array(weights.length);
  let hash = 0;
  for (let at = 0; at < gaps.length; at += 2) {
    for (; gaps.charAt(at) === '~'; at++) hash += GAP_MORE;
    hash += DIGITS.indexOf(gaps.charAt(at)) * DIGITS.length + DIGITS.indexOf(gaps.charAt(at + 1));
    const sign = signs.size;
    for (let k = 0; k < classes; k++) {
      rows[sign * classes + k] = weights.charCodeAt(k * count + sign) - WEIGHT_ZERO;
    }
    signs.set(hash, sign * classes);
  }
  return { signs, weights: rows, bias, step };
}

/** Fewer signs than this count as this many, so that two words alone prove little. */
const FEWEST_SIGNS = 24;
/** Meaning outweighs wording only through being met more often: alone it would be believed too easily. */
const CONCEPT_SHARE = 0.4;

/** How much each sign of a segment counts: less the more there are. */
export function scalesOf(features: readonly Feature[]): { concept: number; word: number } {
  let concepts = 0;
  for (const { isConcept } of features) if (isConcept) concepts++;
  return {
    concept: (CONCEPT_SHARE * 4) / Math.sqrt(Math.max(concepts, FEWEST_SIGNS)),
    word: 4 / Math.sqrt(Math.max(features.length - concepts, FEWEST_SIGNS)),
  };
}

export interface Likelihood {
  /** Of one of the highest levels. */
  danger: number;
  /** Of one of the other levels. */
  care: number;
}

/** How likely the signs of a segment are to tell of danger, or of another care level; the rest is neither. */
export function judgeGroups(features: readonly Feature[], model = MODEL): Likelihood {
  const [forDanger = 0, forCare = 0] = scores(model.groups, features);
  const top = Math.max(0, forDanger, forCare);
  const danger = Math.exp(forDanger - top);
  const care = Math.exp(forCare - top);
  const sum = danger + care + Math.exp(-top);
  return { danger: danger / sum, care: care / sum };
}

/** The likeliest level within the highest ones, or within the others. */
export function judgeLevel(features: readonly Feature[], isDanger: boolean, model = MODEL): CareLevel {
  const all = scores(model.levels, features);
  const [from, to] = isDanger ? [0, DANGER_LEVELS] : [DANGER_LEVELS, CARE_LEVELS.length];
  let best = from;
  for (let k = from + 1; k < to; k++) if ((all[k] ?? 0) > (all[best] ?? 0)) best = k;
  return CARE_LEVELS[best] ?? 'distress';
}

/** How far one sign moves a segment towards care, in steps. */
export function pullOf({ hash, isConcept }: Feature): number {
  const { groups } = MODEL;
  const row = groups.signs.get(hash);
  if (row === undefined) return 0;
  return Math.max(groups.weights[row] ?? 0, groups.weights[row + 1] ?? 0) * (isConcept ? CONCEPT_SHARE : 1);
}

function scores(table: Table, features: readonly Feature[]): number[] {
  const { weights, bias, step } = table;
  const sums = [...bias];
  const scales = scalesOf(features);
  for (const { hash, isConcept } of features) {
    const row = table.signs.get(hash);
    if (row === undefined) continue;
    const scale = step * (isConcept ? scales.concept : scales.word);
    for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] ?? 0) + (weights[row + k] ?? 0) * scale;
  }
  return sums;
}
