import type { View } from './features';
import type { Segment } from './segments';

/** Where a sentence may be two statements: before the token at `at`. */
interface Joint {
  at: number;
  /** No clause ends here; both halves must name their own topic to stand alone. */
  isLoose: boolean;
}

const SHORTEST_HALF = 3;
/** Words that may join two statements without giving the reason of one. */
const JOINING_WORDS = new Set(
  'dan and terus lalu plus besides lagian sementara sedangkan padahal while whereas'.split(' '),
);
const JOINING_MARKS = new Set(',;+&');

/** The places at which a run of tokens may be two statements, from first to last. What a colon opens is one list. */
export function jointsIn({ clauseOf, reading: { tokens } }: View, { from, to }: Segment): Joint[] {
  const joints: Joint[] = [];
  let end = from;
  while (end < to && tokens[end]?.norm !== ':') end++;
  for (let at = from + SHORTEST_HALF; at <= Math.min(to - SHORTEST_HALF, end); at++) {
    const isLoose = clauseOf[at] === clauseOf[at - 1];
    const joins = JOINING_WORDS.has(tokens[at]?.norm ?? '') || JOINING_MARKS.has(tokens[at - 1]?.norm ?? '');
    if (!isLoose || joins) joints.push({ at, isLoose });
  }
  return joints;
}
