import type { ClaimReason } from '../findings';
import { DETECTOR_KINDS, featuresOf, MATCHER_KINDS, type View } from './features';
import { FEATURE_MASK } from './feature-set';
import type { Model } from './model';
import { weightFor } from './score';

const MOST_WORDS = 4;

/** The words of tokens[from..to) that weighed most, as the user wrote them. `entry` is -1 when none was named. */
export function reasonOf(model: Model, view: View, from: number, to: number, entry: number): ClaimReason {
  const { index, weights } = model.detector;
  const asserting = new Map<number, number>();
  const add = (hash: number, token: number) => {
    const weight = weights[index[hash & FEATURE_MASK] ?? 0] ?? 0;
    if (token >= 0) asserting.set(token, (asserting.get(token) ?? 0) + weight);
  };
  featuresOf(view, from, to, DETECTOR_KINDS, add, model.detector.known);
  const matching = new Map<number, number>();
  if (entry >= 0) {
    featuresOf(view, from, to, MATCHER_KINDS, (hash, token) => {
      const weight = weightFor(model.matcher.rows, hash & FEATURE_MASK, entry);
      if (token >= 0 && weight !== 0) matching.set(token, (matching.get(token) ?? 0) + weight);
    });
  }
  const topics = new Set<number>();
  for (let i = from; i < to; i++) {
    if (view.concepts[i]?.some(concept => concept < model.topics)) topics.add(i);
  }
  return {
    topics: quote(view, [...topics].slice(0, MOST_WORDS)),
    assertion: quote(
      view,
      heaviest(asserting, token => !topics.has(token)),
    ),
    matched: quote(
      view,
      heaviest(matching, () => true),
    ),
  };
}

function heaviest(weights: ReadonlyMap<number, number>, allowed: (token: number) => boolean): number[] {
  return [...weights]
    .filter(([token, weight]) => weight > 0 && allowed(token))
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_WORDS)
    .map(([token]) => token)
    .sort((a, b) => a - b);
}

/** Neighbouring words are quoted together ("terbukti menyembuhkan"). */
function quote({ reading }: View, at: readonly number[]): string[] {
  const runs: { first: number; last: number }[] = [];
  for (const token of at) {
    const run = runs.at(-1);
    if (run && token === run.last + 1) run.last = token;
    else runs.push({ first: token, last: token });
  }
  return [
    ...new Set(
      runs.map(({ first, last }) =>
        reading.text.slice(reading.tokens[first]?.start ?? 0, reading.tokens[last]?.end ?? 0),
      ),
    ),
  ];
}
