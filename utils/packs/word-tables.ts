import { placeOf } from '../text/word-groups';

/** Words and what each stands for, packed so that only what lies near a word that is met need be read. */
export interface PackedWords {
  /** Words by their first two letters (see `placeOf`): joined by a space, the groups by `|`. */
  words: string;
  /** For each word two base-36 digits, grouped alike: its number, or from `FIRST_LIST` on the place of its list. */
  codes: string;
  /** Lists of numbers with a comma between, joined by a space. */
  lists: string;
}

/** Phrases by their first word. */
export interface PackedPhrases {
  /** The first words, grouped as in `PackedWords`. */
  firsts: string;
  /** For each the phrases it begins, `further words^number`, joined by `;`; first words are parted by `|`, groups by `~`. */
  phrases: string;
}

/** Codes below are numbers. */
export const FIRST_LIST = 648;
const CODES = 36 ** 2;
/** @throws when there are more numbers or lists than codes, or a word holds what parts the groups. */
export function packWords(numbers: ReadonlyMap<string, readonly number[]>): PackedWords {
  const lists = [...new Set([...numbers.values()].filter(of => of.length > 1).map(of => of.join(',')))].sort(
    byText,
  );
  const codeOf = (word: string) => {
    const of = numbers.get(word) ?? [];
    const code = of.length > 1 ? FIRST_LIST + lists.indexOf(of.join(',')) : (of[0] ?? CODES);
    if (code >= CODES || of.some(one => one >= FIRST_LIST))
      throw new RangeError('There are more word families than codes for them.');
    return code.toString(36).padStart(2, '0');
  };
  const groups = groupsOf(numbers.keys());
  return {
    words: groups.map(group => group.join(' ')).join('|'),
    codes: groups.map(group => group.map(codeOf).join('')).join('|'),
    lists: lists.join(' '),
  };
}

/** Phrases with the same first word keep their order. @throws when a word holds what parts the phrases. */
export function packPhrases(
  phrases: readonly (readonly [words: readonly string[], number: number])[],
): PackedPhrases {
  const byFirst = new Map<string, string[]>();
  for (const [[first = '', ...rest], number] of phrases) {
    const written = rest.join(' ');
    if (/[|;^~]/.test(written))
      throw new Error(`"${first} ${written}" holds a character that parts phrases.`);
    byFirst.set(first, [...(byFirst.get(first) ?? []), `${written}^${number.toString(36)}`]);
  }
  const groups = groupsOf(byFirst.keys());
  return {
    firsts: groups.map(group => group.join(' ')).join('|'),
    phrases: groups.map(group => group.map(first => byFirst.get(first)?.join(';')).join('|')).join('~'),
  };
}

/** Words by their first two letters, as in `PackedWords`. */
export const packSet = (words: Iterable<string>): string =>
  groupsOf(words)
    .map(group => group.join(' '))
    .join('|');

/** Adds a number to those of a word, each once. */
export function addNumber(numbers: Map<string, number[]>, word: string, number: number): void {
  const list = numbers.get(word);
  if (!list) numbers.set(word, [number]);
  else if (!list.includes(number)) list.push(number);
}

function groupsOf(words: Iterable<string>): string[][] {
  const sorted = [...words].sort(byText);
  const bad = sorted.find(word => /[| ]/.test(word));
  if (bad !== undefined) throw new Error(`"${bad}" holds a character that parts words.`);
  return [...Map.groupBy(sorted, placeOf)].sort(([a], [b]) => a - b).map(([, group]) => group);
}

const byText = (a: string, b: string) => (a < b ? -1 : 1);
