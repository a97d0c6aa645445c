import { isPlain } from './fold';

/** Words of letters and digits without signs inside: what nearly every phrase is made of. */
const PLAIN = /^[a-z\d][a-z\d']*(?: [a-z\d][a-z\d']*)*$/;

/** Quotation marks beyond ASCII, which need no naming of all letters either. */
const SINGLE_MARKS = new Set(['«', '»', '“', '”']);

/** The words of a phrase in standard form, as a text's tokens would be; much cheaper than reading it as a text. */
export function phraseWords(phrase: string, slang: ReadonlyMap<string, string>): string[] {
  const words =
    PLAIN.test(phrase) || SINGLE_MARKS.has(phrase)
      ? phrase.split(' ')
      : (phrase
          .toLowerCase()
          .match(isPlain(phrase) ? /[a-z\d][a-z\d']*|\S/g : /[\p{L}\p{N}][\p{L}\p{N}']*|[^\s]/gu) ?? []);
  return words.flatMap(word => (slang.get(word) ?? word).split(' '));
}
