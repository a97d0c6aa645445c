import type { Reading, Token, Word } from '../text/reading';
import { rememberWord } from '../text/remember';
import type { PhraseList } from '../text/word-table';
import { conceptsOfWord, type Mention } from './concepts';
import { beginHash, endHash, extendHash, hashOf } from './hash';
import { phrasesFrom } from './standing';

/** What is known of a word wherever it stands. Flat: all of it is needed in every window. */
export interface CareWord {
  norm: string;
  base: string;
  normHash: number;
  baseHash: number;
  /** What it counts as; empty where it says nothing. */
  text: string;
  /** Its signs: the word, the same in quotation marks, its beginning, its ending; -1 where it has none. */
  sign: number;
  quotedSign: number;
  startSign: number;
  endSign: number;
  /** The unfinished hashes of a pair of words and of a concept behind a word, which this word begins. */
  pairBegun: number;
  neighbourBegun: number;
  /** The concepts it stands for alone, with their groups, in rising order. */
  concepts: readonly number[];
  /** The phrases that may begin with it; null for most. */
  phrases: readonly PhraseList[] | null;
  /** It stands for no concept and no number, and begins no phrase. */
  isMute: boolean;
  isQuote: boolean;
  isNumber: boolean;
  isYear: boolean;
}

const QUOTES = new Set(['"', '“', '”', '«', '»']);
/** Years are told apart from other numbers: they point at the past. */
const FIRST_YEAR = 1900;

const read = rememberWord((word): CareWord => {
  const { kind, norm, base, normHash, baseHash } = word;
  const isYear = /^\d{4}$/.test(norm) && Number(norm) > FIRST_YEAR;
  const text = textOf(word, isYear);
  const concepts = conceptsOfWord(word);
  const phrases = phrasesFrom(word);
  return {
    norm,
    base,
    normHash,
    baseHash,
    text,
    sign: hashOf(`w${text}`),
    quotedSign: hashOf(`q${text}`),
    startSign: text.length >= 5 ? hashOf(`c${text.slice(0, 4)}`) : -1,
    endSign: text.length >= 7 ? hashOf(`d${text.slice(-5)}`) : -1,
    pairBegun: beginHash(`b${text} `),
    neighbourBegun: beginHash(`x${norm} `),
    concepts,
    phrases,
    isMute: concepts.length === 0 && phrases === null && kind !== 'number',
    isQuote: QUOTES.has(norm),
    isNumber: kind === 'number',
    isYear,
  };
});

/** A text prepared once, so that the overlapping windows over it share the work. */
export interface CareText {
  tokens: readonly Token[];
  words: readonly CareWord[];
  /** Their standard forms. */
  norms: readonly string[];
  /** For each word the sign of the pair that it makes with the one before that says something, and where that one stands. */
  pairs: Int32Array;
  befores: Int32Array;
  /** Whether there are quotation marks at all. */
  hasQuotes: boolean;
  /** What begins at each word, as far as it was asked for; see `conceptsIn`. */
  found: (Found | undefined)[];
}

/** What begins at a word, and the word behind it. */
export interface Found {
  mentions: readonly Mention[];
  end: number;
  /** It is the same in every window that ends no sooner. */
  reach: number;
}

export function careTextOf({ tokens }: Pick<Reading, 'tokens'>): CareText {
  const words = tokens.map(read);
  const pairs = new Int32Array(words.length);
  const befores = new Int32Array(words.length).fill(-1);
  let before: CareWord | undefined;
  let beforeAt = -1;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word || word.text === '' || word.text === '?') continue;
    if (before) pairs[i] = endHash(extendHash(before.pairBegun, word.text));
    befores[i] = beforeAt;
    before = word;
    beforeAt = i;
  }
  return {
    tokens,
    words,
    norms: tokens.map(({ norm }) => norm),
    pairs,
    befores,
    hasQuotes: words.some(({ isQuote }) => isQuote),
    found: Array.from({ length: words.length }),
  };
}

function textOf({ kind, norm }: Word, isYear: boolean): string {
  if (kind === 'word' || kind === 'emoji') return norm;
  if (kind === 'number') return isYear ? '#year' : '#';
  return norm === '?' ? norm : '';
}
