import { hashText } from '../text/hash';
import { phraseWords } from './phrase-words';
import { addNumber, packPhrases, packWords, type PackedPhrases, type PackedWords } from './word-tables';

/** Word families as written by hand in `concepts.json`. */
export interface ConceptSource {
  topics: Record<string, string[]>;
  themes: Record<string, string[]>;
  others: Record<string, string[]>;
  /** Families that do the same work ("condition": depression, anxiety ...), by the name of the kind. */
  kinds: Record<string, string[]>;
}

/** Word families as the engine reads them. */
export interface ConceptData {
  /** Tells these families from others. */
  key: string;
  /** How many families there are: topics of mental health first, then themes that may be, then the rest. */
  count: number;
  /** How many of the families are topics, and how many are topics or themes. */
  topics: number;
  themes: number;
  /** Which family negates. */
  negation: number;
  /** For each kind the numbers of its families. */
  kinds: number[][];
  /** Words of two plain letters and more, which are part of the vocabulary, and all other whole words. */
  plain: PackedWords;
  words: PackedWords;
  /** Beginnings of words, what may also stand behind a prefix, and what counts only in capitals. */
  beginnings: PackedWords;
  stems: PackedWords;
  capitals: PackedWords;
  phrases: PackedPhrases;
}

/** @param slang from each slang word to its standard form, in which the words of phrases are written. */
export function compileConcepts(source: ConceptSource, slang: ReadonlyMap<string, string>): ConceptData {
  const { topics, themes, others, kinds } = source;
  const families = familiesOf(source);
  const names = Object.keys({ ...topics, ...themes, ...others });
  const numbers = Object.entries(kinds).map(([kind, families]) =>
    families.map(family => {
      const number = names.indexOf(family);
      if (number < 0) throw new Error(`The kind "${kind}" names an unknown family "${family}".`);
      return number;
    }),
  );
  const plain = new Map<string, number[]>();
  const words = new Map<string, number[]>();
  const beginnings = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  const capitals = new Map<string, number[]>();
  const phrases: [string[], number][] = [];
  for (const [family, written] of families.entries()) {
    for (const word of written) {
      if (word.includes('_')) phrases.push([phraseWords(word.replace(/_/g, ' '), slang), family]);
      else if (word.startsWith('~')) addNumber(stems, word.slice(1), family);
      else if (word.startsWith('^')) addNumber(capitals, word.slice(1), family);
      else if (word.endsWith('*')) addNumber(beginnings, word.slice(0, -1), family);
      else addNumber(PLAIN.test(word) ? plain : words, word, family);
    }
  }
  const lines = families.map(words => words.join(' ')).join('\n');
  return {
    key: (hashText(`${lines}\n${numbers.join('\n')}`) >>> 0).toString(36),
    count: families.length,
    topics: Object.keys(topics).length,
    themes: Object.keys(topics).length + Object.keys(themes).length,
    negation: names.indexOf('neg'),
    kinds: numbers,
    plain: packWords(plain),
    words: packWords(words),
    beginnings: packWords(beginnings),
    stems: packWords(stems),
    capitals: packWords(capitals),
    phrases: packPhrases(phrases),
  };
}

const PLAIN = /^[a-z]{2,}$/;

/** The plain words of the families: they need not stand in the lexicon a second time. */
export const plainWordsOf = (source: ConceptSource): string[] =>
  familiesOf(source)
    .flat()
    .filter(word => PLAIN.test(word));

const familiesOf = ({ topics, themes, others }: ConceptSource): string[][] =>
  [topics, themes, others].flatMap(group =>
    Object.values(group).map(words => [...new Set(words)].sort((a, b) => (a < b ? -1 : 1))),
  );
