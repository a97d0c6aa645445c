import { hashText } from '../../../utils/text/hash';
import type { Labelled } from './data';

/** What people say beside a claim without taking it back or asking about it. */
const BESIDE = new Set(['personal', 'chatter', 'offtopic', 'support']);
const LONGEST_NEIGHBOUR = 110;
/** A copy teaches what does not count, so it counts less than a text that somebody wrote. */
const WEIGHT = 0.9;

/**
 * Copies of claims, debunks and questions with a sentence of the same author before or behind them that has nothing to do with it. Without
 * these, a claim counts for less because a personal sentence follows. Deterministic.
 */
export function withNeighbours(texts: readonly Labelled[]): Labelled[] {
  const beside = Map.groupBy(
    texts.filter(
      ({ spans, why, text, source }) =>
        source === 'corpus' &&
        spans.length === 0 &&
        BESIDE.has(why ?? '') &&
        text.length <= LONGEST_NEIGHBOUR,
    ),
    ({ author }) => author,
  );
  return texts.flatMap(text => {
    const neighbours = beside.get(text.author);
    const speaksOfClaims = text.spans.length > 0 || text.hard === true;
    if (!speaksOfClaims || text.surface === 'transcript' || !neighbours) return [];
    const chance = hashText(text.text) >>> 0;
    const neighbour = neighbours[chance % neighbours.length]?.text ?? '';
    return [
      chance % 3 === 0
        ? behind(neighbour, text)
        : { ...text, text: join(text.text, neighbour), weight: WEIGHT },
    ];
  });
}

function behind(neighbour: string, text: Labelled): Labelled {
  const joined = join(neighbour, text.text);
  const shift = joined.length - text.text.length;
  const spans = text.spans.map(({ start, end, claim }) => ({
    start: start + shift,
    end: end + shift,
    claim,
  }));
  return { ...text, text: joined, spans, weight: WEIGHT };
}

const join = (a: string, b: string): string => (/[.!?…]\s*$/.test(a) ? `${a} ${b}` : `${a}. ${b}`);
