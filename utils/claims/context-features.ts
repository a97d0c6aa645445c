import { conceptData } from '../packs/concepts';
import { CONCEPT_COUNT, SEED } from './feature-kinds';
import type { FeatureSet } from './feature-set';
import type { Sink } from './feature-sink';
import { mix } from '../text/hash';
import type { View } from './view';

const CONTEXT = 40;
/** What stands this near before or after is told apart. */
const AROUND = 8;
const NEIGHBOURS = 4;

/** How it ends ("... ga", "... sih kak"), and the words just outside it ("bos gue bilang", "salah besar"). */
export function edgeFeatures({ words }: View, from: number, to: number, sink: Sink): void {
  let found = 0;
  let last = 0;
  for (let i = to - 1; i >= from && found < 3; i--) {
    const word = words[i] ?? 0;
    if (word === 0) continue;
    found++;
    sink.put(mix(word, SEED.last + (found === 1 ? 0 : 1)), i);
    if (last !== 0) sink.put(mix(mix(last, word), SEED.last), i);
    last = word;
  }
  for (let i = to, near = 0; i < words.length && near < NEIGHBOURS; i++) {
    const word = words[i] ?? 0;
    if (word === 0) continue;
    near++;
    sink.put(mix(word, SEED.ahead), -1);
  }
  for (let i = from - 1, near = 0; i >= 0 && near < NEIGHBOURS; i--) {
    const word = words[i] ?? 0;
    if (word === 0) continue;
    near++;
    sink.put(mix(word, SEED.behind), -1);
  }
}

/** Where a family stands, as seen from a run of tokens; each has a feature of its own for each family. */
const PLACES = { anywhere: 0, justBefore: 1, before: 2, justAfter: 3, after: 4 } as const;
const placeHash = (place: number, concept: number) =>
  place === PLACES.anywhere ? mix(concept, SEED.context) : mix(concept, SEED.around + place);

const placeAnswer = (set: FeatureSet, place: number, concept: number): number =>
  set.has(placeHash(place, concept)) ? 1 : 0;

/** The word families just before and just after, and those that deny or ask anywhere near. */
export function aroundFeatures({ families, words }: View, from: number, to: number, sink: Sink): void {
  const first = conceptData.themes;
  const nearest = Math.max(0, from - AROUND);
  const behind = Math.min(words.length, to + AROUND);
  const end = Math.min(words.length, to + CONTEXT);
  putFamilies(families, Math.max(0, from - CONTEXT), nearest, first, PLACES.before, sink);
  putFamilies(families, nearest, from, first, PLACES.justBefore, sink);
  putFamilies(families, to, behind, first, PLACES.justAfter, sink);
  putFamilies(families, behind, end, first, PLACES.after, sink);
}

/** The word families around: a hashtag or a sentence before may name the topic. */
export function contextFeatures({ families, words }: View, from: number, to: number, sink: Sink): void {
  putFamilies(families, Math.max(0, from - CONTEXT), from, 0, PLACES.anywhere, sink);
  putFamilies(families, to, Math.min(words.length, to + CONTEXT), 0, PLACES.anywhere, sink);
}

/** Puts the families from number `first` on that stand at tokens[from..to). */
function putFamilies(
  { all, from: places }: View['families'],
  from: number,
  to: number,
  first: number,
  place: number,
  sink: Sink,
): void {
  const known = sink.wanted?.rows(placeAnswer, CONCEPT_COUNT).of(place);
  const end = places[to] ?? 0;
  for (let k = places[from] ?? 0; k < end; k++) {
    const concept = all[k] ?? 0;
    if (concept >= first && (known === undefined || known[concept] === 1))
      sink.add(placeHash(place, concept), -1);
  }
}
