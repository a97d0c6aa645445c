import { BIT, CONCEPT_COUNT, SEED } from './feature-kinds';
import type { FeatureSet } from './feature-set';
import type { Sink } from './feature-sink';
import { mix } from '../text/hash';
import type { View } from './view';

const PAIR_WINDOW = 10;
const NEAR_WINDOW = 3;
const PAIRS_EACH = 24;

const pairHash = (x: number, y: number) => mix(mix(Math.min(x, y), 1000 + Math.max(x, y)), SEED.conceptPair);
const nearHash = (x: number, y: number) => mix(mix(x, 1000 + y), SEED.near);

const PAIR = 1;
const NEAR = 2;
const pairAnswer = (set: FeatureSet, x: number, y: number): number =>
  x === y ? 0 : (set.has(pairHash(x, y)) ? PAIR : 0) | (set.has(nearHash(x, y)) ? NEAR : 0);

/** The word families in tokens[from..to), pairs of them in any order, and near ones in the order they stand in. */
export function conceptFeatures(
  { families: { all, tokens, from: places } }: View,
  from: number,
  to: number,
  kinds: number,
  sink: Sink,
): void {
  const first = places[from] ?? 0;
  const last = places[to] ?? 0;
  for (let a = first; a < last; a++) sink.put(mix(all[a] ?? 0, SEED.concept), tokens[a] ?? 0);
  if (!(kinds & BIT.conceptPair)) return;
  const rows = sink.wanted?.rows(pairAnswer, CONCEPT_COUNT);
  for (let a = first; a < last; a++) {
    const x = all[a] ?? 0;
    const place = tokens[a] ?? 0;
    const row = rows?.of(x);
    const end = Math.min(last, a + PAIRS_EACH);
    for (let b = a + 1; b < end; b++) {
      const y = all[b] ?? 0;
      const at = tokens[b] ?? 0;
      const gap = at - place;
      if (gap > PAIR_WINDOW) break;
      const known = row === undefined ? (x === y ? 0 : PAIR | NEAR) : (row[y] ?? 0);
      if (known === 0) continue;
      if (known & PAIR) sink.add(pairHash(x, y), at);
      if (known & NEAR && gap <= NEAR_WINDOW) sink.add(nearHash(x, y), at);
    }
  }
}
