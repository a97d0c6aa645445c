import { DETECTOR_KINDS, featuresOf, MATCHER_KINDS, type View } from './features';
import { FEATURE_MASK, type Model } from './model';

/** What the engine makes of a run of tokens. */
export interface Guess {
  /** Place of the likeliest entry in the model. */
  entry: number;
  /** Probability that its verdict is the right one. */
  confidence: number;
}

/** How much one feature counts: a long text must not weigh more than a short one. The trainer uses the same. */
export function scaleOf(count: number): number {
  return 1 / Math.sqrt(Math.max(8, count));
}

/** Log-odds that tokens[from..to) assert something checkable about mental health. */
export function detect(model: Model, view: View, from: number, to: number): number {
  const { weights, bias } = model.detector;
  let sum = 0;
  const count = eachKnown(view, from, to, DETECTOR_KINDS, feature => {
    const weight = weights.get(feature);
    if (weight === undefined) return false;
    sum += weight;
    return true;
  });
  return bias + sum * scaleOf(count);
}

/** 0 when tokens[from..to) name a topic of mental health, 1 when only a theme that may be one, 2 when neither. */
export function tierOf(model: Model, view: View, from: number, to: number): 0 | 1 | 2 {
  let tier: 1 | 2 = 2;
  for (let i = from; i < to; i++) {
    for (const family of view.concepts[i] ?? []) {
      if (family < model.topics) return 0;
      if (family < model.themes) tier = 1;
    }
  }
  return tier;
}

/** Whether tokens[from..to) score high enough for what they name. */
export function asserts(model: Model, view: View, from: number, to: number, score: number): boolean {
  return score >= model.detector.thresholds[tierOf(model, view, from, to)];
}

export function probability(model: Model, score: number): number {
  const [slope, offset] = model.detector.calibration;
  return 1 / (1 + Math.exp(-(slope * score + offset)));
}

/** The entry that tokens[from..to) most likely assert, and how sure that is. */
export function match(model: Model, view: View, from: number, to: number): Guess {
  const evidence = evidenceFor(model, view, from, to);
  const { weights, bias } = model.matcher.confidence;
  let score = bias;
  for (const [k, value] of evidence.values.entries()) score += (weights[k] ?? 0) * value;
  return { entry: evidence.entry, confidence: 1 / (1 + Math.exp(-score)) };
}

/** What speaks for the likeliest entry, as numbers that the confidence is learned from. */
export function evidenceFor(
  model: Pick<Model, 'claims' | 'matcher'>,
  view: View,
  from: number,
  to: number,
): { entry: number; values: number[] } {
  const { rows, step, bias } = model.matcher;
  const sums = new Float64Array(bias.length);
  const used: Int16Array[] = [];
  let unknown = 0;
  seen.clear();
  featuresOf(view, from, to, MATCHER_KINDS, (hash, _token) => {
    const feature = hash & FEATURE_MASK;
    if (seen.has(feature)) return;
    seen.add(feature);
    const row = rows.get(feature);
    if (row) used.push(row);
    else unknown++;
  });
  for (const row of used) {
    for (let k = 0; k < row.length; k += 2) sums[row[k] ?? 0] = (sums[row[k] ?? 0] ?? 0) + (row[k + 1] ?? 0);
  }
  const scale = step * scaleOf(used.length);
  const none = model.claims.length;
  let entry = 0;
  for (let c = 0; c < sums.length; c++) {
    sums[c] = (bias[c] ?? 0) + (sums[c] ?? 0) * scale;
    if (c < none && (sums[c] ?? 0) > (sums[entry] ?? 0)) entry = c;
  }
  const best = sums[entry] ?? 0;
  const verdict = model.claims[entry]?.verdict;
  let second = -Infinity;
  let total = 0;
  let same = 0;
  for (let c = 0; c < sums.length; c++) {
    const score = sums[c] ?? 0;
    const raised = Math.exp(score - best);
    total += raised;
    if (c < none && model.claims[c]?.verdict === verdict) same += raised;
    else if (c < none && score > second) second = score;
  }
  let strongest = 0;
  let next = 0;
  for (const row of used) {
    for (let k = 0; k < row.length; k += 2) {
      if (row[k] !== entry) continue;
      const part = (row[k + 1] ?? 0) * scale;
      if (part > strongest) {
        next = strongest;
        strongest = part;
      } else if (part > next) next = part;
    }
  }
  return {
    entry,
    values: [
      logit(1 / total),
      logit(same / total),
      best - (sums[none] ?? 0),
      best - second,
      strongest,
      next,
      Math.min(12, unknown) / 4,
      Math.min(40, used.length) / 10,
    ],
  };
}

function logit(share: number): number {
  const safe = Math.min(0.995, Math.max(0.005, share));
  return Math.log(safe / (1 - safe));
}

const seen = new Set<number>();

/** Calls `take` for each different feature; returns how many of them it knew. */
function eachKnown(
  view: View,
  from: number,
  to: number,
  kinds: number,
  take: (feature: number) => boolean,
): number {
  seen.clear();
  let known = 0;
  featuresOf(view, from, to, kinds, hash => {
    const feature = hash & FEATURE_MASK;
    if (seen.has(feature)) return;
    seen.add(feature);
    if (take(feature)) known++;
  });
  return known;
}
