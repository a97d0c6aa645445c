import { conceptData } from '../packs/concepts';
import { SEED } from './feature-kinds';
import { put, type Sink } from './feature-sink';
import { mix } from './hash';
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
    put(sink, mix(word, SEED.last + (found === 1 ? 0 : 1)), i);
    if (last !== 0) put(sink, mix(mix(last, word), SEED.last), i);
    last = word;
  }
  for (let i = to, near = 0; i < words.length && near < NEIGHBOURS; i++) {
    const word = words[i] ?? 0;
    if (word === 0) continue;
    near++;
    put(sink, mix(word, SEED.ahead), -1);
  }
  for (let i = from - 1, near = 0; i >= 0 && near < NEIGHBOURS; i--) {
    const word = words[i] ?? 0;
    if (word === 0) continue;
    near++;
    put(sink, mix(word, SEED.behind), -1);
  }
}

/** The word families just before and just after, and those that deny or ask anywhere near. */
export function aroundFeatures({ concepts }: View, from: number, to: number, sink: Sink): void {
  const first = conceptData.themes;
  for (let i = Math.max(0, from - CONTEXT); i < from; i++) {
    const near = from - i <= AROUND;
    for (const concept of concepts[i] ?? [])
      if (concept >= first) put(sink, mix(concept, SEED.around + (near ? 1 : 2)), -1);
  }
  for (let i = to; i < Math.min(concepts.length, to + CONTEXT); i++) {
    const near = i - to < AROUND;
    for (const concept of concepts[i] ?? [])
      if (concept >= first) put(sink, mix(concept, SEED.around + (near ? 3 : 4)), -1);
  }
}

/** The word families around: a hashtag or a sentence before may name the topic. */
export function contextFeatures({ concepts }: View, from: number, to: number, sink: Sink): void {
  const last = Math.min(concepts.length, to + CONTEXT);
  for (let i = Math.max(0, from - CONTEXT); i < last; i++) {
    if (i === from) i = to;
    for (const concept of concepts[i] ?? []) put(sink, mix(concept, SEED.context), -1);
  }
}
