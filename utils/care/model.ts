import { CARE_LEVELS, type CareLevel } from '../findings';
import type { Feature } from './features';
import type { Signs } from './signs';
import data from './model.generated.json';

/** How many of `CARE_LEVELS`, from the first, must not be missed. */
export const DANGER_LEVELS = 3;

/** A linear model over signs, as `tests/tools/train-care.ts` writes it. Weights are whole steps. */
export interface PackedTable {
  /** Distances between the hashes of the known signs, in order: a digit each, `~` before it for `GAP_MORE` more. */
  gaps: string;
  /** One letter per sign and class, class by class; `M` is 0. */
  weights: string;
  bias: number[];
  /** What one step of a weight is worth, for each class. */
  steps: number[];
}

export interface PackedModel {
  /** Danger and other care, against none. */
  groups: PackedTable;
  /** Each of `CARE_LEVELS`. */
  levels: PackedTable;
}

interface Table {
  /** The hashes of the known signs, open-addressed by their lowest bits; -1 where there is none. */
  hashes: Int32Array;
  /** Where the weights of each start. */
  rows: Int32Array;
  /** The weights of the first sign for each class, then of the second, and so on: one table, not an array for each sign. */
  weights: Int8Array;
  bias: readonly number[];
  steps: readonly number[];
}

/** Digits are the letters from `#` to `}` but for the backslash. */
export const DIGITS = Array.from({ length: 91 }, (_, k) => String.fromCharCode(35 + k))
  .filter(letter => letter !== '\\')
  .join('');
export const GAP_MORE = DIGITS.length;
export const WEIGHT_ZERO = 'M'.charCodeAt(0);

export interface Model {
  readonly groups: Table;
  readonly levels: Table;
}

/** Makes a model ready to run; the levels, which few texts come to, when they are first asked for. */
export function unpackModel({ groups, levels }: PackedModel): Model {
  let unpacked: Table | undefined;
  return {
    groups: unpack(groups),
    get levels() {
      return (unpacked ??= unpack(levels));
    },
  };
}

/** What each digit stands for, by its letter. */
const DIGIT_AT = new Int8Array(128);
for (let k = 0; k < DIGITS.length; k++) DIGIT_AT[DIGITS.charCodeAt(k)] = k;
const MORE = '~'.charCodeAt(0);

function unpack({ gaps, weights, bias, steps }: PackedTable): Table {
  const classes = bias.length;
  const count = weights.length / classes;
  const size = 2 ** Math.ceil(Math.log2(count * 2 + 2));
  const hashes = new Int32Array(size).fill(-1);
  const rows = new Int32Array(size);
  const table = new Int8Array(weights.length);
  let hash = 0;
  let row = 0;
  for (let at = 0, sign = 0; at < gaps.length; at++, sign++) {
    for (; gaps.charCodeAt(at) === MORE; at++) hash += GAP_MORE;
    hash += DIGIT_AT[gaps.charCodeAt(at)] ?? 0;
    let slot = hash & (size - 1);
    while (hashes[slot] !== -1) slot = (slot + 1) & (size - 1);
    hashes[slot] = hash;
    rows[slot] = row;
    for (let k = sign; k < weights.length; k += count) table[row++] = weights.charCodeAt(k) - WEIGHT_ZERO;
  }
  return { hashes, rows, weights: table, bias, steps };
}

/** Where a hash stands in a table, or would. */
function slotOf({ hashes }: Pick<Table, 'hashes'>, hash: number): number {
  const mask = hashes.length - 1;
  let slot = hash & mask;
  while (hashes[slot] !== hash && hashes[slot] !== -1) slot = (slot + 1) & mask;
  return slot;
}

/** Where the weights of a sign start; -1 for one that is not known. */
function rowOf(table: Table, hash: number): number {
  const slot = slotOf(table, hash);
  return table.hashes[slot] === -1 ? -1 : (table.rows[slot] ?? -1);
}

/** Whether a sign weighs anything in telling danger from the rest. */
export const knowsSign = (hash: number, { groups }: Model): boolean => rowOf(groups, hash) >= 0;

/** The model the product carries. */
export const MODEL = unpackModel(data);

/** Fewer signs than this count as this many, so that two words alone prove little. */
const FEWEST_SIGNS = 24;
/** Meaning outweighs wording only through being met more often: alone it would be believed too easily. */
const CONCEPT_SHARE = 0.4;

/** How much each sign of a segment counts, of so many signs of what is meant and of the wording: less the more there are. */
export function scalesOf(concepts: number, words: number): { concept: number; word: number } {
  return {
    concept: (CONCEPT_SHARE * 4) / Math.sqrt(Math.max(concepts, FEWEST_SIGNS)),
    word: 4 / Math.sqrt(Math.max(words, FEWEST_SIGNS)),
  };
}

export interface Likelihood {
  /** Of one of the highest levels. */
  danger: number;
  /** Of one of the other levels. */
  care: number;
}

/** How likely the signs of a segment are to tell of danger, or of another care level; the rest is neither. */
export function judgeGroups(signs: Signs, model = MODEL): Likelihood {
  const [forDanger = 0, forCare = 0] = scores(model.groups, signs);
  const top = Math.max(0, forDanger, forCare);
  const danger = Math.exp(forDanger - top);
  const care = Math.exp(forCare - top);
  const sum = danger + care + Math.exp(-top);
  return { danger: danger / sum, care: care / sum };
}

/** The likeliest level within the highest ones, or within the others. */
export function judgeLevel(signs: Signs, isDanger: boolean, model = MODEL): CareLevel {
  const all = scores(model.levels, signs);
  const [from, to] = isDanger ? [0, DANGER_LEVELS] : [DANGER_LEVELS, CARE_LEVELS.length];
  let best = from;
  for (let k = from + 1; k < to; k++) if ((all[k] ?? 0) > (all[best] ?? 0)) best = k;
  return CARE_LEVELS[best] ?? 'distress';
}

/** How far one sign moves a segment towards care. */
export function pullOf({ hash, isConcept }: Feature): number {
  const { groups } = MODEL;
  const row = rowOf(groups, hash);
  if (row < 0) return 0;
  const [danger = 0, care = 0] = groups.steps.map((step, k) => step * (groups.weights[row + k] ?? 0));
  return Math.max(danger, care) * (isConcept ? CONCEPT_SHARE : 1);
}

function scores(table: Table, { hashes, count, concepts }: Signs): number[] {
  const { weights, bias, steps } = table;
  const scales = scalesOf(concepts, count - concepts);
  const classes = bias.length;
  const meant = new Int32Array(classes);
  const worded = new Int32Array(classes);
  for (let sign = 0; sign < count; sign++) {
    const row = rowOf(table, hashes[sign] ?? 0);
    if (row < 0) continue;
    const sums = sign < concepts ? meant : worded;
    for (let k = 0; k < classes; k++) sums[k] = (sums[k] ?? 0) + (weights[row + k] ?? 0);
  }
  return bias.map(
    (start, k) =>
      start + (steps[k] ?? 0) * ((meant[k] ?? 0) * scales.concept + (worded[k] ?? 0) * scales.word),
  );
}
