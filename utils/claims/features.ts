import type { Reading, Token } from '../text/reading';
import type { Surface } from '../findings';
import { conceptData } from '../packs/concepts';
import type { Concepts } from './concepts';
import { hashText, mix } from './hash';
import { has, type FeatureSet } from './feature-set';

/** A text prepared once, so that its many overlapping segments share the work. */
export interface View {
  reading: Reading;
  /** Hash of each token's base form; 0 for what says nothing (marks, links, mentions). */
  words: Int32Array;
  /** Hash of the first letters of each long word, 0 for others: what inflected forms have in common. */
  heads: Int32Array;
  /** `words`, but the kind where a word belongs to one. */
  frame: Int32Array;
  /** Numbers of the word families at each token. */
  concepts: number[][];
  /** Number of the clause of each token. */
  clauseOf: Int32Array;
  /** 1 where a token stands between quotation marks. */
  quoted: Uint8Array;
  /** 1 where the next stop after a token is a question mark. */
  asked: Uint8Array;
  /** How many tokens name a topic of mental health. */
  topicTokens: number;
  surface: Surface;
}

/** Takes one feature: its hash, and the token it stands at (-1 when it belongs to the whole). */
export type Emit = (feature: number, token: number) => void;

/** The kinds of features, and the seed that keeps their hashes apart. */
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
const BIT = Object.fromEntries(KINDS.map((kind, at) => [kind, 1 << at])) as Record<Kind, number>;
const SEED = Object.fromEntries(KINDS.map((kind, at) => [kind, 101 + at * 17])) as Record<Kind, number>;
const bits = (...kinds: Kind[]) => kinds.reduce((all, kind) => all | BIT[kind], 0);

export const ALL_KINDS = bits(...KINDS);
/** What tells that something is asserted: everything. */
export const DETECTOR_KINDS = ALL_KINDS;
/** What tells which entry is asserted: the words alone (pairs and context made it worse, see README.md). */
export const MATCHER_KINDS = bits('word', 'head', 'concept', 'denied');
/** What tells that something is asserted, not asked, denied or reported: how it is worded, not what it is about. */
export const STANCE_KINDS = bits('frame', 'cue', 'around', 'denied', 'shape', 'last');

const PAIR_WINDOW = 10;
const NEAR_WINDOW = 3;
const PAIRS_EACH = 24;
const CONTEXT = 40;
/** What stands this near before or after is told apart. */
const AROUND = 8;
const HEAD = 5;
const NEIGHBOURS = 4;
/** A negation reaches so many words ahead. */
const DENIED = 3;

export function viewOf(reading: Reading, surface: Surface, concepts: Concepts): View {
  const { tokens, clauses } = reading;
  const words = new Int32Array(tokens.length);
  const heads = new Int32Array(tokens.length);
  const clauseOf = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.kind === 'word' || token.kind === 'number') words[i] = hashText(token.base);
    else if (/^[=?:"%]$/.test(token.norm)) words[i] = hashText(token.norm);
    if (token.kind === 'word' && token.norm.length > HEAD) heads[i] = hashText(token.norm.slice(0, HEAD));
  }
  for (const [number, clause] of clauses.entries()) clauseOf.fill(number, clause.from, clause.to);
  const found = concepts.find(reading.text, tokens);
  const first = conceptData.families.length;
  const frame = words.map((word, i) => {
    const kind = found[i]?.find(one => one >= first);
    return kind === undefined ? word : mix(kind, SEED.frame);
  });
  return {
    reading,
    words,
    heads,
    frame,
    clauseOf,
    quoted: quotedTokens(tokens),
    asked: askedTokens(reading),
    concepts: found,
    topicTokens: found.filter(list => list.some(one => one < conceptData.topics)).length,
    surface,
  };
}

/** A closing mark must follow its opening one within so many tokens; a lone mark quotes nothing. */
const LONGEST_QUOTE = 40;

function quotedTokens(tokens: readonly Token[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let open = -1;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.norm !== '"') continue;
    if (open >= 0 && i - open <= LONGEST_QUOTE) {
      quoted.fill(1, open, i + 1);
      open = -1;
    } else open = i;
  }
  return quoted;
}

function askedTokens({ text, tokens }: Reading): Uint8Array {
  const asked = new Uint8Array(tokens.length);
  let asks = 0;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const norm = tokens[i]?.norm;
    if (norm === '?') asks = 1;
    else if (norm === '.' || norm === '!' || norm === '…') asks = 0;
    else if (text.slice(tokens[i]?.end ?? 0, tokens[i + 1]?.start).includes('\n')) asks = 0;
    asked[i] = asks;
  }
  return asked;
}

/** Where features go: those of `wanted` (all of them, when it is null) to `emit`. */
interface Sink {
  wanted: FeatureSet | null;
  emit: Emit;
}

