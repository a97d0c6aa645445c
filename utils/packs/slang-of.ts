import type { Lexicon } from './lexicon';

/** Slang to standard form; a standard form may be several words. */
export const slangOf = ({ slang }: Pick<Lexicon, 'slang'>): Map<string, string> => {
  const forms = new Map<string, string>();
  for (const pair of slang.split('|')) {
    const at = pair.indexOf('=');
    forms.set(pair.slice(0, at), pair.slice(at + 1));
  }
  return forms;
};
