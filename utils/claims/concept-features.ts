import { BIT, SEED } from './feature-kinds';
import { put, type Sink } from './feature-sink';
import { mix } from './hash';
import type { View } from './view';

const PAIR_WINDOW = 10;
const NEAR_WINDOW = 3;
const PAIRS_EACH = 24;

/** The word families in tokens[from..to), pairs of them in any order, and near ones in the order they stand in. */
export function conceptFeatures(
  { concepts }: View,
  from: number,
  to: number,
  kinds: number,
  sink: Sink,
): void {
  const found: number[] = [];
  const places: number[] = [];
  for (let i = from; i < to; i++) {
    for (const concept of concepts[i] ?? []) {
      put(sink, mix(concept, SEED.concept), i);
      found.push(concept);
      places.push(i);
    }
  }
  if (!(kinds & BIT.conceptPair)) return;
  for (let a = 0; a < found.length; a++) {
    for (let b = a + 1; b < found.length && b < a + PAIRS_EACH; b++) {
      const x = found[a] ?? 0;
      const y = found[b] ?? 0;
      const at = places[b] ?? 0;
      const gap = at - (places[a] ?? 0);
      if (gap > PAIR_WINDOW) break;
      if (x === y) continue;
      put(sink, mix(mix(Math.min(x, y), 1000 + Math.max(x, y)), SEED.conceptPair), at);
      if (gap <= NEAR_WINDOW) put(sink, mix(mix(x, 1000 + y), SEED.near), at);
    }
  }
}
