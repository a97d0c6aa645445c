import { stands, PhraseTable, type PhraseList } from '../text/word-table';
import type { Reading } from '../text/reading';
import { rememberWord } from '../text/remember';
import data from './questions.generated.json';

const PHRASES = new PhraseTable(data.phrases);
const PLEA = data.kinds.indexOf('pleas');
const TOPIC = data.kinds.indexOf('topics');
const FEELING = data.kinds.indexOf('feelings');

const phrasesFrom = rememberWord(
  ({ norm, base }): { byNorm: PhraseList | undefined; byBase: PhraseList | undefined } => ({
    byNorm: PHRASES.beginningWith(norm),
    byBase: PHRASES.beginningWith(base),
  }),
);

/** Stands behind the last word; no phrase goes on so. */
const NOTHING = { norm: '', normHash: 0, base: '', baseHash: 0 };

/**
 * Whether somebody asks for help or advice: a question, or words that ask by themselves, about what this product is for.
 * A feeling counts only in the first person ("capek ga min" asks about somebody else). The words are those of the pack
 * `questions`.
 */
export function asksForHelp({ tokens, clauses }: Reading): boolean {
  const met = new Set<number>();
  const words = tokens.map(({ norm }) => norm);
  const bases = tokens.map(({ base }) => base);
  for (const [at, token] of tokens.entries()) {
    if (token.hashtag) continue;
    const { byNorm, byBase } = phrasesFrom(token);
    const next = tokens[at + 1]?.word ?? NOTHING;
    for (const phrase of byNorm?.withSecond(next.norm, next.normHash) ?? [])
      if (stands(phrase.words, words, at)) met.add(phrase.number);
    for (const phrase of byBase?.withSecond(next.base, next.baseHash) ?? [])
      if (stands(phrase.words, bases, at)) met.add(phrase.number);
  }
  if (!met.has(PLEA) && !clauses.some(({ cues }) => cues.question && !cues.quotation)) return false;
  return met.has(TOPIC) || (met.has(FEELING) && clauses.some(({ cues }) => cues.firstPerson));
}
