import { fold, type Folded } from './fold';
import { squeeze, undisguise, undouble } from './disguise';
import { splitHashtag } from './hashtags';
import { baseOf } from './clitics';
import { isKnown, SLANG } from './words';
import type { Token } from './reading';

const TOKEN = new RegExp(
  [
    /(?<link>(?:https?:\/\/|www\.)[^\s]+|[a-z0-9-]{2,}\.(?:com|org|net|id|me|ly|gl|ee|io|co)(?:\/[^\s]*)?(?![a-z0-9]))/u,
    /(?<mention>@[\p{L}\p{N}_][\p{L}\p{N}_.]*)/u,
    /(?<hashtag>#[\p{L}\p{N}_]+)/u,
    /(?<spaced>(?<![\p{L}\p{N}])(?:[\p{L}*](?:[.\-_*\u00b7]|\s(?=[\p{L}](?![\p{L}\p{N}])))){2,}[\p{L}](?![\p{L}\p{N}']))/u,
    /(?<number>\d+(?:[.,:/]\d+)*%?(?![\p{L}\p{N}]))/u,
    /(?<word>[\p{L}\p{N}](?:[\p{L}\p{N}]|[@$!*|€+'](?=[\p{L}\p{N}]))*)/u,
    /(?<emoji>\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]{2})/u,
    /(?<mark>[^\s])/u,
  ]
    .map(part => part.source)
    .join('|'),
  'gu',
);

/** Splits a text into tokens. Spans are offsets into `text`; several tokens may share one span ("gpp" is three words). */
export function tokenise(text: string): Token[] {
  const folded = fold(text);
  const tokens: Token[] = [];
  for (const match of folded.text.matchAll(TOKEN)) {
    const [kind] = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) ?? ['mark'];
    const from = match.index;
    if (kind === 'hashtag') addHashtag(tokens, folded, match[0], from);
    else if (kind === 'spaced') addSpaced(tokens, folded, match[0], from);
    else if (kind === 'word') addWord(tokens, folded, match[0], from, false);
    else add(tokens, folded, kind as Token['kind'], match[0], match[0], from, match[0].length, false);
  }
  return tokens;
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
    addNormal(tokens, folded, joined, word, from, run.length, false);
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
    addNormal(tokens, folded, part, part, first, (letters[end - 1] ?? first) - first + 1, false);
  }
}

function addWord(tokens: Token[], folded: Folded, surface: string, from: number, hashtag: boolean): void {
  const hidden = undisguise(surface);
  if (hidden === null && /[@$!*|€+]/.test(surface)) {
    for (const part of surface.matchAll(/[^@$!*|€+]+|[@$!*|€+]/g)) {
      if (/[@$!*|€+]/.test(part[0]))
        add(tokens, folded, 'mark', part[0], part[0], from + part.index, 1, hashtag);
      else addWord(tokens, folded, part[0], from + part.index, hashtag);
    }
    return;
  }
  addNormal(tokens, folded, surface, hidden ?? surface, from, surface.length, hashtag);
}

function addNormal(
  tokens: Token[],
  folded: Folded,
  surface: string,
  word: string,
  from: number,
  length: number,
  hashtag: boolean,
): void {
  const doubled = /^([a-z]{2,})[2²]([a-z]*)$/.exec(word);
  const normal = doubled ? `${standard(doubled[1] ?? '')}${doubled[2] ?? ''}` : standard(word);
  const parts = doubled ? [standard(doubled[1] ?? ''), normal] : normal.split(' ');
  for (const part of parts) add(tokens, folded, 'word', surface, part, from, length, hashtag);
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
