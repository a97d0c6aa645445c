import { BIT, CONCEPT_COUNT, SEED } from './feature-kinds';
import type { Sink } from './feature-sink';
import { mix } from './hash';
import type { View } from './view';

const PAIR_WINDOW = 10;
const NEAR_WINDOW = 3;
const PAIRS_EACH = 24;

const pairHash = (x: number, y: number) => mix(mix(Math.min(x, y), 1000 + Math.max(x, y)), SEED.conceptPair);
const nearHash = (x: number, y: number) => mix(mix(x, 1000 + y), SEED.near);

/** The families met in a run of tokens, and where; filled again and again. */
let found = new Uint16Array(256);
let places = new Uint32Array(256);

/** The word families in tokens[from..to), pairs of them in any order, and near ones in the order they stand in. */
export function conceptFeatures(
  { concepts }: View,
  from: number,
  to: number,
  kinds: number,
  sink: Sink,
): void {
  let count = 0;
  for (let i = from; i < to; i++) {
    for (const concept of concepts[i] ?? []) {
      sink.put(mix(concept, SEED.concept), i);
      if (count === found.length) growRoom();
      found[count] = concept;
      places[count++] = i;
    }
  }
  if (!(kinds & BIT.conceptPair)) return;
  const { wanted } = sink;
  for (let a = 0; a < count; a++) {
    const x = found[a] ?? 0;
    const place = places[a] ?? 0;
    const pairs = wanted?.row(pairHash, x, CONCEPT_COUNT);
    const nears = wanted?.row(nearHash, x, CONCEPT_COUNT);
    const end = Math.min(count, a + PAIRS_EACH);
    for (let b = a + 1; b < end; b++) {
      const y = found[b] ?? 0;
      const at = places[b] ?? 0;
      const gap = at - place;
      if (gap > PAIR_WINDOW) break;
      if (x === y) continue;
      if (pairs === undefined || pairs[y] === 1) sink.add(pairHash(x, y), at);
      if (gap <= NEAR_WINDOW && (nears === undefined || nears[y] === 1)) sink.add(nearHash(x, y), at);
    }
  }
}

function growRoom(): void {
  const [more, morePlaces] = [new Uint16Array(found.length * 2), new Uint32Array(found.length * 2)];
  more.set(found);
  morePlaces.set(places);
  found = more;
  places = morePlaces;
}
