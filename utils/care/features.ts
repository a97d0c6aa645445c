import type { Reading } from '../text/reading';
import { conceptsIn, FIRST_GROUP, isAnchor, type Mention } from './concepts';
import { beginHash, endHash, extendHash, mixOf } from './hash';
import { Signs } from './signs';
import { careWordsOf, type CareWord } from './words';

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
const NUMBER = 900;
const YEAR = 901;
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
 * The signs in `words[from..to)`: what is meant, alone and in pairs, and the words it is said with. What it returns is
 * good until the next call.
 */
export function signsOf(words: readonly CareWord[], from: number, to: number): Signs {
  const signs = shared;
  signs.empty();
  const mentions = withNumbers(conceptsIn(words, from, to), words, from, to);
  addConcepts(mentions, quotedIn(words, from, to), from, signs);
  const isLongerThan = LENGTHS.filter(length => to - from >= length).length;
  signs.addConcept(mixOf(KIND.length, isLongerThan), from, from);
  signs.addConcept(mentions.some(({ concept }) => isAnchor(concept)) ? ANCHORED : BARE, from, from);
  signs.addConcept(mixOf(KIND.long, words.length > 44 ? 1 : 0), from, from);
  addWords(words, from, to, signs);
  addNeighbours(mentions, words, from, to, signs);
  return signs;
}

/** The same as a list that can be kept. */
export function featuresOf(reading: Reading, from: number, to: number): Feature[] {
  const { hashes, starts, ends, count, concepts } = signsOf(careWordsOf(reading), from, to);
  return Array.from({ length: count }, (_, k) => ({
    hash: hashes[k] ?? 0,
    from: starts[k] ?? 0,
    to: ends[k] ?? 0,
    isConcept: k < concepts,
  }));
}

function addConcepts(mentions: readonly Mention[], quoted: Uint8Array, from: number, signs: Signs): void {
  for (let i = 0; i < mentions.length; i++) {
    const a = mentions[i];
    if (!a) break;
    signs.addConcept(mixOf(KIND.one, a.concept), a.from, a.to);
    if (quoted[a.from - from]) signs.addConcept(mixOf(KIND.quoted, a.concept), a.from, a.to);
    const ofGroup = isGroup(a);
    for (let j = i + 1; j < mentions.length; j++) {
      const b = mentions[j];
      if (!b || b.from < a.to || ofGroup !== isGroup(b)) continue;
      const gap = b.from - a.to;
      if (ofGroup) {
        const isFirst = a.concept < b.concept;
        const less = isFirst ? a.concept : b.concept;
        const more = isFirst ? b.concept : a.concept;
        signs.addConcept(mixOf(KIND.together, less, more), a.from, b.to);
      } else if (gap > NEAR) break;
      if (gap > NEAR) continue;
      signs.addConcept(mixOf(KIND.ordered, a.concept, b.concept), a.from, b.to);
      if (gap <= 1) signs.addConcept(mixOf(KIND.adjacent, a.concept, b.concept), a.from, b.to);
    }
  }
}

const isGroup = ({ concept }: Mention) => concept >= FIRST_GROUP && concept < NUMBER;

/** The mentions with the numbers among the words, in the order of the text. */
function withNumbers(
  mentions: readonly Mention[],
  words: readonly CareWord[],
  from: number,
  to: number,
): readonly Mention[] {
  const numbers: Mention[] = [];
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word?.isNumber) numbers.push({ concept: word.isYear ? YEAR : NUMBER, from: i, to: i + 1 });
  }
  if (numbers.length === 0) return mentions;
  return [...mentions, ...numbers].sort((a, b) => a.from - b.from || a.concept - b.concept);
}

function quotedIn(words: readonly CareWord[], from: number, to: number): Uint8Array {
  const quoted = new Uint8Array(to - from);
  let isQuoted = false;
  for (let i = from; i < to; i++) {
    if (words[i]?.isQuote) isQuoted = !isQuoted;
    quoted[i - from] = isQuoted ? 1 : 0;
  }
  return quoted;
}

/** Words, neighbouring words, beginnings and endings of words, words inside quotation marks. Never stems: "selamanya" is not "lama". */
function addWords(words: readonly CareWord[], from: number, to: number, signs: Signs): void {
  let before: CareWord | null = null;
  let beforeAt = from;
  let isQuoted = false;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word) continue;
    if (word.isQuote) isQuoted = !isQuoted;
    if (word.text === '') continue;
    signs.add(word.signs.word, i, i + 1);
    if (word.text === '?') continue;
    if (before !== null) signs.add(endHash(extendHash(before.begins.pair, word.text)), beforeAt, i + 1);
    if (isQuoted) signs.add(word.signs.quoted, i, i + 1);
    if (word.signs.start >= 0) signs.add(word.signs.start, i, i + 1);
    if (word.signs.end >= 0) signs.add(word.signs.end, i, i + 1);
    before = word;
    beforeAt = i;
  }
}

/** For each concept the unfinished hash of the word behind it; worked out when first needed. */
const behind: (number | undefined)[] = [];

/** A concept with the word before and after it. */
function addNeighbours(
  mentions: readonly Mention[],
  words: readonly CareWord[],
  from: number,
  to: number,
  signs: Signs,
): void {
  for (const mention of mentions) {
    if (isGroup(mention)) continue;
    const name = String(mention.concept);
    const before = mention.from > from ? words[mention.from - 1] : undefined;
    const after = mention.to < to ? words[mention.to] : undefined;
    if (before) {
      signs.add(endHash(extendHash(before.begins.neighbour, name)), mention.from - 1, mention.to);
    }
    if (after) {
      const begun = (behind[mention.concept] ??= beginHash(`y${name} `));
      signs.add(endHash(extendHash(begun, after.norm)), mention.from, mention.to + 1);
    }
  }
}
