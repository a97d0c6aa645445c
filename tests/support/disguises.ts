/** Letters of other kinds that are read as the plain ones. */
export const LEET: Record<string, string> = { a: '4', e: '3', i: '1', o: '0', s: '5' };
const CYRILLIC: Record<string, string> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', y: 'у' };

const swap = (table: Record<string, string>) => (word: string) =>
  Array.from(word, letter => table[letter] ?? letter).join('');

export const withDigits = swap(LEET);
export const withCyrillic = swap(CYRILLIC);

/** Writes the letters a to z as those that begin at a code point. */
export const shiftedTo = (first: number) => (word: string) =>
  Array.from(word, letter => String.fromCodePoint(first + letter.charCodeAt(0) - 97)).join('');
