import { sensesIn } from './senses';
import type { Token } from '../text/reading';

/** One sign of a segment: a hash that the model may know, and the tokens it was seen at. */
export interface Feature {
  hash: number;
  from: number;
  to: number;
}

/** Senses further apart than this say nothing about each other. */
const REACH = 9;
/** No segment has more pairs than this, whatever the text: the work stays linear in its length. */
const PAIRS_PER_SENSE = 14;

const QUOTES = new Set(['"', "'", '“', '”', '«', '»']);

/**
 * The signs in `tokens[from..to)`: words, neighbouring words, word beginnings, senses, ordered pairs of senses, senses
 * inside quotation marks. `trace` receives the readable name of each, for the trainer.
 */
export function featuresOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  trace?: (hash: number, name: string) => void,
): Feature[] {
  const features: Feature[] = [];
  const seen = new Set<number>();
  const push = (name: string, start: number, end: number) => {
    const hash = hashOf(name);
    if (seen.has(hash)) return;
    seen.add(hash);
    trace?.(hash, name);
    features.push({ hash, from: start, to: end });
  };
  let before = '';
  let beforeAt = from;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || (token.kind !== 'word' && token.kind !== 'emoji')) continue;
    const word = token.norm;
    push(`w${word}`, i, i + 1);
    if (before !== '') push(`b${before} ${word}`, beforeAt, i + 1);
    if (word.length >= 5) {
      push(`c${word.slice(0, 4)}`, i, i + 1);
      if (word.length >= 7) push(`d${word.slice(-5)}`, i, i + 1);
    }
    before = word;
    beforeAt = i;
  }
  const sightings = sensesIn(tokens, from, to);
  const quoted = quotedParts(tokens, from, to);
  sightings.forEach((a, at) => {
    push(`s${a.sense}`, a.from, a.to);
    if (quoted.has(a.from)) push(`q${a.sense}`, a.from, a.to);
    const limit = Math.min(sightings.length, at + 1 + PAIRS_PER_SENSE);
    for (let k = at + 1; k < limit; k++) {
      const b = sightings[k];
      if (!b || b.from - a.to > REACH) break;
      if (b.from === a.from) continue;
      push(`p${a.sense}>${b.sense}`, a.from, Math.max(a.to, b.to));
      if (b.from - a.to <= 2) push(`n${a.sense}>${b.sense}`, a.from, Math.max(a.to, b.to));
    }
  });
  return features;
}

/** Token indices between quotation marks that open and close within the segment. */
function quotedParts(tokens: readonly Token[], from: number, to: number): Set<number> {
  const inside = new Set<number>();
  let open = -1;
  for (let i = from; i < to; i++) {
    if (!QUOTES.has(tokens[i]?.norm ?? '')) continue;
    if (open < 0) open = i;
    else {
      for (let k = open + 1; k < i; k++) inside.add(k);
      open = -1;
    }
  }
  return inside;
}

/** FNV-1a, 32 bits, cut to the width of the model's table. */
export const HASH_BITS = 20;
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) {
    hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  }
  return (hash ^ (hash >>> HASH_BITS)) & ((1 << HASH_BITS) - 1);
}
