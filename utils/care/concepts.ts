import type { Word } from '../text/reading';
import { remember } from '../text/remember';
import { WordTable } from '../text/word-table';
import data from './concepts.generated.json';
import { beginHash, endHash, extendHash } from './hash';
import { NO_PHRASE, strongestPhrase } from './standing';
import { stemsOf } from './stems';
import type { CareText, CareWord, Found } from './words';

/** A concept that was met, and the tokens it was met at. Groups come after the concepts in number. */
export interface Mention {
  concept: number;
  from: number;
  to: number;
  isGroup: boolean;
  /** Talk of danger rarely does without it: of death, wounds, farewell, means. */
  isAnchor: boolean;
  /** The signs it makes with the word before and the one behind it; meaningless for a group, or where there is none. */
  before: number;
  after: number;
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
const lengths = Array.from(beginnings.words(), beginning => beginning.length);
const SHORTEST = Math.min(...lengths);
const LONGEST = Math.max(...lengths);

const anchors = new Set(data.anchors.split(' ').map(Number));

/** Numbers stand for concepts of their own, which come after all others. */
export const NUMBER = 900;
const YEAR = 901;

/**
 * The concepts and numbers in `words[from..to)` of a text, each with its groups, in the order of the text and of their
 * numbers. Of several phrases that overlap the longest counts, and hides what is inside it, but for numbers. Linear in the
 * number of words.
 */
export function conceptsIn(text: CareText, from: number, to: number): Mention[] {
  const mentions: Mention[] = [];
  for (let i = from; i < to;) {
    if (text.words[i]?.isMute) {
      i++;
      continue;
    }
    const found = foundAt(text, i, to);
    for (const mention of found.mentions) mentions.push(mention);
    i = found.end;
  }
  return mentions;
}

/** What begins at a word: found once, for windows overlap; but looked for again where a window ends inside a phrase. */
function foundAt(text: CareText, at: number, to: number): Found {
  const found = (text.found[at] ??= findAt(text, at, text.words.length));
  return found.reach <= to ? found : findAt(text, at, to);
}

function findAt({ words }: CareText, at: number, to: number): Found {
  const word = words[at];
  const phrase = word?.phrases ? strongestPhrase(words, at, to) : NO_PHRASE;
  const end = at + Math.max(1, phrase.length);
  const concepts = phrase.length > 0 ? ofPhrase(phrase.concepts) : (word?.concepts ?? []);
  const mentions: Mention[] = [];
  for (const concept of concepts) mentions.push(mentionOf(words, concept, at, end));
  for (let i = at; i < end; i++) {
    const number = words[i];
    if (number?.isNumber) mentions.push(mentionOf(words, number.isYear ? YEAR : NUMBER, i, i + 1));
  }
  return { mentions, end, reach: Math.max(end, phrase.reach) };
}

function mentionOf(words: readonly CareWord[], concept: number, from: number, to: number): Mention {
  const isGroup = concept >= FIRST_GROUP && concept < NUMBER;
  const before = isGroup || from === 0 ? undefined : words[from - 1];
  const after = isGroup || to === words.length ? undefined : words[to];
  return {
    concept,
    from,
    to,
    isGroup,
    isAnchor: anchors.has(concept),
    before: before ? endHash(extendHash(before.neighbourBegun, String(concept))) : -1,
    after: after ? endHash(extendHash(begunBy(concept), after.norm)) : -1,
  };
}

/** For each concept the unfinished hash of the word behind it; worked out when first needed. */
const begun: (number | undefined)[] = [];
const begunBy = (concept: number): number => (begun[concept] ??= beginHash(`y${concept} `));

/** By concept the same as `withGroups`, worked out when first needed: a phrase rarely stands for more than one. */
const alone: (readonly number[] | undefined)[] = [];

function ofPhrase(concepts: readonly number[]): readonly number[] {
  const [concept = 0, ...others] = concepts;
  return others.length > 0 ? withGroups(concepts) : (alone[concept] ??= withGroups(concepts));
}

function withGroups(concepts: readonly number[]): number[] {
  if (concepts.length === 0) return [];
  return [...new Set([...concepts, ...concepts.flatMap(concept => groupsOf[concept] ?? [])])].sort(
    (a, b) => a - b,
  );
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
