import type { What } from '../packs/compile-care';
import { rememberWord } from '../text/remember';
import { PhraseTable, stands, type PhraseList } from '../text/word-table';
import data from './concepts.generated.json';
import type { CareText } from './words';

const PHRASES = new PhraseTable(data.plain.phrases);
const WHATS = data.plain.whats.split(' ') as What[];

/** Plain words for danger, or what takes it back, and the words of the text they are. */
export interface Found {
  what: What;
  from: number;
  to: number;
}

/** All of them in words[from..to), in the order they begin in. */
export function foundIn({ tokens, norms }: CareText, from: number, to: number): Found[] {
  const found: Found[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    const phrases = token && begunBy(token).phrases;
    if (phrases === undefined) continue;
    const { norm, normHash } = tokens[i + 1]?.word ?? NOTHING;
    for (const phrase of phrases.withSecond(norm, normHash)) {
      const end = i + phrase.words.length;
      const what = WHATS[phrase.number];
      if (what && end <= to && stands(phrase.words, norms, i)) found.push({ what, from: i, to: end });
    }
  }
  return found;
}

const begunBy = rememberWord(({ norm }): { phrases: PhraseList | undefined } => ({
  phrases: PHRASES.beginningWith(norm),
}));

/** Stands behind the last word; no phrase goes on so. */
const NOTHING = { norm: '', normHash: 0 };
