import { atOnce, type InParts } from '../in-parts';
import { clauseEnds } from './clauses';
import { cuesOf } from './cues';
import { countWords, languageFrom } from './language';
import { LONGEST_TEXT } from './longest';
import { tokeniseInParts } from './tokens';
import type { Clause, Reading } from './reading';

/**
 * Reads a text: tokens in standard form, clauses with cues and language. Pure; linear in the length of `text`; never
 * throws. All offsets are UTF-16 positions in `text`.
 */
export const readText = (text: string): Reading => atOnce(readTextInParts(text));

/** After so many clauses whoever waits may have a turn. */
const PART = 100;

/** The same, to be interrupted now and then. */
export function* readTextInParts(text: string): InParts<Reading> {
  const tokens = yield* tokeniseInParts(text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text);
  const all = { id: 0, en: 0 };
  const clauses: Clause[] = [];
  let from = 0;
  for (const to of clauseEnds(text, tokens)) {
    if (clauses.length % PART === PART - 1) yield;
    const counts = countWords(tokens, from, to);
    all.id += counts.id;
    all.en += counts.en;
    clauses.push({
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
      from,
      to,
      language: languageFrom(counts),
      cues: cuesOf(tokens, from, to),
    });
    from = to;
  }
  return { text, tokens, clauses, language: languageFrom(all) };
}
