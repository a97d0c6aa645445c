import { dice } from './augment';
import type { Example } from './data';

/** Shorter pieces than this say too little to be told apart from any other text. */
const SHORTEST_PIECE = 12;

/**
 * Texts without danger, cut and joined anew by chance: everyday talk wanders more than what authors write for a label, and
 * many harmless words must not add up to a sign.
 */
export function splice(examples: readonly Example[], count: number, seed: number): Example[] {
  const { pick, next } = dice(seed);
  const pieces = examples
    .filter(({ level }) => level === null)
    .flatMap(({ text }) => text.split(/(?<=[,.!?;])\s+/))
    .filter(piece => piece.length >= SHORTEST_PIECE);
  if (pieces.length === 0) return [];
  return Array.from({ length: count }, () => {
    const parts = Array.from({ length: next() < 0.5 ? 2 : 3 }, () => pick(pieces));
    return { text: parts.join(' '), level: null, lang: '', family: 'ordinary-made' };
  });
}
