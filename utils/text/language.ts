import type { TextLanguage } from '../findings';
import { lexicon } from '../packs/lexicon';
import { SLANG } from './words';
import type { Token } from './reading';

const markers = (language: string) => new Set((lexicon.markers[language] ?? '').split('|'));
const ENGLISH = markers('en');
const INDONESIAN = markers('id');
for (const [slang, normal] of SLANG) {
  if (ENGLISH.has(slang)) continue;
  INDONESIAN.add(slang);
  for (const word of normal.split(' ')) if (!ENGLISH.has(word)) INDONESIAN.add(word);
}
/** Affixes hardly any English word carries. */
const INDONESIAN_SHAPE =
  /^(?:meng|meny|mem|men|peng|peny|pem|ber|ter|di|ke)[a-z]{4,}(?:kan|nya|an|i)$|[a-z]{3}(?:nya|kah|lah)$/;
const ENGLISH_SHAPE = /^[a-z]{3,}(?:ing|tion|ness|ment|ful|less|ly|ous|able)$|n't$|'(?:s|re|ve|ll|m)$/;

/**
 * The language of a run of tokens, by marker words and word shapes. Code-mixing inside a clause is normal, so "mix" is an
 * answer like any other: at least two words, and at least a fifth, of each.
 */
export function languageOf(tokens: readonly Token[], from = 0, to = tokens.length): TextLanguage {
  let id = 0;
  let en = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    if (ENGLISH.has(token.surface)) en++;
    else if (INDONESIAN.has(token.surface) || INDONESIAN_SHAPE.test(token.surface)) id++;
    else if (ENGLISH_SHAPE.test(token.surface)) en++;
  }
  if (id === 0 && en === 0) return 'und';
  const less = Math.min(id, en);
  if (less >= 2 && less >= (id + en) / 5) return 'mix';
  return id >= en ? 'id' : 'en';
}
