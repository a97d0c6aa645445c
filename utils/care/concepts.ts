import { remember, type Word } from '../text/remember';
import { PhraseTable, WordTable, type TablePhrase } from '../text/word-table';
import data from './concepts.generated.json';
import { stemsOf } from './stems';
import type { CareWord } from './words';

/** A concept that was met, and the tokens it was met at. Groups come after the concepts in number. */
export interface Mention {
  concept: number;
  from: number;
  to: number;
}

/** From this number on it is a group of concepts. */
export const FIRST_GROUP = data.count;
const groupsOf: number[][] = Array.from({ length: FIRST_GROUP }, () => []);
for (const [group, of] of data.groups.entries()) {
  for (const concept of of.split(' ')) groupsOf[Number(concept)]?.push(FIRST_GROUP + group);
}

const words = new WordTable(data.words);
const beginnings = new WordTable(data.beginnings);
const stems = stemsOf(data.stems);
const phrases = new PhraseTable(data.phrases);
const lengths = Array.from(beginnings.words(), beginning => beginning.length);
const SHORTEST = Math.min(...lengths);
const LONGEST = Math.max(...lengths);

/** Concepts that talk of danger rarely does without: of death, wounds, farewell, means. */
const anchors = new Set(data.anchors.split(' ').map(Number));
export const isAnchor = (concept: number): boolean => anchors.has(concept);

/**
 * The concepts in `words[from..to)`, each with its groups, in the order of the text and of their numbers. Of several
 * phrases that overlap the longest counts, and hides what is inside it. Linear in the number of words.
 */
export function conceptsIn(words: readonly CareWord[], from: number, to: number): Mention[] {
  const mentions: Mention[] = [];
  for (let i = from; i < to;) {
    const word = words[i];
    if (!word) break;
    const { length, concepts } = word.phrases === null ? NO_PHRASE : strongestPhrase(words, i, to);
    const end = i + Math.max(1, length);
    for (const concept of length > 0 ? withGroups(concepts) : word.concepts)
      mentions.push({ concept, from: i, to: end });
    i = end;
  }
  return mentions;
}

function withGroups(concepts: readonly number[]): number[] {
  if (concepts.length === 0) return [];
  return [...new Set([...concepts, ...concepts.flatMap(concept => groupsOf[concept] ?? [])])].sort(
    (a, b) => a - b,
  );
}

const NO_PHRASE = { length: 0, concepts: [] };

/** The phrases that may begin with a word, the longest first; null where there is none, as for most. */
export function phrasesFrom({ norm, base }: Word): (readonly TablePhrase[])[] | null {
  const byNorm = phrases.beginningWith(norm);
  const byBase = base === norm ? undefined : phrases.beginningWith(base);
  if (byNorm && byBase) return [byNorm, byBase];
  const only = byNorm ?? byBase;
  return only ? [only] : null;
}

/** The longest phrase at `at`, unless a longer one begins inside it: "sudah tidak" must not break up "tidak mau bangun". */
function strongestPhrase(words: readonly CareWord[], at: number, to: number) {
  const phrase = longestPhrase(words, at, to);
  for (let inside = at + 1; inside < at + phrase.length; inside++) {
    if (longestPhrase(words, inside, to).length > phrase.length) return NO_PHRASE;
  }
  return phrase;
}

function longestPhrase(words: readonly CareWord[], at: number, to: number) {
  const starting = words[at]?.phrases;
  if (!starting) return NO_PHRASE;
  let length = 0;
  const concepts: number[] = [];
  for (const phrases of starting) {
    for (const phrase of phrases) {
      const count = phrase.words.length;
      if (count < length) break;
      if (at + count > to || !stands(phrase, words, at)) continue;
      if (count > length) concepts.length = 0;
      length = count;
      if (!concepts.includes(phrase.number)) concepts.push(phrase.number);
    }
  }
  return { length, concepts };
}

/** The first word is known to be the one the phrase begins with. */
function stands(phrase: TablePhrase, words: readonly CareWord[], at: number): boolean {
  for (let k = 1; k < phrase.words.length; k++) {
    if (!isForm(words[at + k], phrase.words[k] ?? '')) return false;
  }
  return true;
}

function isForm(given: CareWord | undefined, word: string): boolean {
  if (!given) return false;
  if (word === given.norm || word === given.base) return true;
  return word.endsWith('*') && given.norm.startsWith(word.slice(0, -1));
}

const conceptsOfForm = (word: string): readonly number[] => [...words.get(word), ...stems.conceptsOf(word)];

/** The concepts a word stands for alone, with their groups, in rising order. */
export function conceptsOfWord({ kind, norm, base, surface }: Word): number[] {
  const found = [...conceptsOfForm(norm)];
  if (kind !== 'word') return withGroups(found);
  if (base !== norm) found.push(...conceptsOfForm(base));
  if (found.length === 0 && surface !== norm) found.push(...conceptsOfForm(surface));
  found.push(...conceptsOfBeginning(norm));
  return withGroups(found);
}

const conceptsOfBeginning = remember((word: string): readonly number[] => {
  const found: number[] = [];
  for (let length = SHORTEST; length <= Math.min(LONGEST, word.length); length++)
    found.push(...beginnings.get(word.slice(0, length)));
  return found;
});
