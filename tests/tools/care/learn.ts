import { CARE_LEVELS } from '../../../utils/findings';
import { featuresOf } from '../../../utils/care/features';
import { DIGITS, GAP_MORE, scalesOf, WEIGHT_ZERO, type PackedTable } from '../../../utils/care/model';
import { segmentsOf } from '../../../utils/care/segments';
import { readText } from '../../../utils/text/read';
import { dice } from './augment';
import type { Example } from './data';

/** A segment of a training text: the hashes of its signs, how much each counts, and what it is. */
export interface Sample {
  hashes: Int32Array;
  scales: Float32Array;
  /** The first so many signs are concepts, the rest words. */
  concepts: number;
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
  return segments.map(({ from, to }) => {
    const features = featuresOf(reading, from, to);
    const concepts = features.filter(({ isConcept }) => isConcept).length;
    const scales = scalesOf(concepts, features.length - concepts);
    return {
      hashes: Int32Array.from(features, feature => feature.hash),
      scales: Float32Array.from(features, ({ isConcept }) => (isConcept ? scales.concept : scales.word)),
      concepts,
      label,
      weight: weight / Math.sqrt(segments.length),
      isMade: example.family === 'ordinary-made',
    };
  });
}

export interface LearnOptions {
  classes: number;
  classOf: (label: number) => number | null;
  /** How many signs are kept. */
  size: number;
  /** What a weight is rounded to, for each class. */
  steps: readonly number[];
  /** A weight is at most so many steps. */
  most: number;
  /** How strongly the weights of concepts and of words are held back. */
  l2: { concept: number; word: number };
  epochs: number;
  rate: number;
  seed: number;
  /** A sign joins when at least this many samples carry it. */
  rarest: number;
  /** The class that the others are measured against: it has no weights of its own. Null: none. */
  reference: number | null;
}

interface Row {
  signs: Int32Array;
  scales: Float32Array;
  concepts: number;
  y: number;
  weight: number;
  isMade: boolean;
}

/**
 * Multinomial logistic regression over hashed signs, by AdaGrad: once with all signs, then with the strongest only. The
 * weights are the mean of those after each epoch of the second half: chance moves it less. In the second half of the
 * epochs of the last run the weights act in whole steps, as they will in the product, so that what is lost by rounding
 * is learned around. No chance but the seed.
 */
export function learn(samples: readonly Sample[], options: LearnOptions): PackedTable {
  const { classOf, classes, rarest, size } = options;
  const hashes = [...new Set(samples.flatMap(sample => [...sample.hashes]))].sort((a, b) => a - b);
  const numbers = new Map(hashes.map((hash, number) => [hash, number]));
  let rows = samples.flatMap((sample): Row[] => {
    const y = classOf(sample.label);
    return y === null ? [] : [{ ...sample, y, signs: sample.hashes.map(hash => numbers.get(hash)!) }];
  });
  const counts = countSigns(rows, hashes.length);
  rows = rows.map(row => keep(row, sign => counts[sign]! >= rarest));
  const { weights } = fit(rows, hashes.length, options, false);
  const strong = strongest(weights, countSigns(rows, hashes.length), classes, size);
  rows = rows.map(row => keep(row, sign => strong[sign] === 1));
  return packTable(fit(rows, hashes.length, options, true), hashes, options);
}

function countSigns(rows: readonly Row[], count: number): Int32Array {
  const counts = new Int32Array(count);
  for (const { signs, isMade } of rows) if (!isMade) for (const sign of signs) counts[sign]!++;
  return counts;
}

function keep(row: Row, isKept: (sign: number) => boolean): Row {
  const at = Array.from(row.signs.keys()).filter(i => isKept(row.signs[i]!));
  return {
    ...row,
    signs: Int32Array.from(at, i => row.signs[i]!),
    scales: Float32Array.from(at, i => row.scales[i]!),
    concepts: at.filter(i => i < row.concepts).length,
  };
}

