/**
 * The end of a word of plain letters that starts here, or 0 where only the patterns can tell. Most words are such: at
 * least two letters or digits, the first a letter, and behind them a blank, a comma or the like, so that they can
 * neither be spaced letters nor become a link.
 */
export function plainWordEnd(text: string, at: number): number {
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

export const BLANK = 32;
export const LINE_END = 10;
/** By their codes: marks that nothing but themselves can begin with, and what may follow a word that is plain. */
export const IS_PLAIN_MARK = flags(',.?!;:()"');
const IS_PLAIN_END = flags(' \n,?;)"');
const IS_STOP = flags('.!');

function flags(signs: string): Uint8Array {
  const list = new Uint8Array(128);
  for (let k = 0; k < signs.length; k++) list[signs.charCodeAt(k)] = 1;
  return list;
}

const isLetter = (code: number) => code >= 97 && code <= 122;
const isLetterOrDigit = (code: number) => isLetter(code) || (code >= 48 && code <= 57);
