import type { Token } from '../text/reading';

/** One sign of a segment: a hash that the model may know, and the tokens it was seen at. */
export interface Feature {
  hash: number;
  from: number;
  to: number;
}

const QUOTES = new Set(['"', '“', '”', '«', '»']);
/** Years are told apart from other numbers: they point at the past. */
const FIRST_YEAR = 1900;

/**
 * The signs in `tokens[from..to)`: words, neighbouring words, beginnings and endings of words, words inside quotation
 * marks. Standard forms, never stems: "selamanya" is not "lama".
 */
export function featuresOf(tokens: readonly Token[], from: number, to: number): Feature[] {
  const features: Feature[] = [];
  const seen = new Set<number>();
  const push = (name: string, start: number, end: number) => {
    const hash = hashOf(name);
    if (seen.has(hash)) return;
    seen.add(hash);
    features.push({ hash, from: start, to: end });
  };
  let before = '';
  let beforeAt = from;
  let isQuoted = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (QUOTES.has(token.norm)) isQuoted = !isQuoted;
    const word = wordOf(token);
    if (word === '') continue;
    push(`w${word}`, i, i + 1);
    if (word === '?') continue;
    if (before !== '') push(`b${before} ${word}`, beforeAt, i + 1);
    if (isQuoted) push(`q${word}`, i, i + 1);
    if (word.length >= 5) {
      push(`c${word.slice(0, 4)}`, i, i + 1);
      if (word.length >= 7) push(`d${word.slice(-5)}`, i, i + 1);
    }
    before = word;
    beforeAt = i;
  }
  return features;
}

function wordOf({ kind, norm }: Token): string {
  if (kind === 'word' || kind === 'emoji') return norm;
  if (kind === 'number') return /^\d{4}$/.test(norm) && Number(norm) > FIRST_YEAR ? '#year' : '#';
  return norm === '?' ? norm : '';
}

/** Wide enough that an unknown sign is seldom taken for a known one. */
export const HASH_BITS = 18;

/** FNV-1a, folded to `HASH_BITS`. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) {
    hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  }
  return (hash ^ (hash >>> HASH_BITS)) & ((1 << HASH_BITS) - 1);
}
