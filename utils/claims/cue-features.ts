import type { Cues } from '../text/reading';
import { SEED } from './feature-kinds';
import type { Sink } from './feature-sink';
import { mix } from '../text/hash';
import type { View } from './view';

const CUES = [
  'negation',
  'question',
  'hedge',
  'quotation',
  'debunk',
  'laugh',
  'firstPerson',
  'secondPerson',
  'thirdPerson',
  'past',
  'now',
  'advice',
  'professional',
  'figurative',
] as const;

/** The cues of a clause, one bit for each. */
export const cueBits = (cues: Cues): number =>
  CUES.reduce((bits, cue, number) => (cues[cue] ? bits | (1 << number) : bits), 0);

/** The cues of the clauses that tokens[from..to) touch, and of the clauses just before and after. */
export function cueFeatures({ clauseOf, cues }: View, from: number, to: number, sink: Sink): void {
  const first = clauseOf[from] ?? 0;
  const last = clauseOf[to - 1] ?? first;
  let here = 0;
  for (let c = first; c <= last; c++) here |= cues[c] ?? 0;
  const before = cues[first - 1] ?? 0;
  const after = cues[last + 1] ?? 0;
  const all = here | before | after;
  for (let number = 0; all >>> number !== 0; number++) {
    const bit = 1 << number;
    if (here & bit) sink.put(mix(number, SEED.cue), -1);
    if (before & bit) sink.put(mix(number, SEED.before), -1);
    if (after & bit) sink.put(mix(number, SEED.after), -1);
  }
}
