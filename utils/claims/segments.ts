import { hasLineEnd } from '../text/line-ends';
import type { Reading, Token } from '../text/reading';

/** A run of tokens that may assert something: a sentence, or a part of a sentence too long to be one statement. */
export interface Segment {
  /** Index of the first token in `Reading.tokens`, and of the one after the last. */
  from: number;
  to: number;
  /** Number of the sentence it is part of. */
  sentence: number;
}

/** A run of tokens up to a stop, a line end or an emoji. */
export type Sentence = readonly [from: number, to: number];

const SHORTEST = 3;
/** A longer sentence is a transcript without stops, or several statements: it is cut into windows. */
const LONGEST = 26;
const WINDOW = 16;
const STEP = 6;

/**
 * Cuts a text into the runs that are judged: sentences (stops, line ends, an emoji between words), hashtag runs apart, and
 * overlapping windows over what is too long. Linear in the number of tokens.
 */
export function segmentsOf(
  { text, tokens, clauses }: Reading,
  sentences: readonly Sentence[] = sentencesOf(text, tokens),
): Segment[] {
  const cuts = new Set(clauses.map(clause => clause.to));
  const segments: Segment[] = [];
  for (const [sentence, [from, to]] of sentences.entries()) {
    if (to - from <= LONGEST) {
      segments.push({ from, to, sentence });
      continue;
    }
    for (let start = from; start < to; start += STEP) {
      const end = Math.min(to, start + WINDOW);
      if (end - start >= WINDOW / 2) segments.push({ from: start, to: end, sentence });
      if (end === to) break;
    }
    for (const piece of piecesOf(from, to, cuts)) segments.push({ ...piece, sentence });
  }
  return segments;
}

/** Clauses of a long sentence that can stand alone, besides the windows: their borders make better quotes. */
function piecesOf(from: number, to: number, cuts: ReadonlySet<number>): { from: number; to: number }[] {
  const pieces: { from: number; to: number }[] = [];
  let start = from;
  for (let at = from + 1; at <= to; at++) {
    if (at !== to && !cuts.has(at)) continue;
    if (at - start >= SHORTEST && at - start <= LONGEST) pieces.push({ from: start, to: at });
    start = at;
  }
  return pieces;
}

export function sentencesOf(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let words = 0;
  const cut = (at: number) => {
    if (words > 0) sentences.push([from, at]);
    if (words > 0 || at > from) from = at;
    words = 0;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const before = tokens[i - 1];
    if (before && i > from) {
      const newline = hasLineEnd(text, before.end, token.start);
      const afterEmoji = before.kind === 'emoji' && token.kind !== 'emoji' && words >= SHORTEST;
      const hashtags =
        token.hashtag !== before.hashtag &&
        token.hashtag &&
        tokens[i + 1]?.hashtag === true &&
        startsRun(text, token, tokens, i);
      if (newline || afterEmoji || hashtags) cut(i);
    }
    if (token.kind === 'word' || token.kind === 'number') words++;
    if (isStop(token) && !isStop(tokens[i + 1]) && words > 0 && !isListNumber(tokens, i)) cut(i + 1);
  }
  cut(tokens.length);
  return sentences;
}

/** Two hashtags in a row are a list of topics, not a part of the sentence. */
function startsRun(text: string, token: Token, tokens: readonly Token[], at: number): boolean {
  for (let k = at; k < Math.min(tokens.length, at + 12); k++) {
    const next = tokens[k];
    if (!next?.hashtag) return false;
    if (next.start > token.end && text[next.start - 1] === '#') return true;
  }
  return false;
}

function isStop(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^[.!?…]$/.test(token.norm);
}

/** "1." opens an item; it ends nothing. */
function isListNumber(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === '.' && tokens[at - 1]?.kind === 'number';
}
