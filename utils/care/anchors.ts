import type { Token } from '../text/reading';
import { remember } from '../text/remember';
import data from './anchors.generated.json';

const WORDS = new Set(data.words.split(' '));
const BEGINNINGS = new Set(data.beginnings.split(' '));
const lengths = Array.from(BEGINNINGS, beginning => beginning.length);
const SHORTEST = Math.min(...lengths);
const LONGEST = Math.max(...lengths);

/** Whether `tokens[from..to)` hold a word that talk of danger rarely does without: of life, death, wounds, farewell, means. */
export function hasAnchor(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const { norm, surface, base } = token;
    if (isAnchor(norm) || (surface !== norm && isAnchor(surface)) || (base !== norm && isAnchor(base)))
      return true;
  }
  return false;
}

const isAnchor = remember((word: string): boolean => {
  if (WORDS.has(word)) return true;
  for (let length = SHORTEST; length <= Math.min(LONGEST, word.length); length++) {
    if (BEGINNINGS.has(word.slice(0, length))) return true;
  }
  return false;
});
