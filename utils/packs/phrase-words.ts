import { isPlain } from '../text/fold';
import type { Lexicon } from './lexicon';

/** The words of a phrase in standard form, as a text's tokens would be; much cheaper than reading it as a text. */
export function phraseWords(written: string, slang: ReadonlyMap<string, string>): string[] {
  const phrase = written.toLowerCase();
  const isPlainOrSign = isPlain(phrase) || phrase.length === 1;
  const word = isPlainOrSign ? /[a-z\d][a-z\d']*|\S/g : /[\p{L}\p{N}][\p{L}\p{N}']*|\S/gu;
  return (phrase.match(word) ?? []).flatMap(word => (slang.get(word) ?? word).split(' '));
}

/** Slang to standard form; a standard form may be several words. */
export function slangOf({ slang: { words, normals } }: Pick<Lexicon, 'slang'>): Map<string, string> {
  const standard = normals.split(/[;|]/);
  return new Map(words.split(/[ |]/).map((word, at) => [word, standard[at] ?? '']));
}
