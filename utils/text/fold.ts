import { atOnce, type InParts } from '../in-parts';
import { WayBack } from './way-back';

/** A text made comparable, with the way back: character i of `text` came from `source.slice(starts[i], ends[i])`. */
export interface Folded {
  text: string;
  starts: Uint32Array;
  ends: Uint32Array;
}

/** Signs that people and phones write in several ways and NFKD leaves apart, and one whose stroke it would take off. */
const PUNCTUATION: Record<string, string> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '≠': '≠',
};

/**
 * Letters of other scripts that pass for Latin ones (Unicode confusables, the subset met in evasions: Cyrillic, Greek,
 * Armenian). Applied only inside a word that also holds a Latin letter, so that real Russian or Greek stays itself.
 */
const LOOK_ALIKES = pairs(
  'аa вb еe ёe һh іi јj кk мm нh оo рp ѕs сc тt уy хx ԁd ԛq ԝw ӏl αa βb εe ηn ιi κk νv οo ρp τt υu χx γy ωw ոn սu օo հh յj ցg զq աw',
);

/** Latin small capitals and phonetic letters, used as a decorative font; they have no compatibility mapping. */
const SMALL_CAPITALS = pairs(
  'ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz ɑa ɡg ɩi',
);

const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{Cf}|[\u{335}-\u{338}]/u;
const MARK = /\p{M}/u;
const REGIONAL_A = 0x1f1e6;
const NEGATIVE_SQUARED_A = 0x1f170;

/**
 * Folds `source`: NFKC, lower case, accents off Latin letters, zero-width and struck-through marks dropped, look-alike
 * letters and letter emoji resolved. Never throws; lone surrogates pass through. Linear in the length of `source`.
 */
export const fold = (source: string): Folded => atOnce(foldInParts(source));

export function* foldInParts(source: string): InParts<Folded> {
  return isPlain(source) ? foldPlain(source) : yield* foldAny(source);
}

/** After so many characters whoever waits may have a turn. */
const PART = 5000;

/** Plain ASCII needs no more than lower case. */
function foldPlain(source: string): Folded {
  const starts = new Uint32Array(source.length);
  const ends = new Uint32Array(source.length);
  for (let i = 0; i < source.length; i++) {
    starts[i] = i;
    ends[i] = i + 1;
  }
  return { text: source.toLowerCase(), starts, ends };
}

/** Nothing but ASCII. */
export function isPlain(source: string): boolean {
  for (let i = 0; i < source.length; i++) if (source.charCodeAt(i) >= 0x80) return false;
  return true;
}

function* foldAny(source: string): InParts<Folded> {
  const way = new WayBack(source.length);
  let text = '';
  let hasLookAlikes = false;
  let part = PART;
  for (let i = 0; i < source.length;) {
    if (i >= part) {
      yield;
      part = i + PART;
    }
    const plainEnd = endOfPlain(source, i);
    if (plainEnd > i) {
      text += source.slice(i, plainEnd).toLowerCase();
      way.addEach(i, plainEnd);
      i = plainEnd;
      continue;
    }
    let end = i + width(source, i);
    const lead = source.slice(i, end);
    if (INVISIBLE.test(lead)) {
      i = end;
      continue;
    }
    while (end < source.length) {
      const mark = source.slice(end, end + width(source, end));
      if (!MARK.test(mark) && !INVISIBLE.test(mark)) break;
      end += mark.length;
    }
    const letters = resolve(source, i, lead);
    for (const letter of letters.split('')) hasLookAlikes ||= LOOK_ALIKES.has(letter);
    text += letters;
    way.add(letters.length, i, end);
    i = end;
  }
  return { text: hasLookAlikes ? resolveLookAlikes(text) : text, ...way.offsets() };
}

/** The end of the plain ASCII from here on that no mark can change; of a long one no more than a part. */
function endOfPlain(source: string, from: number): number {
  const most = Math.min(source.length, from + PART);
  let end = from;
  while (end < most && source.charCodeAt(end) < 0x80) end++;
  return end > from && end < source.length && source.charCodeAt(end) >= 0x300 ? end - 1 : end;
}

function resolve(source: string, at: number, lead: string): string {
  const plain = PUNCTUATION[lead] ?? SMALL_CAPITALS.get(lead);
  if (plain !== undefined) return plain;
  const point = lead.codePointAt(0) ?? 0;
  if (point >= REGIONAL_A && point < REGIONAL_A + 26) {
    return isFlag(source, at) ? lead : String.fromCharCode(97 + point - REGIONAL_A);
  }
  if (point >= NEGATIVE_SQUARED_A && point < NEGATIVE_SQUARED_A + 26) {
    return String.fromCharCode(97 + point - NEGATIVE_SQUARED_A);
  }
  return lead
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase();
}

/** Exactly two regional indicators in a row draw a flag; more, or one alone, spell letters. */
function isFlag(source: string, at: number): boolean {
  const run = (from: number, step: number) => {
    let count = 0;
    for (let k = from; count < 3 && isRegional(source.codePointAt(k)); k += step) count++;
    return count;
  };
  return run(at, 2) + run(at - 2, -2) === 2;
}

const isRegional = (point: number | undefined) =>
  point !== undefined && point >= REGIONAL_A && point < REGIONAL_A + 26;

function resolveLookAlikes(text: string): string {
  const letters = text.split('');
  let from = -1;
  let latin = false;
  let foreign = false;
  for (let i = 0; i <= letters.length; i++) {
    const letter = letters[i] ?? ' ';
    const isLatin = letter >= 'a' && letter <= 'z';
    const isForeign = !isLatin && LOOK_ALIKES.has(letter);
    if (isLatin || isForeign) {
      if (from < 0) from = i;
      latin ||= isLatin;
      foreign ||= isForeign;
      continue;
    }
    if (latin && foreign) {
      for (let k = from; k < i; k++) letters[k] = LOOK_ALIKES.get(letters[k] ?? '') ?? letters[k] ?? '';
    }
    from = -1;
    latin = foreign = false;
  }
  return letters.join('');
}

function width(source: string, at: number): number {
  return (source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function pairs(table: string): Map<string, string> {
  return new Map(table.split(' ').map(pair => [pair.charAt(0), pair.charAt(1)]));
}
