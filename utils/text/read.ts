import { clauseEnds } from './clauses';
import { cuesOf } from './cues';
import { languageOf } from './language';
import { LONGEST_TEXT } from './longest';
import { tokenise } from './tokens';
import type { Reading } from './reading';

/**
 * Reads a text: tokens in standard form, clauses with cues and language. Pure; linear in the length of `text`; never
 * throws. All offsets are UTF-16 positions in `text`.
 */
export function readText(text: string): Reading {
  const tokens = tokenise(text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text);
  let from = 0;
  const clauses = clauseEnds(text, tokens).map(to => {
    const clause = {
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
      from,
      to,
      language: languageOf(tokens, from, to),
      cues: cuesOf(tokens, from, to),
    };
    from = to;
    return clause;
  });
  return { text, tokens, clauses, language: languageOf(tokens) };
}
