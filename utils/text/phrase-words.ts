import type { Lexicon } from '../packs/lexicon';
import { isPlain } from './fold';

/** The words of a phrase in standard form, as a text's tokens would be; much cheaper than reading it as a text. */
export function phraseWords(written: string, slang: ReadonlyMap<string, string>): string[] {
  const phrase = written.toLowerCase();
  // Most are plain ASCII; naming all letters of Unicode would delay the start.
  const word =
    isPlain(phrase) || phrase.length === 1 ? /[a-z\d][a-z\d']*|\S/g : /[\p{L}\p{N}][\p{L}\p{N}']*|\S/gu;
  return (phrase.match(word) ?? []).flatMap(word => (slang.get(word) ?? word).split(' '));
}

/** Slang to standard form; a standard form may be several words. */
export const slangOf = ({ slang }: Pick<Lexicon, 'slang'>): Map<string, string> =>
  new Map(
    slang.split('|').map(pair => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