/**
 * Calls `emit` for every feature of tokens[from..to) of the given kinds; a feature may come more than once. With `wanted`
 * only for its features: most that a text has are known to no model, and passing them over first is what makes it quick.
 */
export function featuresOf(
  view: View,
  from: number,
  to: number,
  kinds: number,
  emit: Emit,
  wanted: FeatureSet | null = null,
): void {
  const sink: Sink = { wanted, emit };
  if (kinds & (BIT.word | BIT.pair)) wordFeatures(view, from, to, kinds, sink);
  if (kinds & (BIT.concept | BIT.conceptPair | BIT.near)) conceptFeatures(view, from, to, kinds, sink);
  if (kinds & BIT.frame) frameFeatures(view, from, to, sink);
  if (kinds & BIT.denied) deniedFeatures(view, from, to, sink);
  if (kinds & BIT.around) aroundFeatures(view, from, to, sink);
  if (kinds & BIT.context) contextFeatures(view, from, to, sink);
  if (kinds & BIT.cue) cueFeatures(view, from, to, sink);
  if (kinds & BIT.shape) shapeFeatures(view, from, to, sink);
  if (kinds & BIT.last) edgeFeatures(view, from, to, sink);
}

function put({ wanted, emit }: Sink, feature: number, token: number): void {
  if (wanted === null || has(wanted, feature)) emit(feature, token);
}

function wordFeatures({ words, heads }: View, from: number, to: number, kinds: number, sink: Sink): void {
  let last = 0;
  let beforeLast = 0;
  for (let i = from; i < to; i++) {
    const word = words[i] ?? 0;
    if (word === 0) continue;
    if (kinds & BIT.word) put(sink, mix(word, SEED.word), i);
    const head = heads[i] ?? 0;
    if (head !== 0 && kinds & BIT.head) put(sink, mix(head, SEED.head), i);
    if (kinds & BIT.pair) {
      if (last === 0) put(sink, mix(word, SEED.start), i);
      else put(sink, mix(mix(last, word), SEED.pair), i);
      if (beforeLast !== 0) put(sink, mix(mix(beforeLast, word), SEED.skip), i);
    }
    beforeLast = last;
    last = word;
  }
}

function conceptFeatures({ concepts }: View, from: number, to: number, kinds: number, sink: Sink): void {
  const found: number[] = [];
  const places: number[] = [];
  for (let i = from; i < to; i++) {
    for (const concept of concepts[i] ?? []) {
      put(sink, mix(concept, SEED.concept), i);
      found.push(concept);
      places.push(i);
    }
  }
  if (!(kinds & BIT.conceptPair)) return;
  for (let a = 0; a < found.length; a++) {
    for (let b = a + 1; b < found.length && b < a + PAIRS_EACH; b++) {
      const x = found[a] ?? 0;
      const y = found[b] ?? 0;
      const at = places[b] ?? 0;
      const gap = at - (places[a] ?? 0);
      if (gap > PAIR_WINDOW) break;
      if (x === y) continue;
      put(sink, mix(mix(Math.min(x, y), 1000 + Math.max(x, y)), SEED.conceptPair), at);
      if (gap <= NEAR_WINDOW) put(sink, mix(mix(x, 1000 + y), SEED.near), at);
    }
  }
}

/**
 * The wording with what it is about taken out ("CONDITION itu cuma", "REMEDY sembuhin CONDITION"): what is learned from claims
 * about one condition or remedy serves for those never seen.
 */
function frameFeatures({ frame, words }: View, from: number, to: number, sink: Sink): void {
  let last = 0;
  let beforeLast = 0;
  for (let i = from; i < to; i++) {
    const now = frame[i] ?? 0;
    if (now === 0) continue;
    if (last !== 0 && now === last && now !== words[i]) continue;
    if (last === 0) put(sink, mix(now, SEED.frame + 5), i);
    else put(sink, mix(mix(last, now), SEED.frame + 1), i);
    put(sink, mix(now, SEED.frame), i);
    if (beforeLast !== 0) {
      put(sink, mix(mix(beforeLast, now), SEED.frame + 2), i);
      put(sink, mix(mix(mix(beforeLast, last), now), SEED.frame + 3), i);
    }
    beforeLast = last;
    last = now;
  }
  if (last !== 0) put(sink, mix(last, SEED.frame + 4), -1);
}

/** What stands in the scope of a negation: "does not cause", "bukan penyebab". */
function deniedFeatures({ words, concepts }: View, from: number, to: number, sink: Sink): void {
  for (let i = from; i < to; i++) {
    if (!concepts[i]?.includes(conceptData.negation)) continue;
    for (let k = i + 1; k < Math.min(to, i + 1 + DENIED); k++) {
      if (k === i + 1 && words[k]) put(sink, mix(words[k] ?? 0, SEED.denied), k);
      for (const concept of concepts[k] ?? []) put(sink, mix(concept, SEED.denied + 1), k);
    }
  }
}

