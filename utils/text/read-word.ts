import { baseOf } from './clitics';
import { squeeze, undisguise, undouble } from './disguise';
import type { KnownWord, Word } from './reading';
import { newWord, remember } from './remember';
import { WordPool } from './word-pool';
import { SLANG } from './words';

/** Signs that part a word in which nothing is hidden. */
export const PARTING = /[@$!*|€+]/;

/**
 * The words that the word as typed in `text[from..to)` stands for; null where the signs in it part it into several. A plain
 * word of letters and digits is never parted.
 */
export const readWord = (text: string, from: number, to: number): readonly KnownWord[] | null =>
  pool.get(text, from, to);

const pool = new WordPool((surface: string): readonly KnownWord[] | null => {
  const hidden = undisguise(surface);
  return hidden === null && PARTING.test(surface) ? null : wordsOf(surface, hidden ?? surface);
});

/** The words of a word as typed, of which what is hidden in it is known: "gpp" is three. */
function wordsOf(surface: string, word: string): KnownWord[] {
  const doubled = /^([a-z]{2,})[2²]([a-z]*)$/.exec(word);
  const normal = doubled ? `${standard(doubled[1] ?? '')}${doubled[2] ?? ''}` : standard(word);
  const parts = doubled ? [standard(doubled[1] ?? ''), normal] : normal.split(' ');
  return parts.map(norm => newWord({ kind: 'word', surface, norm, base: baseOf(norm) }));
}

function standard(word: string): string {
  const direct = SLANG.get(word);
  if (direct !== undefined) return direct;
  const plain = squeeze(word) ?? undouble(word);
  return plain === null ? word : (SLANG.get(plain) ?? plain);
}

/** The same for what is spelled out letter by letter, of which no letter parts it. */
export const readSpelled = remember((letters: string) => wordsOf(letters, undisguise(letters) ?? letters));
/** The same for a piece of it, in which nothing is hidden. */
export const readPiece = remember((letters: string) => wordsOf(letters, letters));
/** A letter that stands for itself. */
export const readLetter = remember((letter: string) =>
  newWord({ kind: 'word', surface: letter, norm: letter, base: baseOf(letter) }),
);

const remembered = (kind: Word['kind']) =>
  remember((sign: string) => newWord({ kind, surface: sign, norm: sign, base: sign }));

/** By kind: what is no word stands for itself. */
export const signOf: Record<Exclude<Word['kind'], 'word'>, (sign: string) => KnownWord> = {
  number: remembered('number'),
  emoji: remembered('emoji'),
  mention: remembered('mention'),
  link: remembered('link'),
  mark: remembered('mark'),
};
