import type { Reading, Token } from '../text/reading';
import { ANCHORS, conceptsIn, FIRST_GROUP, type Mention } from './concepts';
import { hashOf, mixOf } from './hash';

/** One sign of a segment: a hash that the model may know, and the tokens it was seen at. */
export interface Feature {
  hash: number;
  from: number;
  to: number;
  /** It speaks of what is meant, not of the wording. */
  isConcept: boolean;
}

const QUOTES = new Set(['"', '“', '”', '«', '»']);
/** Years are told apart from other numbers: they point at the past. */
const FIRST_YEAR = 1900;
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

/** The signs in `tokens[from..to)`: what is meant, alone and in pairs, and the words it is said with. */
export function featuresOf({ tokens }: Reading, from: number, to: number): Feature[] {
  const features: Feature[] = [];
  const seen = new Set<number>();
  const add = (isConcept: boolean) => (hash: number, start: number, end: number) => {
    if (seen.has(hash)) return;
    seen.add(hash);
    features.push({ hash, from: start, to: end, isConcept });
  };
  const mentions = withNumbers(conceptsIn(tokens, from, to), tokens, from, to);
  addConcepts(mentions, quotedIn(tokens, from, to), from, add(true));
  add(true)(mixOf(KIND.length, LENGTHS.filter(length => to - from >= length).length), from, from);
  add(true)(mentions.some(({ concept }) => ANCHORS.has(concept)) ? ANCHORED : BARE, from, from);
  add(true)(mixOf(KIND.long, tokens.length > 44 ? 1 : 0), from, from);
  addWords(tokens, from, to, add(false));
  addNeighbours(mentions, tokens, from, to, add(false));
  return features;
}

type Add = (hash: number, from: number, to: number) => void;

function addConcepts(mentions: readonly Mention[], quoted: Uint8Array, from: number, add: Add): void {
  mentions.forEach((a, i) => {
    add(mixOf(KIND.one, a.concept), a.from, a.to);
    if (quoted[a.from - from]) add(mixOf(KIND.quoted, a.concept), a.from, a.to);
    for (let j = i + 1; j < mentions.length; j++) {
      const b = mentions[j];
      if (!b || b.from < a.to || isGroup(a) !== isGroup(b)) continue;
      const gap = b.from - a.to;
      const [less, more] = a.concept < b.concept ? [a, b] : [b, a];
      if (isGroup(a)) add(mixOf(KIND.together, less.concept, more.concept), a.from, b.to);
      if (gap > NEAR) continue;
      add(mixOf(KIND.ordered, a.concept, b.concept), a.from, b.to);
      if (gap <= 1) add(mixOf(KIND.adjacent, a.concept, b.concept), a.from, b.to);
    }
  });
}

const isGroup = ({ concept }: Mention) => concept >= FIRST_GROUP && concept < NUMBER;

function withNumbers(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  from: number,
  to: number,
): Mention[] {
  const numbers = tokens.slice(from, to).flatMap((token, k) => {
    if (token.kind !== 'number') return [];
    return [{ concept: isYear(token) ? YEAR : NUMBER, from: from + k, to: from + k + 1 }];
  });
  return [...mentions, ...numbers].sort((a, b) => a.from - b.from || a.concept - b.concept);
}

function quotedIn(tokens: readonly Token[], from: number, to: number): Uint8Array {
  const quoted = new Uint8Array(to - from);
  let isQuoted = false;
  for (let i = from; i < to; i++) {
    if (QUOTES.has(tokens[i]?.norm ?? '')) isQuoted = !isQuoted;
    quoted[i - from] = isQuoted ? 1 : 0;
  }
  return quoted;
}

/** Words, neighbouring words, beginnings and endings of words, words inside quotation marks. Never stems: "selamanya" is not "lama". */
function addWords(tokens: readonly Token[], from: number, to: number, add: Add): void {
  let before = '';
  let beforeAt = from;
  let isQuoted = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (QUOTES.has(token.norm)) isQuoted = !isQuoted;
    const word = wordOf(token);
    if (word === '') continue;
    add(hashOf(`w${word}`), i, i + 1);
    if (word === '?') continue;
    if (before !== '') add(hashOf(`b${before} ${word}`), beforeAt, i + 1);
    if (isQuoted) add(hashOf(`q${word}`), i, i + 1);
    if (word.length >= 5) {
      add(hashOf(`c${word.slice(0, 4)}`), i, i + 1);
      if (word.length >= 7) add(hashOf(`d${word.slice(-5)}`), i, i + 1);
    }
    before = word;
    beforeAt = i;
  }
}

/** A concept with the word before and after it. */
function addNeighbours(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  from: number,
  to: number,
  add: Add,
): void {
  for (const mention of mentions) {
    if (isGroup(mention)) continue;
    if (mention.from > from)
      add(hashOf(`x${tokens[mention.from - 1]?.norm} ${mention.concept}`), mention.from - 1, mention.to);
    if (mention.to < to)
      add(hashOf(`y${mention.concept} ${tokens[mention.to]?.norm}`), mention.from, mention.to + 1);
  }
}

const isYear = ({ norm }: Token) => /^\d{4}$/.test(norm) && Number(norm) > FIRST_YEAR;

function wordOf(token: Token): string {
  const { kind, norm } = token;
  if (kind === 'word' || kind === 'emoji') return norm;
  if (kind === 'number') return isYear(token) ? '#year' : '#';
  return norm === '?' ? norm : '';
}
