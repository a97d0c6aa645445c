import data from './lexicon.generated.json';
import type { PackedPhrases } from './word-tables';

/** What the text room knows of the packs, in the compact form that `compile-lexicon.ts` writes. */
export interface Lexicon {
  /** Slang, grouped as in `PackedWords`, and grouped alike the standard form of each: joined by `;`, the groups by `|`. */
  slang: { words: string; normals: string };
  /** Known words besides those of the word families, grouped: for hashtags, leet and elongation. */
  vocabulary: string;
  /** Words people disguise on purpose, joined by a space. */
  sensitive: string;
  /** Names of the cues, joined by a space, and their phrases, each with the number of its cue. */
  cueNames: string;
  cues: PackedPhrases;
  /** Words that tell English, and words besides slang that tell Indonesian, grouped. */
  english: string;
  indonesian: string;
}

export const lexicon: Lexicon = data;
