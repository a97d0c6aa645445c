import { CARE_LEVELS } from '../../../utils/findings';
import { featuresOf } from '../../../utils/care/features';
import { GAP_MORE, GAP_ZERO, scaleOf, WEIGHT_ZERO, type PackedTable } from '../../../utils/care/model';
import { segmentsOf } from '../../../utils/care/segments';
import { readText } from '../../../utils/text/read';
import type { Example } from './data';

/** A segment of a training text: the hashes of its signs and what it is. */
export interface Sample {
  hashes: number[];
  /** Index into CARE_LEVELS, or its length for none. */
  label: number;
  weight: number;
  /** Put together by chance: it may weaken signs that others bring, and brings none of its own. */
  isMade: boolean;
}

/** A long text is labelled where its telling quote stands; elsewhere it says nothing about the label. */
export function samplesOf(example: Example, weight: number): Sample[] {
  const label = example.level === null ? CARE_LEVELS.length : CARE_LEVELS.indexOf(example.level);
  const reading = readText(example.text);
  let segments = segmentsOf(reading);
  if (segments.length > 1 && example.level !== null) {
    const at = example.quote ? example.text.indexOf(example.quote) : -1;
    const end = at + (example.quote?.length ?? 0);
    const covering = segments.filter(
      s => (reading.tokens[s.from]?.start ?? 0) <= at && (reading.tokens[s.to - 1]?.end ?? 0) >= end,
    );
    segments = at >= 0 && covering.length > 0 ? covering : segments.slice(0, 1);
  }
  return segments.map(({ from, to }) => ({
    hashes: featuresOf(reading.tokens, from, to).map(feature => feature.hash),
    label,
    weight: weight / Math.sqrt(segments.length),
    isMade: example.family === 'ordinary-made',
  }));
}

export interface LearnOptions {
  classes: number;
  classOf: (label: number) => number | null;
  /** How many signs are kept. */
  size: number;
  step: number;
  most: number;
  l2: number;
  epochs: number;
  rate: number;
  seed: number;
  /** A sign joins when at least this many samples carry it. */
  rarest: number;
  /** The class that the others are measured against: it has no weights of its own. Null: none. */
  reference: number | null;
}

interface Row {
  signs: number[];
  y: number;
  weight: number;
  scale: number;
  isMade: boolean;
}

/**
 * Multinomial logistic regression over hashed signs, by AdaGrad: once with all signs, then twice with the strongest
 * only. In the second half of the epochs of the last run the weights act in whole steps, as they will in the product,
 * so that what is lost by rounding is learned around. No chance but the seed.
 */
export function learn(samples: readonly Sample[], options: LearnOptions): PackedTable {
  const { classOf, rarest, size } = options;
  const counts = countSigns(samples.filter(sample => !sample.isMade).map(sample => sample.hashes));
  let rows = samples.flatMap(({ hashes, label, weight, isMade }): Row[] => {
    const y = classOf(label);
    if (y === null) return [];
    const signs = hashes.filter(hash => (counts.get(hash) ?? 0) >= rarest);
    return [{ signs, y, weight, isMade, scale: scaleOf(hashes.length) }];
  });
  for (const kept of [size * 3, size]) {
    const { weights } = fit(rows, options, false);
    const strong = strongest(
      weights,
      countSigns(rows.filter(row => !row.isMade).map(row => row.signs)),
      kept,
    );
    rows = rows.map(row => ({ ...row, signs: row.signs.filter(sign => strong.has(sign)) }));
  }
  const { weights, bias } = fit(rows, options, true);
  return packTable(weights, bias, options);
}

function countSigns(lists: readonly (readonly number[])[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const list of lists) for (const sign of list) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return counts;
}

/** The signs that move a decision most, weighed by how often they are met. */
function strongest(
  weights: ReadonlyMap<number, Float64Array>,
  counts: ReadonlyMap<number, number>,
  kept: number,
) {
  const worth = [...weights].map(([sign, row]) => {
    const mean = row.reduce((a, b) => a + b, 0) / row.length;
    const spread = Math.sqrt(row.reduce((a, b) => a + (b - mean) ** 2, 0));
    return [sign, spread * Math.sqrt(Math.min(200, counts.get(sign) ?? 0))] as const;
  });
  return new Set(
    worth
      .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, kept)
      .map(([sign]) => sign),
  );
}

function fit(rows: readonly Row[], options: LearnOptions, isLast: boolean) {
  const { classes: K, step, most, l2, epochs, rate, reference } = options;
  const weights = new Map<number, Float64Array>();
  const squares = new Map<number, Float64Array>();
  for (const { signs } of rows)
    for (const sign of signs)
      if (!weights.has(sign)) {
        weights.set(sign, new Float64Array(K));
        squares.set(sign, new Float64Array(K).fill(1e-6));
      }
  const bias = new Float64Array(K);
  const biasSquares = new Float64Array(K).fill(1e-6);
  const p = new Float64Array(K);
  const order = [...rows];
  let state = options.seed >>> 0;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    const isRounded = isLast && epoch >= epochs / 2;
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const { signs, y, weight, scale } of order) {
      const known = signs.map(sign => [weights.get(sign)!, squares.get(sign)!] as const);
      p.set(bias);
      for (const [w] of known)
        for (let k = 0; k < K; k++) p[k]! += (isRounded ? whole(w[k]!, step, most) * step : w[k]!) * scale;
      softmax(p);
      for (let k = 0; k < K; k++) {
        if (k === reference) continue;
        const miss = (p[k]! - (k === y ? 1 : 0)) * weight;
        biasSquares[k]! += miss * miss;
        bias[k]! -= (rate * miss) / Math.sqrt(biasSquares[k]!);
        for (const [w, square] of known) {
          const g = miss * scale + l2 * w[k]!;
          square[k]! += g * g;
          w[k]! -= (rate * g) / Math.sqrt(square[k]!);
        }
      }
    }
  }
  return { weights, bias };
}

const whole = (w: number, step: number, most: number) =>
  Math.max(-most, Math.min(most, Math.round(w / step)));

function packTable(
  weights: ReadonlyMap<number, Float64Array>,
  bias: Float64Array,
  { classes, reference, step, most }: LearnOptions,
): PackedTable {
  const kept = Array.from({ length: classes }, (_, k) => k).filter(k => k !== reference);
  const rows = [...weights]
    .map(([sign, row]) => {
      return [sign, kept.map(k => whole(row[k]!, step, most))] as const;
    })
    .filter(([, row]) => row.some(w => w !== 0))
    .toSorted((a, b) => a[0] - b[0]);
  let last = 0;
  const gaps = rows.map(([sign]) => {
    const gap = sign - last;
    last = sign;
    return '~'.repeat(Math.floor(gap / GAP_MORE)) + String.fromCharCode(GAP_ZERO + (gap % GAP_MORE));
  });
  return {
    gaps: gaps.join(''),
    weights: kept
      .flatMap((_, k) => rows.map(([, row]) => String.fromCharCode(WEIGHT_ZERO + row[k]!)))
      .join(''),
    bias: kept.map(k => Math.round(bias[k]! * 1000) / 1000),
    step,
  };
}

function softmax(p: Float64Array) {
  let top = -Infinity;
  for (const v of p) top = Math.max(top, v);
  let sum = 0;
  for (let k = 0; k < p.length; k++) sum += p[k] = Math.exp(p[k]! - top);
  for (let k = 0; k < p.length; k++) p[k]! /= sum;
}
