import { hashText } from '../text/hash';
import { decodeNumbers, encodeNumbers } from '../text/packed-numbers';
import type { PackedWeights } from './model';

/** Features are told apart by so many bits of their hash: names would be most of what is carried. */
const FEATURE_BITS = 20;
/** Weights are written in these steps, as one character each; the middle one is zero. */
const STEP = 0.25;
const LEVELS = '#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}';
/** The longest distance between two rows. */
const FARTHEST = 1000;
const MIDDLE = (LEVELS.length - 1) / 2;
const LEVEL_AT = new Int8Array(128);
for (let k = 0; k < LEVELS.length; k++) LEVEL_AT[LEVELS.charCodeAt(k)] = k;

/** The number of a feature. */
export function featureOf(name: string): number {
  return hashText(name) >>> (32 - FEATURE_BITS);
}

/** A weight as it will be read back: rounded to a step, and within the steps there are. */
export function levelOf(weight: number): number {
  return Math.max(-MIDDLE, Math.min(MIDDLE, Math.round(weight / STEP)));
}

/** Writes weights. A row for each feature: its number, and the level of each risk that it says something of. */
export function packWeights(
  rows: readonly { feature: number; levels: ReadonlyMap<number, number> }[],
): PackedWeights {
  const sorted = rows
    .filter(({ levels }) => levels.size > 0)
    .toSorted((a, b) => a.feature - b.feature)
    .map(({ feature, levels }) => ({ feature, levels: [...levels].toSorted(([a], [b]) => a - b) }))
    .flatMap((row, i, all) => [...stepsBetween(all[i - 1]?.feature ?? -1, row.feature), row]);
  return {
    gaps: encodeNumbers(gapsOf(sorted.map(({ feature }) => feature))),
    sizes: encodeNumbers(sorted.map(({ levels }) => levels.length)),
    risks: encodeNumbers(sorted.flatMap(({ levels }) => gapsOf(levels.map(([risk]) => risk)))),
    levels: sorted.flatMap(({ levels }) => levels.map(([, level]) => LEVELS.charAt(level + MIDDLE))).join(''),
  };
}

/** Rows that say nothing, so that no distance between two rows is too large to be written. */
function stepsBetween(from: number, to: number): { feature: number; levels: [number, number][] }[] {
  const count = Math.floor((to - from - 1) / FARTHEST);
  return Array.from({ length: count }, (_, i) => ({ feature: from + (i + 1) * FARTHEST, levels: [] }));
}

function gapsOf(rising: readonly number[]): number[] {
  return rising.map((value, i) => value - (rising[i - 1] ?? -1) - 1);
}

/** Weights ready to be added up. */
export interface Weights {
  /** Adds what a feature says of each risk, times `scale`, to `sums`. */
  add(name: string, scale: number, sums: number[]): void;
  /** What a feature says of one risk; zero where nothing. */
  of(name: string, risk: number): number;
}

export function readWeights({ gaps, sizes, risks, levels }: PackedWeights): Weights {
  const counts = decodeNumbers(sizes);
  const jumps = decodeNumbers(risks);
  const numbers = new Uint8Array(jumps.length);
  const values = new Float32Array(jumps.length);
  const rows = new Map<number, number>();
  let feature = -1;
  let at = 0;
  for (const [row, gap] of decodeNumbers(gaps).entries()) {
    feature += gap + 1;
    const end = at + (counts[row] ?? 0);
    // Both ends of a row in one number: a map of numbers is smaller than one of objects.
    rows.set(feature, at * ROW + end - at);
    for (let risk = -1; at < end; at++) {
      risk += (jumps[at] ?? 0) + 1;
      numbers[at] = risk;
      values[at] = ((LEVEL_AT[levels.charCodeAt(at)] ?? 0) - MIDDLE) * STEP;
    }
  }
  /** Rows by the names last met: while somebody types, nearly all features are those of the key before. */
  const met = new Map<string, number | undefined>();
  const rowOf = (name: string) => {
    const row = met.get(name);
    if (row !== undefined || met.has(name)) return row;
    if (met.size >= MOST_MET) met.clear();
    const found = rows.get(featureOf(name));
    met.set(name, found);
    return found;
  };
  return {
    add(name, scale, sums) {
      const row = rowOf(name);
      if (row === undefined) return;
      const from = Math.floor(row / ROW);
      for (let k = from; k < from + (row % ROW); k++) {
        const risk = numbers[k] ?? 0;
        sums[risk] = (sums[risk] ?? 0) + (values[k] ?? 0) * scale;
      }
    },
    of(name, risk) {
      const row = rowOf(name) ?? 0;
      const from = Math.floor(row / ROW);
      const at = numbers.subarray(from, from + (row % ROW)).indexOf(risk);
      return at < 0 ? 0 : (values[from + at] ?? 0);
    },
  };
}

const MOST_MET = 4096;
/** More than there are risks. */
const ROW = 64;
