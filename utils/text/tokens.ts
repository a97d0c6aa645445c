import { foldInParts, isPlain, type Folded } from './fold';
import { squeeze, undisguise, undouble } from './disguise';
import { splitHashtag } from './hashtags';
import { baseOf } from './clitics';
import { atOnce, type InParts } from '../in-parts';
import { remember } from './remember';
import { isKnown, SLANG } from './words';
import type { Token } from './reading';

/** What makes a token, in the order of `KINDS`. */
const TOKEN = String.raw`
((?:https?:\/\/|www\.)[^\s]+|[a-z0-9-]{2,}\.(?:com|org|net|id|me|ly|gl|ee|io|co)(?:\/[^\s]*)?(?![a-z0-9]))|
(@[\p{L}\p{N}_][\p{L}\p{N}_.]*)|
(#[\p{L}\p{N}_]+)|
((?<![\p{L}\p{N}])(?:[\p{L}*](?:[.\-_*\u00b7]|\s(?=[\p{L}](?![\p{L}\p{N}])))){2,}[\p{L}](?![\p{L}\p{N}']))|
(\d+(?:[.,:/]\d+)*%?(?![\p{L}\p{N}]))|
([\p{L}\p{N}](?:[\p{L}\p{N}]|[@$!*|€+'](?=[\p{L}\p{N}]))*)|
(\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]{2})|
([^\s])
`.replace(/\s/g, '');

let forAny: RegExp | undefined;
let forAscii: RegExp | undefined;

/** Naming every letter of Unicode takes milliseconds when it is read: in plain ASCII another expression finds the same. */
const patternFor = (text: string): RegExp =>
  isPlain(text)
    ? (forAscii ??= new RegExp(TOKEN.replaceAll('\\p{L}', 'A-Za-z').replaceAll('\\p{N}', '0-9'), 'gu'))
    : (forAny ??= new RegExp(TOKEN, 'gu'));

/** The kinds of match, in the order of their groups. */
const KINDS = ['link', 'mention', 'hashtag', 'spaced', 'number', 'word', 'emoji', 'mark'] as const;

/** After so many tokens whoever waits may have a turn. */
const PART = 500;

/** Splits a text into tokens. Spans are offsets into `text`; several tokens may share one span ("gpp" is three words). */
export const tokenise = (text: string): Token[] => atOnce(tokeniseInParts(text));

export function* tokeniseInParts(text: string): InParts<Token[]> {
  const folded = yield* foldInParts(text);
  const tokens: Token[] = [];
  let part = PART;
  let pattern: RegExp | undefined;
  for (let at = 0; at < folded.text.length;) {
    if (tokens.length >= part) {
      yield;
      part = tokens.length + PART;
    }
    const end = plainWordEnd(folded.text, at);
    if (end > 0) {
      addWord(tokens, folded, folded.text.slice(at, end), at, false);
      at = end;
      continue;
    }
    pattern ??= patternFor(folded.text);
    pattern.lastIndex = at;
    const match = pattern.exec(folded.text);
    if (match === null) break;
    const kind = KINDS.find((_, k) => match[k + 1] !== undefined) ?? 'mark';
    const from = match.index;
    if (kind === 'hashtag') addHashtag(tokens, folded, match[0], from);
    else if (kind === 'spaced') addSpaced(tokens, folded, match[0], from);
    else if (kind === 'word') addWord(tokens, folded, match[0], from, false);
    else add(tokens, folded, kind, match[0], match[0], from, match[0].length, false);
    at = from + match[0].length;
  }
  return tokens;
}

/**
 * The end of a word of plain letters that starts here, or 0 where only the patterns can tell. Most words are such: at
 * least two letters or digits, the first a letter, and behind them a blank, a comma or the like, so that they can
 * neither be spaced letters nor become a link.
 */
function plainWordEnd(text: string, at: number): number {
  if (!isLetter(text.charCodeAt(at))) return 0;
  let end = at + 1;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (!isLetter(code) && !(code >= 48 && code <= 57)) break;
  }
  return end - at > 1 && (end === text.length || PLAIN_ENDS.includes(text.charAt(end))) ? end : 0;
}

const PLAIN_ENDS = ' \n,?;)"';
const isLetter = (code: number) => code >= 97 && code <= 122;

