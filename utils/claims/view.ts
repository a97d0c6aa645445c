import type { Reading, Token } from '../text/reading';
import type { Surface } from '../findings';
import { conceptData } from '../packs/concepts';
import type { Concepts } from './concepts';
import { SEED } from './feature-kinds';
import { hashText, mix } from './hash';

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
  concepts: (readonly number[])[];
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

/** Marks that say something. */
const TELLING_MARKS = new Map(Array.from('=?:"%', mark => [mark, hashText(mark)]));

/** Prepares a text for its features: reads every token once. */
export function viewOf(reading: Reading, surface: Surface, concepts: Concepts): View {
  const { tokens, clauses } = reading;
  const { facts, families } = concepts.find(reading.text, tokens);
  const words = new Int32Array(tokens.length);
  const heads = new Int32Array(tokens.length);
  const frame = new Int32Array(tokens.length);
  const clauseOf = new Int32Array(tokens.length);
  let topicTokens = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const fact = facts[i];
    const found = families[i];
    if (!token || !fact || !found) continue;
    const word =
      token.kind === 'word' || token.kind === 'number' ? fact.hash : (TELLING_MARKS.get(token.norm) ?? 0);
    words[i] = word;
    if (token.kind === 'word') heads[i] = fact.head;
    const kind = found.find(isKind);
    frame[i] = kind === undefined ? word : mix(kind, SEED.frame);
    if (found.some(isTopic)) topicTokens++;
  }
  for (const [number, clause] of clauses.entries()) clauseOf.fill(number, clause.from, clause.to);
  return {
    reading,
    words,
    heads,
    frame,
    clauseOf,
    quoted: quotedTokens(tokens),
    asked: askedTokens(reading),
    concepts: families,
    topicTokens,
    surface,
  };
}

const isTopic = (concept: number) => concept < conceptData.topics;
const isKind = (concept: number) => concept >= conceptData.families.length;

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
