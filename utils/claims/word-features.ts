import { BIT, SEED } from './feature-kinds';
import type { Sink } from './feature-sink';
import { mix } from '../text/hash';
import type { View } from './view';

/** The words of tokens[from..to), what inflected forms of them share, and pairs of words with and without a gap. */
export function wordFeatures(
  { words, heads }: View,
  from: number,
  to: number,
  kinds: number,
  sink: Sink,
): void {
  let last = 0;
  let beforeLast = 0;
  for (let i = from; i < to; i++) {
    const word = words[i] ?? 0;
    if (word === 0) continue;
    if (kinds & BIT.word) sink.put(mix(word, SEED.word), i);
    const head = heads[i] ?? 0;
    if (head !== 0 && kinds & BIT.head) sink.put(mix(head, SEED.head), i);
    if (kinds & BIT.pair) {
      if (last === 0) sink.put(mix(word, SEED.start), i);
      else sink.put(mix(mix(last, word), SEED.pair), i);
      if (beforeLast !== 0) sink.put(mix(mix(beforeLast, word), SEED.skip), i);
    }
    beforeLast = last;
    last = word;
  }
}

/**
 * The wording with what it is about taken out ("CONDITION itu cuma", "REMEDY sembuhin CONDITION"): what is learned from claims
 * about one condition or remedy serves for those never seen.
 */
export function frameFeatures({ frame, words }: View, from: number, to: number, sink: Sink): void {
  let last = 0;
  let beforeLast = 0;
  for (let i = from; i < to; i++) {
    const now = frame[i] ?? 0;
    if (now === 0) continue;
    if (last !== 0 && now === last && now !== words[i]) continue;
    if (last === 0) sink.put(mix(now, SEED.frame + 5), i);
    else sink.put(mix(mix(last, now), SEED.frame + 1), i);
    sink.put(mix(now, SEED.frame), i);
    if (beforeLast !== 0) {
      sink.put(mix(mix(beforeLast, now), SEED.frame + 2), i);
      sink.put(mix(mix(mix(beforeLast, last), now), SEED.frame + 3), i);
    }
    beforeLast = last;
    last = now;
  }
  if (last !== 0) sink.put(mix(last, SEED.frame + 4), -1);
}
