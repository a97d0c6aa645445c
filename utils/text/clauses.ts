import { hasLineEnd } from './line-ends';
import type { Token } from './reading';

/** Words after which a new statement starts; standard forms (slang is already resolved). */
const TURNS = new Set(
  'tetapi tapi sedangkan padahal makanya sementara namun terus lalu but however whereas meanwhile plus btw also'.split(
    ' ',
  ),
);
/** "Lalu" behind one of these is "ago", not "then". */
const SPANS = new Set('jam hari minggu pekan bulan tahun waktu'.split(' '));
/** Words that open a new statement only when both sides can stand alone. */
const WEAK_TURNS = new Set('dan jadi karena and so because cause then'.split(' '));
const SHORTEST = 3;
/** A transcript has no punctuation: past this many tokens a weak turn, too, ends the clause. */
const LONG = 18;
/** No clause is longer, so that every check that looks at pairs of tokens stays linear in the text. */
const LONGEST = 48;

/** Splits tokens into clauses; returns the index after the last token of each. Punctuation stays with the clause it ends. */
export function clauseEnds(text: string, tokens: readonly Token[]): number[] {
  const ends: number[] = [];
  let from = 0;
  let words = 0;
  const cut = (at: number) => {
    if (at > from) ends.push(at);
    from = at;
    words = 0;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (!token) break;
    if (i > from && breaksBefore(text, token, before, words, wordsAhead(tokens, i))) cut(i);
    if (token.kind === 'word') words++;
    if (isStop(token) && !isStop(tokens[i + 1])) cut(i + 1);
    else if (i - from >= LONGEST) cut(i + 1);
  }
  cut(tokens.length);
  return ends;
}

function breaksBefore(
  text: string,
  token: Token,
  before: Token | undefined,
  behind: number,
  ahead: number,
): boolean {
  if (before && hasLineEnd(text, before.end, token.start)) return true;
  if (token.kind !== 'word' || behind < SHORTEST || ahead < SHORTEST) return false;
  if (TURNS.has(token.norm)) return !(token.norm === 'lalu' && SPANS.has(before?.norm ?? ''));
  if (before?.norm === ',' || before?.norm === ';') return behind >= 4 && ahead >= 4;
  return behind >= LONG && WEAK_TURNS.has(token.norm);
}

/** Words up to the next stop, counted no further than needed. */
function wordsAhead(tokens: readonly Token[], at: number): number {
  let count = 0;
  for (let i = at; i < Math.min(tokens.length, at + LONG) && count < SHORTEST + 1; i++) {
    const token = tokens[i];
    if (isStop(token)) break;
    if (token?.kind === 'word') count++;
  }
  return count;
}

function isStop(token: Token | undefined): boolean {
  return (
    token?.kind === 'mark' &&
    (token.norm === '.' || token.norm === '!' || token.norm === '?' || token.norm === '…')
  );
}