function addHashtag(tokens: Token[], folded: Folded, tag: string, from: number): void {
  for (const [start, end] of splitHashtag(tag.slice(1))) {
    addWord(tokens, folded, tag.slice(1 + start, 1 + end), from + 1 + start, true);
  }
}

/** "a d h d" and "m.a.t.i": one word when the letters make a known one, else single letters. */
function addSpaced(tokens: Token[], folded: Folded, run: string, from: number): void {
  const joined = run.replace(/[^\p{L}*]/gu, '');
  const word = undisguise(joined) ?? joined;
  if (isKnown(word)) {
    addParts(tokens, folded, joined, partsOf(word), from, run.length, false);
    return;
  }
  if (/\s/.test(run) && /[^\p{L}*\s]/u.test(run)) {
    // "vitamin b d.e.p.r.e.s.i": blanks part what dots hold together.
    for (const { 0: part, index } of run.matchAll(/\S+/g)) {
      if (part.length === 1) addWord(tokens, folded, part, from + index, false);
      else addSpaced(tokens, folded, part, from + index);
    }
    return;
  }
  const letters = [...run.matchAll(/[\p{L}*]/gu)].map(letter => from + letter.index);
  const pieces = splitHashtag(joined);
  if (pieces.length === 1) {
    for (const at of letters) {
      const letter = folded.text.charAt(at);
      add(tokens, folded, 'word', letter, letter, at, 1, false);
    }
    return;
  }
  for (const [start, end] of pieces) {
    const first = letters[start] ?? from;
    const part = joined.slice(start, end);
    const length = (letters[end - 1] ?? first) - first + 1;
    addParts(tokens, folded, part, partsOf(part), first, length, false);
  }
}

/** One word of the standard form of a word. */
type Part = Pick<Token, 'norm' | 'base'>;

/**
 * The standard form of a word as typed; null where the signs in it part it into several. The word itself comes back, too:
 * the one that is remembered, so that whoever looks it up next need not hash it again.
 */
const readWord = remember((surface: string): { surface: string; parts: readonly Part[] | null } => {
  const hidden = undisguise(surface);
  const isParted = hidden === null && /[@$!*|€+]/.test(surface);
  return { surface, parts: isParted ? null : partsOf(hidden ?? surface) };
});

function addWord(tokens: Token[], folded: Folded, word: string, from: number, hashtag: boolean): void {
  const { surface, parts } = readWord(word);
  if (parts !== null) {
    addParts(tokens, folded, surface, parts, from, surface.length, hashtag);
    return;
  }
  for (const part of surface.matchAll(/[^@$!*|€+]+|[@$!*|€+]/g)) {
    if (/[@$!*|€+]/.test(part[0]))
      add(tokens, folded, 'mark', part[0], part[0], from + part.index, 1, hashtag);
    else addWord(tokens, folded, part[0], from + part.index, hashtag);
  }
}

function addParts(
  tokens: Token[],
  folded: Folded,
  surface: string,
  parts: readonly Part[],
  from: number,
  length: number,
  hashtag: boolean,
): void {
  const start = folded.starts[from] ?? 0;
  const end = folded.ends[from + length - 1] ?? 0;
  for (const { norm, base } of parts) tokens.push({ kind: 'word', surface, norm, base, start, end, hashtag });
}

function partsOf(word: string): Part[] {
  const doubled = /^([a-z]{2,})[2²]([a-z]*)$/.exec(word);
  const normal = doubled ? `${standard(doubled[1] ?? '')}${doubled[2] ?? ''}` : standard(word);
  const parts = doubled ? [standard(doubled[1] ?? ''), normal] : normal.split(' ');
  return parts.map(norm => ({ norm, base: baseOf(norm) }));
}

function standard(word: string): string {
  const direct = SLANG.get(word);
  if (direct !== undefined) return direct;
  const plain = squeeze(word) ?? undouble(word);
  return plain === null ? word : (SLANG.get(plain) ?? plain);
}

function add(
  tokens: Token[],
  folded: Folded,
  kind: Token['kind'],
  surface: string,
  norm: string,
  from: number,
  length: number,
  hashtag: boolean,
): void {
  tokens.push({
    kind,
    surface,
    norm,
    base: kind === 'word' ? baseOf(norm) : norm,
    start: folded.starts[from] ?? 0,
    end: folded.ends[from + length - 1] ?? 0,
    hashtag,
  });
}
