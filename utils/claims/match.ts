import { MATCHER_KINDS, type View } from './features';
import { eachOnce, scaleOf } from './linear-score';
import type { Model } from './model';
import { logit, probability, weigh } from './odds';
import type { Rows } from './weight-tables';

/** What the engine makes of a run of tokens. */
export interface Guess {
  /** Place of the likeliest entry in the model. */
  entry: number;
  /** Probability that its verdict is the right one. */
  confidence: number;
}

/** The entry that tokens[from..to) most likely assert, and how sure that is. */
export function match(model: Model, view: View, from: number, to: number): Guess {
  const evidence = evidenceFor(model, view, from, to);
  return { entry: evidence.entry, confidence: probability(weigh(model.matcher.confidence, evidence.values)) };
}

/** What speaks for the likeliest entry, as numbers that the confidence is learned from. */
export function evidenceFor(
  model: Pick<Model, 'claims' | 'verdicts' | 'matcher'>,
  view: View,
  from: number,
  to: number,
): { entry: number; values: number[] } {
  const { rows, step, bias } = model.matcher;
  const { pairs } = rows;
  const sums = new Float64Array(bias.length);
  const used: number[] = [];
  let unknown = 0;
  eachOnce(view, from, to, MATCHER_KINDS, feature => {
    const place = rows.known.placeOf(feature);
    if (place > 0) used.push(place);
    else unknown++;
  });
  for (const place of used) {
    const last = rows.from[place + 1] ?? 0;
    for (let k = rows.from[place] ?? 0; k < last; k += 2) {
      const entry = pairs[k] ?? 0;
      sums[entry] = (sums[entry] ?? 0) + (pairs[k + 1] ?? 0);
    }
  }
  const scale = step * scaleOf(used.length);
  const none = model.claims.length;
  let entry = 0;
  for (let c = 0; c < sums.length; c++) {
    sums[c] = (bias[c] ?? 0) + (sums[c] ?? 0) * scale;
    if (c < none && (sums[c] ?? 0) > (sums[entry] ?? 0)) entry = c;
  }
  const best = sums[entry] ?? 0;
  const { verdicts } = model;
  const verdict = verdicts[entry];
  let second = -Infinity;
  let total = 0;
  let same = 0;
  for (let c = 0; c < sums.length; c++) {
    const score = sums[c] ?? 0;
    const raised = Math.exp(score - best);
    total += raised;
    if (c < none && verdicts[c] === verdict) same += raised;
    else if (c < none && score > second) second = score;
  }
  let strongest = 0;
  let next = 0;
  for (const place of used) {
    const part = levelAt(rows, place, entry) * scale;
    if (part > strongest) {
      next = strongest;
      strongest = part;
    } else if (part > next) next = part;
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

/** What a feature says for an entry, as a level. */
export function weightFor(rows: Rows, feature: number, entry: number): number {
  return levelAt(rows, rows.known.placeOf(feature), entry);
}

function levelAt({ from, pairs }: Rows, place: number, entry: number): number {
  const last = from[place + 1] ?? 0;
  for (let k = from[place] ?? 0; k < last; k += 2) if (pairs[k] === entry) return pairs[k + 1] ?? 0;
  return 0;
}
