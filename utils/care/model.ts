import { CARE_LEVELS, type CareLevel } from '../findings';
import type { Feature } from './features';
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
  /** By all but the lowest bits of a hash: the number of the first sign that has these, and at the end how many signs there are. */
  firsts: Uint32Array;
  /** The lowest bits of each sign. */
  lows: Uint8Array;
  /** The letter of each sign for the first class, then for the second, and so on. */
  letters: Uint8Array;
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

/** Makes bytes of letters far faster than a loop. */
const ENCODER = new TextEncoder();

/** So many bits of a hash tell signs apart whose other bits are the same: two of them, mostly. */
const LOW_BITS = 6;
const LOW_MASK = (1 << LOW_BITS) - 1;

/** In one plain loop without calls: it runs before the first text is checked, and everything waits for it. */
function unpack({ gaps, weights, bias, steps }: PackedTable): Table {
  const count = weights.length / bias.length;
  const firsts = new Uint32Array((1 << (HASH_BITS - LOW_BITS)) + 1);
  const lows = new Uint8Array(count);
  const digits = ENCODER.encode(gaps);
  let hash = 0;
  let begun = 0;
  let sign = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = digits[at] ?? 0;
    if (digit === MORE) {
      hash += GAP_MORE;
      continue;
    }
    hash += DIGIT_AT[digit] ?? 0;
    const high = hash >>> LOW_BITS;
    while (begun <= high) firsts[begun++] = sign;
    lows[sign++] = hash & LOW_MASK;
  }
  firsts.fill(count, begun);
  return { firsts, lows, letters: ENCODER.encode(weights), bias, steps };
}

/** The number of a sign in a table; -1 for one that is not known. */
function numberOf({ firsts, lows }: Table, hash: number): number {
  const high = hash >>> LOW_BITS;
  const low = hash & LOW_MASK;
  const end = firsts[high + 1] ?? 0;
  for (let sign = firsts[high] ?? 0; sign < end; sign++) if (lows[sign] === low) return sign;
  return -1;
}

/** The weight of a sign for a class, in whole steps. */
const weightOf = ({ lows, letters }: Table, sign: number, of: number): number =>
  (letters[of * lows.length + sign] ?? 0) - WEIGHT_ZERO;

/** Whether a sign weighs anything in telling danger from the rest. */
export const knowsSign = (hash: number, { groups }: Model): boolean => numberOf(groups, hash) >= 0;

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
  const sign = numberOf(groups, hash);
  if (sign < 0) return 0;
  const [danger = 0, care = 0] = groups.steps.map((step, of) => step * weightOf(groups, sign, of));
  return Math.max(danger, care) * (isConcept ? CONCEPT_SHARE : 1);
}

function scores(table: Table, { hashes, count, concepts }: Signs): number[] {
  const { bias, steps } = table;
  const scales = scalesOf(concepts, count - concepts);
  const meant = new Int32Array(bias.length);
  const worded = new Int32Array(bias.length);
  for (let k = 0; k < count; k++) {
    const sign = numberOf(table, hashes[k] ?? 0);
    if (sign < 0) continue;
    const sums = k < concepts ? meant : worded;
    for (let of = 0; of < sums.length; of++) sums[of] = (sums[of] ?? 0) + weightOf(table, sign, of);
  }
  return bias.map(
    (start, k) =>
      start + (steps[k] ?? 0) * ((meant[k] ?? 0) * scales.concept + (worded[k] ?? 0) * scales.word),
  );
}
