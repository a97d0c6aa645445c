import type { Reading } from '../text/reading';
import { conceptsIn, type Mention } from './concepts';
import { beginMix, endMix, extendMix, mixOf } from './hash';
import { Signs } from './signs';
import { careTextOf, type CareText } from './words';

/** One sign of a segment: a hash that the model may know, and the tokens it was seen at. */
export interface Feature {
  hash: number;
  from: number;
  to: number;
  /** It speaks of what is meant, not of the wording. */
  isConcept: boolean;
}

/** Of concepts further apart than this many tokens only the groups are known to stand in the same segment. */
const NEAR = 8;
const LENGTHS = [6, 12, 20, 36];
/** What a sign is about goes into its hash. */
const KIND = {
  one: 1,
  quoted: 2,
  ordered: 3,
  together: 4,
  adjacent: 5,
  length: 6,
  long: 7,
  bare: 8,
} as const;

/** The signs that a segment holds an anchor, or none: a concept that talk of danger rarely does without. */
export const ANCHORED = mixOf(KIND.bare, 1);
const BARE = mixOf(KIND.bare, 0);

const shared = new Signs();

/**
 * The signs in `words[from..to)` of a text: what is meant, alone and in pairs, and the words it is said with. What it
 * returns is good until the next call.
 */
export function signsOf(text: CareText, from: number, to: number): Signs {
  const signs = shared;
  signs.empty();
  const mentions = conceptsIn(text, from, to);
  addConcepts(mentions, quotedIn(text, from, to), from, signs);
  const isLongerThan = LENGTHS.filter(length => to - from >= length).length;
  signs.addConcept(mixOf(KIND.length, isLongerThan), from, from);
  signs.addConcept(mentions.some(({ isAnchor }) => isAnchor) ? ANCHORED : BARE, from, from);
  signs.addConcept(mixOf(KIND.long, text.words.length > 44 ? 1 : 0), from, from);
  addWords(text, from, to, signs);
  addNeighbours(mentions, from, to, signs);
  return signs;
}

/** The same as a list that can be kept. */
export function featuresOf(reading: Reading, from: number, to: number): Feature[] {
  const { hashes, starts, ends, count, concepts } = signsOf(careTextOf(reading), from, to);
  return Array.from({ length: count }, (_, k) => ({
    hash: hashes[k] ?? 0,
    from: starts[k] ?? 0,
    to: ends[k] ?? 0,
    isConcept: k < concepts,
  }));
}

/** Concepts, and pairs of concepts; groups make pairs with groups alone, as far apart as they may be. */
function addConcepts(
  mentions: readonly Mention[],
  quoted: Uint8Array | null,
  from: number,
  signs: Signs,
): void {
  const groups = mentions.filter(({ isGroup }) => isGroup);
  const others = mentions.filter(({ isGroup }) => !isGroup);
  let nextGroup = 0;
  let nextOther = 0;
  for (const mention of mentions) {
    signs.addConcept(mixOf(KIND.one, mention.concept), mention.from, mention.to);
    if (quoted?.[mention.from - from])
      signs.addConcept(mixOf(KIND.quoted, mention.concept), mention.from, mention.to);
    if (mention.isGroup) addGroupPairs(mention, groups, ++nextGroup, signs);
    else addPairs(mention, others, ++nextOther, signs);
  }
}

/** The unfinished signs of a concept that stands before another one, and right before it. */
interface Near {
  ordered: number;
  adjacent: number;
}

const beginNear = ({ concept }: Mention): Near => ({
  ordered: beginMix(KIND.ordered, concept),
  adjacent: beginMix(KIND.adjacent, concept),
});

function addNear({ ordered, adjacent }: Near, a: Mention, b: Mention, gap: number, signs: Signs): void {
  signs.addConcept(endMix(extendMix(ordered, b.concept)), a.from, b.to);
  if (gap <= 1) signs.addConcept(endMix(extendMix(adjacent, b.concept)), a.from, b.to);
}

/** The pairs of `a` with those from `mentions[first]` on. */
function addPairs(a: Mention, mentions: readonly Mention[], first: number, signs: Signs): void {
  const near = beginNear(a);
  for (let k = first; k < mentions.length; k++) {
    const b = mentions[k];
    if (!b || b.from < a.to) continue;
    const gap = b.from - a.to;
    if (gap > NEAR) break;
    addNear(near, a, b, gap, signs);
  }
}

/** The same for a group: however far apart, it is known that both are there. */
function addGroupPairs(a: Mention, mentions: readonly Mention[], first: number, signs: Signs): void {
  const together = beginMix(KIND.together, a.concept);
  const near = beginNear(a);
  for (let k = first; k < mentions.length; k++) {
    const b = mentions[k];
    if (!b || b.from < a.to) continue;
    const gap = b.from - a.to;
    const both =
      a.concept < b.concept
        ? endMix(extendMix(together, b.concept))
        : mixOf(KIND.together, b.concept, a.concept);
    signs.addConcept(both, a.from, b.to);
    if (gap > NEAR) continue;
    addNear(near, a, b, gap, signs);
  }
}

/** Which of `words[from..to)` stand between quotation marks; null where the text has none. */
function quotedIn({ words, hasQuotes }: CareText, from: number, to: number): Uint8Array | null {
  if (!hasQuotes) return null;
  const quoted = new Uint8Array(to - from);
  let isQuoted = false;
  for (let i = from; i < to; i++) {
    if (words[i]?.isQuote) isQuoted = !isQuoted;
    quoted[i - from] = isQuoted ? 1 : 0;
  }
  return quoted;
}

/** Words, neighbouring words, beginnings and endings of words, words inside quotation marks. Never stems: "selamanya" is not "lama". */
function addWords({ words, pairs, befores }: CareText, from: number, to: number, signs: Signs): void {
  let isQuoted = false;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word) continue;
    if (word.isQuote) isQuoted = !isQuoted;
    if (word.text === '') continue;
    signs.add(word.sign, i, i + 1);
    if (word.text === '?') continue;
    const before = befores[i] ?? -1;
    if (before >= from) signs.add(pairs[i] ?? 0, before, i + 1);
    if (isQuoted) signs.add(word.quotedSign, i, i + 1);
    if (word.startSign >= 0) signs.add(word.startSign, i, i + 1);
    if (word.endSign >= 0) signs.add(word.endSign, i, i + 1);
  }
}

/** A concept with the word before and after it. */
function addNeighbours(mentions: readonly Mention[], from: number, to: number, signs: Signs): void {
  for (const mention of mentions) {
    if (mention.isGroup) continue;
    if (mention.from > from) signs.add(mention.before, mention.from - 1, mention.to);
    if (mention.to < to) signs.add(mention.after, mention.from, mention.to + 1);
  }
}
