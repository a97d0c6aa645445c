import { phraseWords } from './phrase-words';
import { packPhrases, type PackedPhrases } from './word-tables';

/** The lists of the pack `questions`, by the language they are in. */
const KINDS = ['pleas', 'topics', 'feelings'] as const;
export type QuestionSource = Record<(typeof KINDS)[number], Record<string, string[]>>;

/** Words by which somebody asks for help, each with the number of its kind. */
export interface QuestionData {
  kinds: readonly string[];
  phrases: PackedPhrases;
}

/** @param slang from each slang word to its standard form, in which the words of phrases are written. */
export function compileQuestions(
  questions: QuestionSource,
  slang: ReadonlyMap<string, string>,
): QuestionData {
  const phrases = KINDS.flatMap((kind, number) =>
    Object.values(questions[kind])
      .flat()
      .map(phrase => [phraseWords(phrase, slang), number] as const),
  );
  return { kinds: KINDS, phrases: packPhrases(phrases) };
}
