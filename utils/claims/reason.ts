import type { ClaimReason } from '../findings';
import { collectFeatures, DETECTOR_KINDS, MATCHER_KINDS, type View } from './features';
import type { Model } from './model';
import { weightFor } from './score';

const MOST_WORDS = 4;
/** No honest claim is longer; one sentence repeated a thousand times need not be weighed a thousand times. */
const MOST_TOKENS = 1000;

/** The words of tokens[from..end) that weighed most, as the user wrote them. `entry` is -1 when none was named. */
export function reasonOf(model: Model, view: View, from: number, end: number, entry: number): ClaimReason {
  const to = Math.min(end, from + MOST_TOKENS);
  const asserting = new Float64Array(to - from);
  const { weights, known } = model.detector;
  const telling = collectFeatures(view, from, to, DETECTOR_KINDS, known);
  for (let k = 0; k < telling.count; k++) {
    const weight = weights[known.placeOf(telling.hashes[k] ?? 0)] ?? 0;
    addAt(asserting, (telling.tokens[k] ?? -1) - from, weight);
  }
  const matching = new Float64Array(to - from);
  if (entry >= 0) {
    const naming = collectFeatures(view, from, to, MATCHER_KINDS, null);
    for (let k = 0; k < naming.count; k++) {
      const weight = weightFor(model.matcher.rows, naming.hashes[k] ?? 0, entry);
      addAt(matching, (naming.tokens[k] ?? -1) - from, weight);
    }
  }
  const topics: number[] = [];
  for (let i = from; i < to; i++) {
    if (view.tiers[i] !== 0) continue;
    asserting[i - from] = 0;
    if (topics.length < MOST_WORDS) topics.push(i - from);
  }
  return {
    topics: quote(view, from, topics),
    assertion: quote(view, from, heaviest(asserting)),
    matched: quote(view, from, heaviest(matching)),
  };
}

/** Features of the whole stand at no token. */
function addAt(sums: Float64Array, place: number, weight: number): void {
  if (place >= 0) sums[place] = (sums[place] ?? 0) + weight;
}

/** The places of the greatest numbers above zero, of equal ones the first; in rising order. */
function heaviest(weights: Float64Array): number[] {
  const places: number[] = [];
  for (let at = 0; at < weights.length; at++) if ((weights[at] ?? 0) > 0) places.push(at);
  return places
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
    .slice(0, MOST_WORDS)
    .sort((a, b) => a - b);
}

/** Neighbouring words are quoted together ("terbukti menyembuhkan"). */
function quote({ reading }: View, from: number, at: readonly number[]): string[] {
  const runs: { first: number; last: number }[] = [];
  for (const token of at) {
    const run = runs.at(-1);
    if (run && token === run.last + 1) run.last = token;
    else runs.push({ first: token, last: token });
  }
  return [
    ...new Set(
      runs.map(({ first, last }) =>
        reading.text.slice(reading.tokens[from + first]?.start ?? 0, reading.tokens[from + last]?.end ?? 0),
      ),
    ),
  ];
}
