import type { Reading, Token } from '../text/reading';
import type { Surface } from '../findings';
import { hasLineEnd } from '../text/line-ends';
import type { Concepts } from './concepts';
import { cueBits } from './cue-features';
import { factsOfFamilies, NO_FAMILIES, type FamilyFacts } from './word-facts';

/** A text prepared once, so that its many overlapping segments share the work. */
export interface View {
  reading: Reading;
  /** Hash of each token's base form; 0 for what says nothing (marks, links, mentions). */
  words: Int32Array;
  /** Hash of the first letters of each long word, or of the sort of number, 0 for others: what inflected forms share. */
  heads: Int32Array;
  /** `words`, but the kind where a word belongs to one, and the sort of number. */
  frame: Int32Array;
  /** Numbers of the word families at each token. */
  concepts: readonly (readonly number[])[];
  /** All of them one behind another, the token of each, and the place of the first of each token (and of the end). */
  families: { all: Uint16Array; tokens: Uint32Array; from: Uint32Array };
  /** For each token 0 where it names a topic of mental health, 1 where only a theme that may be one, 2 where neither. */
  tiers: Uint8Array;
  /** 1 where a token negates. */
  negates: Uint8Array;
  /** Number of the clause of each token. */
  clauseOf: Int32Array;
  /** The cues of each clause, as bits. */
  cues: Uint16Array;
  /** 1 where a token stands between quotation marks. */
  quoted: Uint8Array;
  /** 1 where the next stop after a token is a question mark. */
  asked: Uint8Array;
  /** How many tokens name a topic of mental health. */
  topicTokens: number;
  surface: Surface;
}

/** Prepares a text for its features: reads every token once. */
export function viewOf(reading: Reading, surface: Surface, concepts: Concepts): View {
  const { tokens, clauses } = reading;
  const { facts, families } = concepts.find(reading.text, tokens);
  const words = new Int32Array(tokens.length);
  const heads = new Int32Array(tokens.length);
  const frame = new Int32Array(tokens.length);
  const clauseOf = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const fact = facts[i];
    if (!fact) break;
    words[i] = fact.word;
    heads[i] = fact.head;
    frame[i] = families[i]?.kind || fact.number || fact.word;
  }
  for (const [number, clause] of clauses.entries()) clauseOf.fill(number, clause.from, clause.to);
  return {
    reading,
    words,
    heads,
    frame,
    clauseOf,
    cues: Uint16Array.from(clauses, clause => cueBits(clause.cues)),
    quoted: quotedTokens(tokens),
    asked: askedTokens(reading),
    ...saidBy(families),
    topicTokens: families.reduce((count, { tier }) => (tier === 0 ? count + 1 : count), 0),
    surface,
  };
}

/** What is said by the families at each token. */
function saidBy(families: readonly FamilyFacts[]): Pick<View, 'concepts' | 'families' | 'tiers' | 'negates'> {
  const concepts: (readonly number[])[] = [];
  const tiers = new Uint8Array(families.length);
  const negates = new Uint8Array(families.length);
  for (let i = 0; i < families.length; i++) {
    const { all, tier, negates: isNegation } = families[i] ?? NO_FAMILIES;
    concepts.push(all);
    tiers[i] = tier;
    negates[i] = isNegation;
  }
  return { concepts, families: inOneList(concepts), tiers, negates };
}

/** The same view with nothing said at the tokens that `isOut` picks by their families; null when there are none. */
export function leaveOut(view: View, isOut: (families: readonly number[]) => boolean): View | null {
  const out = view.concepts.map(isOut);
  if (!out.includes(true)) return null;
  const kept = (list: Int32Array) => list.map((hash, at) => (out[at] ? 0 : hash));
  return {
    ...view,
    words: kept(view.words),
    frame: kept(view.frame),
    heads: kept(view.heads),
    ...saidBy(view.concepts.map((families, at) => (out[at] ? NO_FAMILIES : factsOfFamilies(families)))),
  };
}

function inOneList(concepts: readonly (readonly number[])[]): View['families'] {
  const from = new Uint32Array(concepts.length + 1);
  let count = 0;
  for (let i = 0; i < concepts.length; i++) {
    count += concepts[i]?.length ?? 0;
    from[i + 1] = count;
  }
  const all = new Uint16Array(count);
  const tokens = new Uint32Array(count);
  let at = 0;
  for (let i = 0; i < concepts.length; i++) {
    const list = concepts[i] ?? [];
    for (let k = 0; k < list.length; k++) {
      all[at] = list[k] ?? 0;
      tokens[at++] = i;
    }
  }
  return { all, tokens, from };
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
    else if (hasLineEnd(text, tokens[i]?.end ?? 0, tokens[i + 1]?.start ?? text.length)) asks = 0;
    asked[i] = asks;
  }
  return asked;
}
