import { fold, type Folded } from '../../text/fold';

/** Digits that stand together in the text with no separator between them. */
export interface DigitGroup {
  digits: string;
  /** UTF-16 offsets into the original text. */
  start: number;
  end: number;
}

/** Groups of digits with nothing but separators between them ("0812-3456 7890" is one run of three groups). */
export interface DigitRun {
  groups: DigitGroup[];
  /** Something other than plain digits was read as digits: number words, look-alike letters, masks. */
  disguised: boolean;
  /** A plus sign stands right before the first digit. */
  plus: boolean;
}

export interface DigitView {
  folded: Folded;
  runs: DigitRun[];
}

const NUMBER_WORDS: Record<string, string> = {
  nol: '0',
  kosong: '0',
  zero: '0',
  oh: '0',
  satu: '1',
  one: '1',
  dua: '2',
  two: '2',
  tiga: '3',
  three: '3',
  empat: '4',
  four: '4',
  lima: '5',
  five: '5',
  enam: '6',
  six: '6',
  tujuh: '7',
  seven: '7',
  delapan: '8',
  lapan: '8',
  eight: '8',
  sembilan: '9',
  nine: '9',
  sepuluh: '10',
  sebelas: '11',
};
/** "double five" is 55. */
const REPEATS: Record<string, number> = { double: 2, dobel: 2, triple: 3, tripel: 3 };
const NUMBER_WORD = new RegExp(Object.keys(NUMBER_WORDS).join('|'), 'g');
/** Digits and number words written as one ("kosong8", "lima5lima"). */
const GLUED = new RegExp(String.raw`^(?:\d|${Object.keys(NUMBER_WORDS).join('|')})+$`);
/** Letters that pass for a digit inside a number ("O8l2"). */
const LOOK_ALIKES: Record<string, string> = { o: '0', l: '1', i: '1', s: '5', b: '8', z: '2', q: '9' };
/** Fewer number words in a row are ordinary speech ("satu dua hari"). */
const FEWEST_WORDS = 3;
/** A run needs this many true digits before letters inside it may be read as digits. */
const FEWEST_DIGITS = 5;
/** Among so many signs that may all be digits, fewer true ones will do ("O85I-OOOO-99OO"). */
const FEWEST_AMONG = 3;
const LONG = 10;
const ATOM = /[\p{L}\p{Nd}]+/gu;
/** What may stand between two groups of one number. A slash or colon may not: that is a date or a time. */
const SEPARATOR = /^(?:[\s.\-~()*_,|+•·'"\p{Extended_Pictographic}\u{fe0f}]|<3){0,4}$/u;

interface Atom {
  text: string;
  from: number;
  to: number;
  /** The digits it stands for; null when it can be none. */
  digits: string | null;
  kind: 'digits' | 'word' | 'mixed' | 'none';
  /** The word says how often the next digit is meant. */
  repeats?: number | undefined;
}

/** Reads the numbers of a text however they are written. Linear; offsets point into `text`. */
export function readDigits(text: string): DigitView {
  const folded = fold(text);
  const runs: DigitRun[] = [];
  let chain: Atom[] = [];
  const close = () => {
    for (const atoms of trustworthy(chain)) runs.push(runOf(atoms, folded));
    chain = [];
  };
  for (const match of folded.text.matchAll(ATOM)) {
    const atom = atomOf(match[0], match.index);
    const last = chain.at(-1);
    if (last && !SEPARATOR.test(folded.text.slice(last.to, atom.from))) close();
    if (atom.kind === 'none') close();
    else chain.push(atom);
  }
  close();
  return { folded, runs };
}

function atomOf(text: string, from: number): Atom {
  const base = { text, from, to: from + text.length };
  if (/^\p{Nd}+$/u.test(text)) return { ...base, digits: decimal(text), kind: 'digits' };
  const word = NUMBER_WORDS[text];
  if (word !== undefined) return { ...base, digits: word, kind: 'word' };
  if (text in REPEATS) return { ...base, digits: '', kind: 'word', repeats: REPEATS[text] };
  if (GLUED.test(text) && /\d/.test(text)) {
    const digits = text.replace(NUMBER_WORD, spoken => NUMBER_WORDS[spoken] ?? '');
    return { ...base, digits, kind: 'mixed' };
  }
  if (/^[\dolisbzq]+$/.test(text) && (/\d/.test(text) || /^o+$/.test(text))) {
    return { ...base, digits: text.replace(/[a-z]/g, letter => LOOK_ALIKES[letter] ?? ''), kind: 'mixed' };
  }
  return { ...base, digits: null, kind: 'none' };
}

/** Decimal digits of any script, by value. */
function decimal(text: string): string {
  return Array.from(text, sign => {
    if (sign >= '0' && sign <= '9') return sign;
    let zero = sign.codePointAt(0) ?? 0;
    const value = zero;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && value - zero < 9) zero--;
    return String(value - zero);
  }).join('');
}

/** The stretches of a chain that may be read as one number. */
function trustworthy(chain: readonly Atom[]): Atom[][] {
  if (chain.length === 0) return [];
  const words = chain.filter(atom => atom.kind === 'word').length;
  const digits = chain.reduce(
    (sum, atom) => sum + (/\p{Nd}/u.test(atom.text) ? atom.text.replace(/[^\p{Nd}]/gu, '').length : 0),
    0,
  );
  const letters = words >= FEWEST_WORDS || (words > 0 && digits >= FEWEST_DIGITS);
  const all = chain.reduce((sum, atom) => sum + (atom.digits?.length ?? 0), 0);
  const mixed = digits >= FEWEST_DIGITS || words >= FEWEST_WORDS || (digits >= FEWEST_AMONG && all >= LONG);
  const stretches: Atom[][] = [[]];
  for (const atom of chain) {
    const trusted =
      atom.kind === 'digits' || (atom.kind === 'word' && letters) || (atom.kind === 'mixed' && mixed);
    if (trusted) stretches.at(-1)?.push(atom);
    else stretches.push([]);
  }
  return stretches.filter(stretch => stretch.length > 0);
}

function runOf(atoms: readonly Atom[], folded: Folded): DigitRun {
  const first = atoms[0];
  return {
    groups: atoms.map((atom, i) => ({
      digits: (atom.digits ?? '').repeat(atoms[i - 1]?.repeats ?? 1),
      start: folded.starts[atom.from] ?? 0,
      end: folded.ends[atom.to - 1] ?? 0,
    })),
    disguised: atoms.some(atom => atom.kind !== 'digits'),
    plus: first !== undefined && first.from > 0 && folded.text.charAt(first.from - 1) === '+',
  };
}

/** The whole run as one string of digits. */
export function digitsOf(groups: readonly DigitGroup[]): string {
  return groups.map(group => group.digits).join('');
}

/** The longest number inside a run, from whole groups, that `fits`; null when there is none. */
export function findNumber(
  run: DigitRun,
  fits: (digits: string, first: boolean) => boolean,
): { digits: string; start: number; end: number } | null {
  const { groups } = run;
  for (let size = Math.min(groups.length, 24); size > 0; size--) {
    for (let from = 0; from + size <= groups.length; from++) {
      const run = groups.slice(from, from + size);
      const digits = digitsOf(run);
      if (fits(digits, from === 0)) {
        return { digits, start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
      }
    }
  }
  return null;
}

/** Offset in the folded text of an offset in the original one. */
export function foldedAt(view: DigitView, at: number): number {
  const { starts } = view.folded;
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
