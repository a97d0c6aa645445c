import { foldInParts, isPlain, type Folded } from './fold';
import { undisguise } from './disguise';
import { splitHashtag } from './hashtags';
import { baseOf } from './clitics';
import { atOnce, type InParts } from '../in-parts';
import { newWord } from './remember';
import { asWritten, emojiOf, markOf, PARTING, readWord, wordsOf } from './read-word';
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
    else if (kind === 'emoji' || kind === 'mark') addSign(tokens, folded, kind, match[0], from, false);
    else addToken(tokens, folded, newWord(asWritten(kind, match[0])), from, match[0].length, false);
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
      addSign(tokens, folded, 'mark', text.charAt(at), at, false);
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

/**
 * The end of a word of plain letters that starts here, or 0 where only the patterns can tell. Most words are such: at
 * least two letters or digits, the first a letter, and behind them a blank, a comma or the like, so that they can
 * neither be spaced letters nor become a link.
 */
function plainWordEnd(text: string, at: number): number {
  if (!isLetter(text.charCodeAt(at))) return 0;
  let end = at + 1;
  while (end < text.length && isLetterOrDigit(text.charCodeAt(end))) end++;
  if (end - at < 2) return 0;
  if (end === text.length) return end;
  const code = text.charCodeAt(end);
  if (code >= 128) return 0;
  if (IS_PLAIN_END[code] === 1) return end;
  // A stop may begin the second half of a link, an exclamation mark may be a letter in disguise.
  const next = text.charCodeAt(end + 1);
  return IS_STOP[code] === 1 && !(next >= 128 || isLetterOrDigit(next)) ? end : 0;
}

const BLANK = 32;
const LINE_END = 10;
/** By their codes: marks that nothing but themselves can begin with, and what may follow a word that is plain. */
const IS_PLAIN_MARK = flags(',.?!;:()"');
const IS_PLAIN_END = flags(' \n,?;)"');
const IS_STOP = flags('.!');

function flags(signs: string): Uint8Array {
  const list = new Uint8Array(128);
  for (let k = 0; k < signs.length; k++) list[signs.charCodeAt(k)] = 1;
  return list;
}

const isLetter = (code: number) => code >= 97 && code <= 122;
const isLetterOrDigit = (code: number) => isLetter(code) || (code >= 48 && code <= 57);

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
    addParts(tokens, folded, wordsOf(joined, word), from, run.length, false);
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
      const word = newWord({ kind: 'word', surface: letter, norm: letter, base: baseOf(letter) });
      addToken(tokens, folded, word, at, 1, false);
    }
    return;
  }
  for (const [start, end] of pieces) {
    const first = letters[start] ?? from;
    const part = joined.slice(start, end);
    const length = (letters[end - 1] ?? first) - first + 1;
    addParts(tokens, folded, wordsOf(part, part), first, length, false);
  }
}

function addWord(tokens: Token[], folded: Folded, surface: string, from: number, hashtag: boolean): void {
  const words = readWord(surface, 0, surface.length);
  if (words !== null) {
    addParts(tokens, folded, words, from, surface.length, hashtag);
    return;
  }
  for (const { 0: part, index } of surface.matchAll(/[^@$!*|€+]+|[@$!*|€+]/g)) {
    if (PARTING.test(part)) addSign(tokens, folded, 'mark', part, from + index, hashtag);
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

function addSign(
  tokens: Token[],
  folded: Folded,
  kind: 'emoji' | 'mark',
  sign: string,
  from: number,
  hashtag: boolean,
): void {
  addToken(tokens, folded, (kind === 'mark' ? markOf : emojiOf)(sign), from, sign.length, hashtag);
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
