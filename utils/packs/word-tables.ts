/** Words and what each stands for, packed so that no word costs more than its place in a map when it is read. */
export interface PackedWords {
  /** Joined by a space. */
  words: string;
  /** For each word two base-36 digits: its number, or from `FIRST_LIST` on the place of its list. */
  codes: string;
  /** Lists of numbers with a comma between, joined by a space. */
  lists: string;
}

/** Phrases by their first word. */
export interface PackedPhrases {
  /** The first words, joined by a space. */
  firsts: string;
  /** For each the phrases it begins, `further words^number`, joined by `;`; groups are joined by `|`. */
  groups: string;
}

/** Codes below are numbers. */
export const FIRST_LIST = 648;
const CODES = 36 ** 2;

/** @throws RangeError when there are more numbers or lists than codes. */
export function packWords(
  words: readonly (readonly [word: string, numbers: readonly number[]])[],
): PackedWords {
  const lists = [...new Set(words.filter(([, of]) => of.length > 1).map(([, of]) => of.join(',')))].sort(
    byText,
  );
  const codes = words.map(([, of]) =>
    of.length > 1 ? FIRST_LIST + lists.indexOf(of.join(',')) : Math.min(of[0] ?? FIRST_LIST, FIRST_LIST),
  );
  if (lists.length > CODES - FIRST_LIST || words.some(([, of]) => of.some(one => one >= FIRST_LIST)))
    throw new RangeError('There are more word families than codes for them.');
  return {
    words: words.map(([word]) => word).join(' '),
    codes: codes.map(code => code.toString(36).padStart(2, '0')).join(''),
    lists: lists.join(' '),
  };
}

/** Phrases with the same first word keep their order. @throws when a word holds what parts the phrases. */
export function packPhrases(
  phrases: readonly (readonly [words: readonly string[], number: number])[],
): PackedPhrases {
  const groups = new Map<string, string[]>();
  for (const [[first = '', ...rest], number] of phrases) {
    const written = rest.join(' ');
    if (/[|;^]/.test(written)) throw new Error(`"${first} ${written}" holds a character that parts phrases.`);
    groups.set(first, [...(groups.get(first) ?? []), `${written}^${number.toString(36)}`]);
  }
  const sorted = [...groups].sort(([a], [b]) => byText(a, b));
  return {
    firsts: sorted.map(([first]) => first).join(' '),
    groups: sorted.map(([, group]) => group.join(';')).join('|'),
  };
}

/** Adds a number to those of a word, each once. */
export function addNumber(numbers: Map<string, number[]>, word: string, number: number): void {
  const list = numbers.get(word);
  if (!list) numbers.set(word, [number]);
  else if (!list.includes(number)) list.push(number);
}

/** Sorted by their words. */
export const sortWords = (numbers: ReadonlyMap<string, number[]>): [string, number[]][] =>
  [...numbers].sort(([a], [b]) => byText(a, b));

const byText = (a: string, b: string) => (a < b ? -1 : 1);
