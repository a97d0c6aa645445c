import { conceptData } from '../packs/concepts';

/** How many families and kinds of families there are. */
export const CONCEPT_COUNT = conceptData.count + conceptData.kinds.length;

/** The kinds of features. */
const KINDS = [
  'word',
  'pair',
  'skip',
  'start',
  'head',
  'concept',
  'conceptPair',
  'near',
  'cue',
  'before',
  'after',
  'context',
  'shape',
  'last',
  'ahead',
  'behind',
  'denied',
  'frame',
  'around',
] as const;
type Kind = (typeof KINDS)[number];

/** Each kind as one bit, so that several make one number. */
export const BIT = Object.fromEntries(KINDS.map((kind, at) => [kind, 1 << at])) as Record<Kind, number>;
/** The seed that keeps the hashes of a kind apart from those of the others. */
export const SEED = Object.fromEntries(KINDS.map((kind, at) => [kind, 101 + at * 17])) as Record<
  Kind,
  number
>;
const bits = (...kinds: Kind[]) => kinds.reduce((all, kind) => all | BIT[kind], 0);

export const ALL_KINDS = bits(...KINDS);
/** What tells that something is asserted: everything. */
export const DETECTOR_KINDS = ALL_KINDS;
/** What tells which entry is asserted: the words alone (pairs and context made it worse, see README.md). */
export const MATCHER_KINDS = bits('word', 'head', 'concept', 'denied');
/** What tells that something is asserted, not asked, denied or reported: how it is worded, not what it is about. */
export const STANCE_KINDS = bits('frame', 'cue', 'around', 'denied', 'shape', 'last');
