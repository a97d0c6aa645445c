import type { Reading, Token } from '../text/reading';

/** The span of tokens[from..to) without what only surrounds a statement: mentions, emoji, commas, loose hashtags. */
export function trim({ tokens }: Reading, from: number, to: number): { start: number; end: number } {
  let first = from;
  let last = to - 1;
  while (first < last && isSurrounding(tokens[first])) first++;
  while (last > first && (isSurrounding(tokens[last]) || isStop(tokens[last]))) last--;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  return { start, end: Math.max(end, start) };
}

function isSurrounding(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === 'mention' || token.kind === 'emoji' || token.kind === 'link') return true;
  return token.kind === 'mark' && !/["()=%]/.test(token.norm);
}

function isStop(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^[.!?…]$/.test(token.norm);
}
