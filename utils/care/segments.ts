import type { Reading } from '../text/reading';

/** A run of whole clauses that is judged together. */
export interface Segment {
  from: number;
  to: number;
  /** The place of its first clause, and of the one after its last. */
  clauses: [from: number, to: number];
}

/** Texts up to this many tokens are judged as one. */
const LONGEST = 44;
/** Longer ones in overlapping windows, so that one sentence is not drowned by the rest. */
const WINDOW = 36;

/** The windows of a text: all of it when short, else runs of clauses that overlap by about half. */
export function segmentsOf({ tokens, clauses }: Reading): Segment[] {
  if (tokens.length <= LONGEST)
    return tokens.length === 0 ? [] : [{ from: 0, to: tokens.length, clauses: [0, clauses.length] }];
  const segments: Segment[] = [];
  for (let first = 0; first < clauses.length;) {
    const from = clauses[first]?.from ?? 0;
    let last = first;
    while (last + 1 < clauses.length && (clauses[last + 1]?.to ?? 0) - from <= WINDOW) last++;
    segments.push({ from, to: clauses[last]?.to ?? from, clauses: [first, last + 1] });
    if (last === clauses.length - 1) break;
    first += Math.max(1, Math.ceil((last - first + 1) / 2));
  }
  return segments;
}
