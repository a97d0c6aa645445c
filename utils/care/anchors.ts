import type { Token } from '../text/reading';
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
    if (token && [token.norm, token.surface, token.base].some(isAnchor)) return true;
  }
  return false;
}

function isAnchor(word: string): boolean {
  if (WORDS.has(word)) return true;
  for (let length = SHORTEST; length <= Math.min(LONGEST, word.length); length++) {
    if (BEGINNINGS.has(word.slice(0, length))) return true;
  }
  return false;
}
