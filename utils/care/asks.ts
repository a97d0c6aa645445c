import questions from '../../public/packs/questions.json';
import { PhraseSet } from '../text/phrases';
import type { Reading } from '../text/reading';

type Kind = 'pleas' | 'topics' | 'feelings';
const KINDS: readonly Kind[] = ['pleas', 'topics', 'feelings'];

const PHRASES = new PhraseSet<Kind>(
  KINDS.flatMap(kind =>
    Object.values(questions[kind])
      .flat()
      .map(phrase => [phrase, kind] as const),
  ),
);

/**
 * Whether somebody asks for help or advice: a question, or words that ask by themselves, about what this product is for.
 * A feeling counts only in the first person ("capek ga min" asks about somebody else). The words are those of the pack
 * `questions`.
 */
export function asksForHelp({ tokens, clauses }: Reading): boolean {
  const met = new Set<Kind>();
  const words = tokens.map(({ norm }) => norm);
  const bases = tokens.map(({ base }) => base);
  const meet = (kind: Kind) => met.add(kind);
  for (const [at, token] of tokens.entries()) {
    if (token.hashtag) continue;
    PHRASES.at(words, at, meet);
    PHRASES.at(bases, at, meet);
  }
  if (!met.has('pleas') && !clauses.some(({ cues }) => cues.question && !cues.quotation)) return false;
  return met.has('topics') || (met.has('feelings') && clauses.some(({ cues }) => cues.firstPerson));
}
