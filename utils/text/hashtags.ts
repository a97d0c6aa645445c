import { isKnown, VOCABULARY } from './words';

/** Short words that hashtags really use; any other word of one or two letters would split everything into crumbs. */
const SHORT = new Set('di ke yg gk ga ak gw lo is my me in on of to so no i'.split(' '));
const LONGEST_WORD = 18;

/**
 * Splits the body of a hashtag into words ("kesehatanmental" into "kesehatan", "mental"), with the fewest and longest
 * known words; what cannot be split stays whole. Returns pairs of offsets into `body`. Cost: length times 18.
 */
export function splitHashtag(body: string): [start: number, end: number][] {
  const parts: [number, number][] = [];
  for (const match of body.matchAll(/[^_\d]+|\d+/g)) {
    const pieces = /\d/.test(match[0]) || VOCABULARY.has(match[0]) ? null : segment(match[0]);
    for (const [start, end] of pieces ?? [[0, match[0].length]]) {
      parts.push([match.index + (start ?? 0), match.index + (end ?? 0)]);
    }
  }
  return parts;
}

function segment(word: string): [number, number][] | null {
  if (word.length > 60) return null;
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= word.length; end++) {
    let cell = { cost: Infinity, from: 0 };
    for (let from = Math.max(0, end - LONGEST_WORD); from < end; from++) {
      const cost = (best[from]?.cost ?? Infinity) + wordCost(word.slice(from, end));
      if (cost < cell.cost) cell = { cost, from };
    }
    best.push(cell);
  }
  if (!Number.isFinite(best[word.length]?.cost ?? Infinity)) return null;
  const pieces: [number, number][] = [];
  for (let end = word.length; end > 0;) {
    const from = best[end]?.from ?? 0;
    pieces.unshift([from, end]);
    end = from;
  }
  return pieces;
}

function wordCost(word: string): number {
  if (word.length <= 2) return SHORT.has(word) ? 2 : Infinity;
  if (!isKnown(word)) return Infinity;
  return word.length === 3 ? 1.6 : 1;
}
