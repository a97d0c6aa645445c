import type { Lexicon } from '../packs/lexicon';
import { isPlain } from './fold';

/** Words of letters and digits without signs inside: what nearly every phrase is made of. */
const PLAIN = /^[a-z\d][a-z\d']*(?: [a-z\d][a-z\d']*)*$/;

/** The words of a phrase in standard form, as a text's tokens would be; much cheaper than reading it as a text. */
export function phraseWords(written: string, slang: ReadonlyMap<string, string>): string[] {
  const phrase = written.toLowerCase();
  const words =
    PLAIN.test(phrase) || phrase.length === 1
      ? phrase.split(' ')
      : (phrase.match(isPlain(phrase) ? /[a-z\d][a-z\d']*|\S/g : /[\p{L}\p{N}][\p{L}\p{N}']*|[^\s]/gu) ?? []);
  return words.flatMap(word => (slang.get(word) ?? word).split(' '));
}

/** Slang to standard form; a standard form may be several words. */
export const slangOf = ({ slang }: Pick<Lexicon, 'slang'>): Map<string, string> =>
  new Map(
    slang.split('|').map(pair => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
