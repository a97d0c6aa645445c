import { SEED } from './feature-kinds';
import type { Sink } from './feature-sink';
import { mix } from './hash';
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
] as const;

/** The cues of the clauses that tokens[from..to) touch, and of the clauses just before and after. */
export function cueFeatures({ reading, clauseOf }: View, from: number, to: number, sink: Sink): void {
  const first = clauseOf[from] ?? 0;
  const last = clauseOf[to - 1] ?? first;
  for (const [number, cue] of CUES.entries()) {
    for (let c = first; c <= last; c++) {
      if (!reading.clauses[c]?.cues[cue]) continue;
      sink.put(mix(number, SEED.cue), -1);
      break;
    }
    if (reading.clauses[first - 1]?.cues[cue]) sink.put(mix(number, SEED.before), -1);
    if (reading.clauses[last + 1]?.cues[cue]) sink.put(mix(number, SEED.after), -1);
  }
}
