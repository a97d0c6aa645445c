import { foldInParts, isPlain, type Folded } from './fold';
import { undisguise } from './disguise';
import { splitHashtag } from './hashtags';
import { atOnce, type InParts } from '../in-parts';
import { BLANK, IS_PLAIN_MARK, LINE_END, plainWordEnd } from './plain-words';
import { PARTING, readLetter, readPiece, readSpelled, readWord, signOf } from './read-word';
import { isKnown } from './words';
import type { KnownWord, Token } from './reading';

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
    const plain = addPlain(tokens, folded, at);
    if (plain > at) {
      at = plain;
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
    else addToken(tokens, folded, signOf[kind](match[0]), from, match[0].length, false);
    at = from + match[0].length;
  }
  return tokens;
}

/**
 * Adds the plain words, marks and blanks that begin here; returns where the first begins that only the patterns can tell,
 * or that a later turn may read. Most of most texts is plain.
 */
function addPlain(tokens: Token[], folded: Folded, from: number): number {
  const { text } = folded;
  const most = tokens.length + PART;
  let at = from;
  while (at < text.length && tokens.length < most) {
    const code = text.charCodeAt(at);
    if (code === BLANK || code === LINE_END) {
      at++;
      continue;
    }
    if (code < 128 && IS_PLAIN_MARK[code] === 1) {
      addToken(tokens, folded, signOf.mark(text.charAt(at)), at, 1, false);
      at++;
      continue;
    }
    const end = plainWordEnd(text, at);
    if (end === 0) break;
    addParts(tokens, folded, readWord(text, at, end) ?? [], at, end - at, false);
    at = end;
  }
  return at;
}

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
    addParts(tokens, folded, readSpelled(joined), from, run.length, false);
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
      addToken(tokens, folded, readLetter(letter), at, 1, false);
    }
    return;
  }
  for (const [start, end] of pieces) {
    const first = letters[start] ?? from;
    const part = joined.slice(start, end);
    const length = (letters[end - 1] ?? first) - first + 1;
    addParts(tokens, folded, readPiece(part), first, length, false);
  }
}

function addWord(tokens: Token[], folded: Folded, surface: string, from: number, hashtag: boolean): void {
  const words = readWord(surface, 0, surface.length);
  if (words !== null) {
    addParts(tokens, folded, words, from, surface.length, hashtag);
    return;
  }
  for (const { 0: part, index } of surface.matchAll(/[^@$!*|€+]+|[@$!*|€+]/g)) {
    if (PARTING.test(part)) addToken(tokens, folded, signOf.mark(part), from + index, 1, hashtag);
    else addWord(tokens, folded, part, from + index, hashtag);
  }
}

function addParts(
  tokens: Token[],
  folded: Folded,
  words: readonly KnownWord[],
  from: number,
  length: number,
  hashtag: boolean,
): void {
  for (const word of words) addToken(tokens, folded, word, from, length, hashtag);
}

function addToken(
  tokens: Token[],
  folded: Folded,
  word: KnownWord,
  from: number,
  length: number,
  hashtag: boolean,
): void {
  const { kind, surface, norm, base } = word;
  const start = folded.starts[from] ?? 0;
  const end = folded.ends[from + length - 1] ?? 0;
  tokens.push({ kind, surface, norm, base, start, end, hashtag, word });
}
