/** Something an identifier rule found; offsets into the original text. */
export interface Hit {
  risk: string;
  start: number;
  end: number;
}

/** Whether two spans share a character. */
export function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `cue` stands within `reach` characters before `start` or 24 after `end` in `text` (folded, lower case). */
export function hasCue(text: string, start: number, end: number, cue: RegExp, reach = 60): boolean {
  return cue.test(text.slice(Math.max(0, start - reach), end + 24));
}
