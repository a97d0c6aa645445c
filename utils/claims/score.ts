import { DETECTOR_KINDS, featuresOf, MATCHER_KINDS, type View } from './features';
import { FEATURE_MASK, type Model } from './model';

/** What the engine makes of a run of tokens. */
export interface Guess {
  /** Place of the best entry in the model, or -1 when none of them. */
  entry: number;
  /** Its probability. */
  share: number;
  /** Probability of all entries that carry the same verdict. */
  verdictShare: number;
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

/** The entry that tokens[from..to) assert, as far as the words tell. */
export function match(model: Model, view: View, from: number, to: number): Guess {
  const { rows, step, bias } = model.matcher;
  const sums = new Float64Array(bias.length);
  const count = eachKnown(view, from, to, MATCHER_KINDS, feature => {
    const row = rows.get(feature);
    if (!row) return false;
    for (let k = 0; k < row.length; k += 2) {
      const entry = row[k] ?? 0;
      sums[entry] = (sums[entry] ?? 0) + (row[k + 1] ?? 0);
    }
    return true;
  });
  const scale = step * scaleOf(count);
  let top = -1;
  let best = -Infinity;
  for (let c = 0; c < sums.length; c++) {
    const score = (bias[c] ?? 0) + (sums[c] ?? 0) * scale;
    sums[c] = score;
    if (score > best) {
      best = score;
      top = c;
    }
  }
  const none = model.claims.length;
  const verdict = model.claims[top]?.verdict;
  let total = 0;
  let sameVerdict = 0;
  for (let c = 0; c < sums.length; c++) {
    const raised = Math.exp((sums[c] ?? 0) - best);
    total += raised;
    if (c < none && model.claims[c]?.verdict === verdict) sameVerdict += raised;
  }
  return { entry: top === none ? -1 : top, share: 1 / total, verdictShare: sameVerdict / total };
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
