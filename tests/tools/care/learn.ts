import { CARE_LEVELS } from '../../../utils/findings';
import { featuresOf } from '../../../utils/care/features';
import { scaleOf } from '../../../utils/care/model';
import { segmentsOf } from '../../../utils/care/segments';
import { readText } from '../../../utils/text/read';
import type { Example } from './data';

/** A segment of a training text: the hashes of its signs and what it is. */
export interface Sample {
  hashes: number[];
  /** Index into CARE_LEVELS, or its length for none. */
  label: number;
  weight: number;
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
  }));
}

export interface Learned {
  rows: string[];
  bias: number[];
  step: number;
}

export interface LearnOptions {
  classes: number;
  classOf: (label: number) => number | null;
  bits: number;
  step: number;
  most: number;
  l2: number;
  epochs: number;
  rate: number;
  seed: number;
  /** A sign joins when at least this many samples carry it. */
  rarest: number;
}

/**
 * Multinomial logistic regression over hashed signs, by AdaGrad. In the second half of the epochs the weights act in
 * whole steps, as they will in the product, so that what is lost by rounding is learned around. No chance but the seed.
 */
export function learn(samples: readonly Sample[], options: LearnOptions): Learned {
  const { classes: K, classOf, bits, step, most, l2, epochs, rate, rarest } = options;
  const size = 1 << bits;
  const counts = new Map<number, number>();
  for (const s of samples) for (const h of s.hashes) counts.set(h, (counts.get(h) ?? 0) + 1);
  const rows = samples.flatMap(({ hashes, label, weight }) => {
    const y = classOf(label);
    if (y === null) return [];
    const places = new Set(hashes.filter(h => (counts.get(h) ?? 0) >= rarest).map(h => h & (size - 1)));
    return [{ x: Int32Array.from(places), y, weight, scale: scaleOf(hashes.length) }];
  });
  const W = new Float64Array(size * K);
  const G = new Float64Array(size * K).fill(1e-6);
  const B = new Float64Array(K);
  const BG = new Float64Array(K).fill(1e-6);
  const p = new Float64Array(K);
  const whole = (w: number) => Math.max(-most, Math.min(most, Math.round(w / step))) * step;
  let state = options.seed >>> 0;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rounded = epoch >= epochs / 2;
    for (let i = rows.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [rows[i], rows[j]] = [rows[j]!, rows[i]!];
    }
    for (const { x, y, weight, scale } of rows) {
      p.set(B);
      for (const at of x) {
        for (let k = 0; k < K; k++) p[k]! += (rounded ? whole(W[at * K + k]!) : W[at * K + k]!) * scale;
      }
      softmax(p);
      for (let k = 0; k < K; k++) {
        const miss = (p[k]! - (k === y ? 1 : 0)) * weight;
        BG[k]! += miss * miss;
        B[k]! -= (rate * miss) / Math.sqrt(BG[k]!);
        for (const at of x) {
          const o = at * K + k;
          const g = miss * scale + l2 * W[o]!;
          G[o]! += g * g;
          W[o]! -= (rate * g) / Math.sqrt(G[o]!);
        }
      }
    }
  }
  return {
    rows: Array.from({ length: K }, (_, k) =>
      Array.from({ length: size }, (__, at) =>
        String.fromCharCode(77 + Math.round(whole(W[at * K + k]!) / step)),
      ).join(''),
    ),
    bias: Array.from(B, b => Math.round(b * 1000) / 1000),
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