/** The features of a word family said plainly and said of something denied, for comparing the two. */
export const plainAndDenied = (concept: number): [plain: number, denied: number] => [
  mix(concept, SEED.concept),
  mix(concept, SEED.denied + 1),
];

/** The word families in the scope of a negation in tokens[from..to), each once. */
export function deniedConcepts({ concepts }: View, from: number, to: number): Set<number> {
  const denied = new Set<number>();
  for (let i = from; i < to; i++) {
    if (!concepts[i]?.includes(conceptData.negation)) continue;
    for (let k = i + 1; k < Math.min(to, i + 1 + DENIED); k++) {
      for (const concept of concepts[k] ?? []) denied.add(concept);
    }
  }
  return denied;
}

/** How it ends ("... ga", "... sih kak"), and the words just outside it ("bos gue bilang", "salah besar"). */
function edgeFeatures({ words }: View, from: number, to: number, sink: Sink): void {
  let found = 0;
  let last = 0;
  for (let i = to - 1; i >= from && found < 3; i--) {
    const word = words[i] ?? 0;
    if (word === 0) continue;
    found++;
    put(sink, mix(word, SEED.last + (found === 1 ? 0 : 1)), i);
    if (last !== 0) put(sink, mix(mix(last, word), SEED.last), i);
    last = word;
  }
  for (let i = to, near = 0; i < words.length && near < NEIGHBOURS; i++) {
    const word = words[i] ?? 0;
    if (word === 0) continue;
    near++;
    put(sink, mix(word, SEED.ahead), -1);
  }
  for (let i = from - 1, near = 0; i >= 0 && near < NEIGHBOURS; i--) {
    const word = words[i] ?? 0;
    if (word === 0) continue;
    near++;
    put(sink, mix(word, SEED.behind), -1);
  }
}

/** The word families just before and just after, and those that deny or ask anywhere near. */
function aroundFeatures({ concepts }: View, from: number, to: number, sink: Sink): void {
  const first = conceptData.themes;
  for (let i = Math.max(0, from - CONTEXT); i < from; i++) {
    const near = from - i <= AROUND;
    for (const concept of concepts[i] ?? [])
      if (concept >= first) put(sink, mix(concept, SEED.around + (near ? 1 : 2)), -1);
  }
  for (let i = to; i < Math.min(concepts.length, to + CONTEXT); i++) {
    const near = i - to < AROUND;
    for (const concept of concepts[i] ?? [])
      if (concept >= first) put(sink, mix(concept, SEED.around + (near ? 3 : 4)), -1);
  }
}

/** The word families around: a hashtag or a sentence before may name the topic. */
function contextFeatures({ concepts }: View, from: number, to: number, sink: Sink): void {
  const last = Math.min(concepts.length, to + CONTEXT);
  for (let i = Math.max(0, from - CONTEXT); i < last; i++) {
    if (i === from) i = to;
    for (const concept of concepts[i] ?? []) put(sink, mix(concept, SEED.context), -1);
  }
}

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

function cueFeatures({ reading, clauseOf }: View, from: number, to: number, sink: Sink): void {
  const first = clauseOf[from] ?? 0;
  const last = clauseOf[to - 1] ?? first;
  for (const [number, cue] of CUES.entries()) {
    for (let c = first; c <= last; c++) {
      if (!reading.clauses[c]?.cues[cue]) continue;
      put(sink, mix(number, SEED.cue), -1);
      break;
    }
    if (reading.clauses[first - 1]?.cues[cue]) put(sink, mix(number, SEED.before), -1);
    if (reading.clauses[last + 1]?.cues[cue]) put(sink, mix(number, SEED.after), -1);
  }
}

function shapeFeatures(view: View, from: number, to: number, sink: Sink): void {
  const { reading, surface } = view;
  const length = to - from;
  const size = length < 5 ? 1 : length < 9 ? 2 : length < 15 ? 3 : length < 22 ? 4 : 5;
  const shapes = [size, 10 + (SURFACE_NUMBER[surface] ?? 0)];
  if (reading.tokens[to - 1]?.norm === '?') shapes.push(20);
  if (from === 0) shapes.push(21);
  if (to === reading.tokens.length) shapes.push(22);
  if (view.asked[to - 1]) shapes.push(23);
  if (view.asked[to]) shapes.push(24);
  let inside = 0;
  for (let i = from; i < to; i++) inside += view.quoted[i] ?? 0;
  if (inside > 0) shapes.push(inside * 2 > length ? 25 : 26);
  for (const shape of shapes) put(sink, mix(shape, SEED.shape), -1);
}

/** A reply reads like a comment, and words on the screen like a caption. */
const SURFACE_NUMBER: Record<Surface, number> = {
  caption: 1,
  onscreen: 1,
  comment: 2,
  reply: 2,
  transcript: 3,
};
