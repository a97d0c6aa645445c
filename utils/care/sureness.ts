import { ANCHORED } from './features';
import { knowsSign, type Model } from './model';
import type { Segment } from './segments';
import type { Signs } from './signs';
import type { CareText } from './words';

/** How much each thing counts. Fitted on authors that the engine had not learned from, against everyday comments. */
const WEIGHTS = {
  /** For the log odds of danger. */
  odds: { anchored: 1.46, bare: 1.91 },
  start: { anchored: -0.1, bare: -1.8 },
  /** For the logarithm of the number of words: of few words one may stand for anything. */
  words: 0.55,
  /** For every ten words beyond the first twenty: among many words some always look like signs. */
  more: -0.96,
  /** For the share of words that were never learned: what is said with them may be anything. */
  unknown: -1.25,
};
const MANY_WORDS = 20;
/** No likelihood is taken for certain. */
const MOST_ODDS = 9;

/**
 * How sure it is that a segment with this likelihood of danger tells of danger: as log odds, more or less. Where an anchor
 * stands less is asked, more where the text is long, very short or full of words that were never learned. `signs` are
 * those of the segment.
 */
export function surenessOf(
  danger: number,
  signs: Signs,
  { words }: CareText,
  { from, to }: Segment,
  model: Model,
): number {
  const kind = signs.has(ANCHORED) ? 'anchored' : 'bare';
  let count = 0;
  let unknown = 0;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word || word.text === '') continue;
    count++;
    if (!knowsSign(word.sign, model)) unknown++;
  }
  if (count === 0) return -Infinity;
  const odds = Math.log(danger / (1 - danger));
  return (
    WEIGHTS.start[kind] +
    WEIGHTS.odds[kind] * Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds)) +
    WEIGHTS.words * Math.log(count) +
    (WEIGHTS.more * Math.max(0, count - MANY_WORDS)) / 10 +
    (WEIGHTS.unknown * unknown) / count
  );
}
