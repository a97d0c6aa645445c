import { CARE_LEVELS, type CareLevel } from '../findings';
import type { Feature } from './features';
import { onesIn } from '../text/ones';
import { HASH_BITS } from './hash';
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

/**
 * The known signs and their weights, in the order of the hashes: nothing is sorted in at the start, and most signs of a text
 * are unknown and end at the first look.
 */
interface Table {
  /** For every 32 hashes two numbers: which of them are known, a bit for each, and how many before them are. */
  known: Uint32Array;
  /** For each sign its weight for each class. */
  rows: Int8Array;
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

/** In plain loops without calls: it runs before the first text is checked, and everything waits for it. */
function unpack({ gaps, weights, bias, steps }: PackedTable): Table {
  const known = new Uint32Array((1 << HASH_BITS) >>> 4);
  let hash = 0;
  for (let at = 0; at < gaps.length; at++) {
    let digit = gaps.charCodeAt(at);
    for (; digit === MORE; digit = gaps.charCodeAt(++at)) hash += GAP_MORE;
    hash += DIGIT_AT[digit] ?? 0;
    const place = (hash >>> 5) << 1;
    known[place] = (known[place] ?? 0) | (1 << (hash & 31));
  }
  for (let place = 0, count = 0; place < known.length; place += 2) {
    known[place + 1] = count;
    const bits = known[place] ?? 0;
    if (bits !== 0) count += onesIn(bits);
  }
  const rows = new Int8Array(weights.length);
  for (let of = 0, k = 0; of < bias.length; of++) {
    for (let at = of; at < rows.length; at += bias.length) rows[at] = weights.charCodeAt(k++) - WEIGHT_ZERO;
  }
  return { known, rows, bias, steps };
}

/** Where the row of a sign begins; -1 for one that is not known. */
function rowOf({ known, bias }: Table, hash: number): number {
  const place = (hash >>> 5) << 1;
  const bits = known[place] ?? 0;
  const bit = 1 << (hash & 31);
  if ((bits & bit) === 0) return -1;
  return ((known[place + 1] ?? 0) + onesIn(bits & (bit - 1))) * bias.length;
}

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
  const [danger = 0, care = 0] = groups.steps.map((step, k) => step * (groups.rows[row + k] ?? 0));
  return Math.max(danger, care) * (isConcept ? CONCEPT_SHARE : 1);
}

function scores(table: Table, { hashes, count, concepts }: Signs): number[] {
  const { rows, bias, steps } = table;
  const scales = scalesOf(concepts, count - concepts);
  const meant = new Int32Array(bias.length);
  const worded = new Int32Array(bias.length);
  for (let k = 0; k < count; k++) {
    const sums = k < concepts ? meant : worded;
    const row = rowOf(table, hashes[k] ?? 0);
    if (row < 0) continue;
    for (let of = 0; of < sums.length; of++) sums[of] = (sums[of] ?? 0) + (rows[row + of] ?? 0);
  }
  return bias.map(
    (start, k) =>
      start + (steps[k] ?? 0) * ((meant[k] ?? 0) * scales.concept + (worded[k] ?? 0) * scales.word),
  );
}
