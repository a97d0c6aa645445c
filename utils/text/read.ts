import { clauseEnds } from './clauses';
import { cuesOf } from './cues';
import { countWords, languageFrom } from './language';
import { LONGEST_TEXT } from './longest';
import { tokenise } from './tokens';
import type { Reading } from './reading';

/**
 * Reads a text: tokens in standard form, clauses with cues and language. Pure; linear in the length of `text`; never
 * throws. All offsets are UTF-16 positions in `text`.
 */
export function readText(text: string): Reading {
  const tokens = tokenise(text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text);
  const all = { id: 0, en: 0 };
  let from = 0;
  const clauses = clauseEnds(text, tokens).map(to => {
    const counts = countWords(tokens, from, to);
    all.id += counts.id;
    all.en += counts.en;
    const clause = {
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
      from,
      to,
      language: languageFrom(counts),
      cues: cuesOf(tokens, from, to),
    };
    from = to;
    return clause;
  });
  return { text, tokens, clauses, language: languageFrom(all) };
}
