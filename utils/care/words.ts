import type { Reading } from '../text/reading';
import { rememberWord, type Word } from '../text/remember';
import type { TablePhrase } from '../text/word-table';
import { conceptsOfWord, phrasesFrom } from './concepts';
import { beginHash, hashOf } from './hash';

/** What is known of a word wherever it stands. */
export interface CareWord {
  norm: string;
  base: string;
  /** What it counts as; empty where it says nothing. */
  text: string;
  /** Its signs: the word, the same in quotation marks, its beginning, its ending; -1 where it has none. */
  signs: { word: number; quoted: number; start: number; end: number };
  /** The unfinished hashes of a pair of words and of a concept behind a word, which this word begins. */
  begins: { pair: number; neighbour: number };
  /** The concepts it stands for alone, with their groups, in rising order. */
  concepts: readonly number[];
  /** The phrases that may begin with it, the longest first; null for most. */
  phrases: readonly (readonly TablePhrase[])[] | null;
  isQuote: boolean;
  isNumber: boolean;
  isYear: boolean;
}

const QUOTES = new Set(['"', '“', '”', '«', '»']);
/** Years are told apart from other numbers: they point at the past. */
const FIRST_YEAR = 1900;

const read = rememberWord((word): CareWord => {
  const { kind, norm, base } = word;
  const isYear = /^\d{4}$/.test(norm) && Number(norm) > FIRST_YEAR;
  const text = textOf(word, isYear);
  return {
    norm,
    base,
    text,
    signs: {
      word: hashOf(`w${text}`),
      quoted: hashOf(`q${text}`),
      start: text.length >= 5 ? hashOf(`c${text.slice(0, 4)}`) : -1,
      end: text.length >= 7 ? hashOf(`d${text.slice(-5)}`) : -1,
    },
    begins: { pair: beginHash(`b${text} `), neighbour: beginHash(`x${norm} `) },
    concepts: conceptsOfWord(word),
    phrases: phrasesFrom(word),
    isQuote: QUOTES.has(norm),
    isNumber: kind === 'number',
    isYear,
  };
});

/** The words of a text: read once, so that the overlapping windows over them share the work. */
export const careWordsOf = ({ tokens }: Pick<Reading, 'tokens'>): CareWord[] => tokens.map(read);

function textOf({ kind, norm }: Word, isYear: boolean): string {
  if (kind === 'word' || kind === 'emoji') return norm;
  if (kind === 'number') return isYear ? '#year' : '#';
  return norm === '?' ? norm : '';
}
