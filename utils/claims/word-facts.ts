import { conceptData } from '../packs/concepts';
import type { KnownWord, Word } from '../text/reading';
import type { PhraseList } from '../text/word-table';
import { SEED } from './feature-kinds';
import { hashText, mix } from '../text/hash';

/** What some word families say together. */
export interface FamilyFacts {
  /** Their numbers, with those of their kinds. */
  all: readonly number[];
  /** Hash of the first kind among them, 0 where there is none. */
  kind: number;
  /** 0 when one is a topic of mental health, 1 when one is a theme that may be one, 2 when none is either. */
  tier: 0 | 1 | 2;
  /** 1 when one negates. */
  negates: 0 | 1;
}

/** What is known of a word wherever it stands. */
export interface WordFacts {
  /** Hash of the base form; 0 for what says nothing (marks, links, mentions). */
  word: number;
  /** Hash of the first letters of a long word, or of the sort of number, 0 for others: what inflected forms have in common. */
  head: number;
  /** Hash of the sort of number, 0 for what is no number. */
  number: number;
  /** The families of the word itself, without their kinds. */
  own: readonly number[];
  families: FamilyFacts;
  /** Families it belongs to only where it is written in capitals; null for most. */
  capitals: readonly number[] | null;
  /** The phrases that begin with it. */
  phrases: PhraseList | undefined;
}

/** Heads of words are so many letters long. */
const HEAD = 5;

/** Marks that say something. */
const TELLING_MARKS = new Map(Array.from('=≠?:"%', mark => [mark, hashText(mark)]));

const [PERCENT, TIMES, YEAR, NUMBER] = ['#%', '#x', '#year', '#'].map(hashText) as [
  number,
  number,
  number,
  number,
];

/** What numbers of a sort have in common ("61%", "5x"); 0 for what is no number. */
function numberHash({ kind, norm }: Word): number {
  if (kind === 'number') return norm.endsWith('%') ? PERCENT : /^(?:19|20)\d\d$/.test(norm) ? YEAR : NUMBER;
  return kind === 'word' && /^\d+x$/.test(norm) ? TIMES : 0;
}

/** The hashes of a word that its features are made of. */
export function hashesOfWord(word: KnownWord): Pick<WordFacts, 'word' | 'head' | 'number'> {
  const { kind, norm, baseHash } = word;
  const number = numberHash(word);
  const head = kind === 'word' && norm.length > HEAD ? hashText(norm.slice(0, HEAD)) : 0;
  const isSpoken = kind === 'word' || kind === 'number';
  return {
    word: isSpoken ? baseHash : (TELLING_MARKS.get(norm) ?? 0),
    head: number === 0 ? head : number,
    number,
  };
}

/** What families say, given with their kinds. */
export function factsOfFamilies(all: readonly number[]): FamilyFacts {
  const kind = all.find(family => family >= conceptData.count);
  const isTopic = all.some(family => family < conceptData.topics);
  const isTheme = all.some(family => family < conceptData.themes);
  return {
    all,
    kind: kind === undefined ? 0 : mix(kind, SEED.frame),
    tier: isTopic ? 0 : isTheme ? 1 : 2,
    negates: all.includes(conceptData.negation) ? 1 : 0,
  };
}

/** Of no family. */
export const NO_FAMILIES = factsOfFamilies([]);
