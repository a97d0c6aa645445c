import { SEED } from './feature-kinds';
import type { Sink } from './feature-sink';
import { mix } from '../text/hash';
import type { View } from './view';

/** A negation reaches so many words ahead. */
const DENIED = 3;

/** What stands in the scope of a negation: "does not cause", "bukan penyebab". */
export function deniedFeatures(
  { words, concepts, negates }: View,
  from: number,
  to: number,
  sink: Sink,
): void {
  for (let i = from; i < to; i++) {
    if (negates[i] === 0) continue;
    for (let k = i + 1; k < Math.min(to, i + 1 + DENIED); k++) {
      if (k === i + 1 && words[k]) sink.put(mix(words[k] ?? 0, SEED.denied), k);
      for (const concept of concepts[k] ?? []) sink.put(mix(concept, SEED.denied + 1), k);
    }
  }
}

/** The features of a word family said plainly and said of something denied, for comparing the two. */
export const plainAndDenied = (concept: number): [plain: number, denied: number] => [
  mix(concept, SEED.concept),
  mix(concept, SEED.denied + 1),
];

/** The word families in the scope of a negation in tokens[from..to), each once. */
export function deniedConcepts({ concepts, negates }: View, from: number, to: number): Set<number> {
  const denied = new Set<number>();
  for (let i = from; i < to; i++) {
    if (negates[i] === 0) continue;
    for (let k = i + 1; k < Math.min(to, i + 1 + DENIED); k++) {
      for (const concept of concepts[k] ?? []) denied.add(concept);
    }
  }
  return denied;
}
