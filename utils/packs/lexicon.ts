import data from './lexicon.generated.json';
import type { PackedPhrases } from './word-tables';

/** What the text room knows of the packs, in the compact form that `compile-lexicon.ts` writes. */
export interface Lexicon {
  /** `slang=normal` pairs joined by `|`. */
  slang: string;
  /** Known words, joined by a space: for hashtags, leet and elongation. */
  vocabulary: string;
  /** Words people disguise on purpose, joined by a space. */
  sensitive: string;
  /** Names of the cues, joined by a space, and their phrases, each with the number of its cue. */
  cueNames: string;
  cues: PackedPhrases;
  /** Words that tell the language, joined by `|`, by language. */
  markers: Record<string, string>;
}

export const lexicon: Lexicon = data;