/** The signs that move a decision most, weighed by how often they are met. */
function strongest(weights: Float32Array, counts: Int32Array, K: number, kept: number): Uint8Array {
  const worth: [sign: number, worth: number][] = [];
  for (let sign = 0; sign < counts.length; sign++) {
    if (counts[sign] === 0) continue;
    const row = weights.subarray(sign * K, sign * K + K);
    const mean = row.reduce((a, b) => a + b, 0) / K;
    const spread = Math.sqrt(row.reduce((a, b) => a + (b - mean) ** 2, 0));
    worth.push([sign, spread * Math.sqrt(Math.min(200, counts[sign]!))]);
  }
  const strong = new Uint8Array(counts.length);
  for (const [sign] of worth.toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, kept)) strong[sign] = 1;
  return strong;
}

interface Fit {
  weights: Float32Array;
  bias: Float64Array;
}

function fit(rows: readonly Row[], count: number, options: LearnOptions, isLast: boolean): Fit {
  const { classes: K, steps, most, l2, epochs, reference } = options;
  const weights = new Float32Array(count * K);
  const squares = new Float32Array(count * K).fill(1e-3);
  const bias = new Float64Array(K);
  const biasSquares = new Float64Array(K).fill(1e-3);
  const p = new Float64Array(K);
  const order = [...rows];
  const mean = new Float32Array(count * K);
  const averaged = Math.floor(epochs / 2);
  const { next } = dice(options.seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const isRounded = isLast && epoch >= epochs / 2;
    const rate = options.rate * (1 - (0.8 * epoch) / epochs);
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const { signs, scales, concepts, y, weight } of order) {
      p.set(bias);
      for (let n = 0; n < signs.length; n++)
        for (let k = 0; k < K; k++) {
          const w = weights[signs[n]! * K + k]!;
          p[k]! += (isRounded ? whole(w, steps[k]!, most) * steps[k]! : w) * scales[n]!;
        }
      softmax(p);
      for (let k = 0; k < K; k++) {
        if (k === reference) continue;
        const miss = (p[k]! - (k === y ? 1 : 0)) * weight;
        biasSquares[k]! += miss * miss;
        bias[k]! -= (rate * miss) / Math.sqrt(biasSquares[k]!);
        for (let n = 0; n < signs.length; n++) {
          const at = signs[n]! * K + k;
          const g = miss * scales[n]! + (n < concepts ? l2.concept : l2.word) * weights[at]!;
          squares[at]! += g * g;
          weights[at]! -= (rate * g) / Math.sqrt(squares[at]!);
        }
      }
    }
    if (epoch >= epochs - averaged)
      for (let at = 0; at < mean.length; at++) mean[at]! += weights[at]! / averaged;
  }
  return { weights: mean, bias };
}

const whole = (w: number, step: number, most: number) =>
  Math.max(-most, Math.min(most, Math.round(w / step)));

function packTable(
  { weights, bias }: Fit,
  hashes: readonly number[],
  { classes: K, reference, steps, most }: LearnOptions,
): PackedTable {
  const kept = Array.from({ length: K }, (_, k) => k).filter(k => k !== reference);
  let last = 0;
  let gaps = '';
  const rows: number[][] = [];
  hashes.forEach((hash, sign) => {
    const row = kept.map(k => whole(weights[sign * K + k]!, steps[k]!, most));
    if (row.every(w => w === 0)) return;
    const gap = hash - last;
    const rest = gap % GAP_MORE;
    last = hash;
    gaps += '~'.repeat(Math.floor(gap / GAP_MORE));
    gaps += DIGITS.charAt(rest);
    rows.push(row);
  });
  return {
    gaps,
    weights: kept.flatMap((_, k) => rows.map(row => String.fromCharCode(WEIGHT_ZERO + row[k]!))).join(''),
    bias: kept.map(k => Math.round(bias[k]! * 1000) / 1000),
    steps: kept.map(k => steps[k]!),
  };
}

function softmax(p: Float64Array) {
  let top = -Infinity;
  for (const v of p) top = Math.max(top, v);
  let sum = 0;
  for (let k = 0; k < p.length; k++) sum += p[k] = Math.exp(p[k]! - top);
  for (let k = 0; k < p.length; k++) p[k]! /= sum;
}
