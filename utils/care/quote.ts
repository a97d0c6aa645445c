import { spanOf, type Span } from '../findings';
import type { Reading } from '../text/reading';
import { pullOf } from './model';
import type { Feature } from './features';
import type { Segment } from './segments';

/** A token must earn its place in the quote. */
const COST = 0.15;

/** The shortest run of words that carries most of what made a segment telling. */
export function tellingQuote(reading: Reading, { from, to }: Segment, features: readonly Feature[]): Span {
  const pulls = new Float64Array(to - from);
  for (const feature of features) {
    const share = pullOf(feature) / (feature.to - feature.from);
    for (let i = feature.from; i < feature.to && i < to; i++)
      pulls[i - from] = (pulls[i - from] ?? 0) + share;
  }
  let best = { sum: -Infinity, start: 0, end: 1 };
  let sum = 0;
  let start = 0;
  pulls.forEach((pull, i) => {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += pull - COST;
    if (sum > best.sum) best = { sum, start, end: i + 1 };
  });
  const first = reading.tokens[from + best.start];
  const last = reading.tokens[from + best.end - 1];
  return spanOf(reading.text, first?.start ?? 0, last?.end ?? reading.text.length);
}
