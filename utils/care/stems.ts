import type { PackedWords } from '../packs/word-tables';
import { WordTable } from '../text/word-table';
import { inflect } from './inflect';

interface Stem {
  /** What stands in each of its forms: all but the first letter, which a prefix may swallow. */
  core: string;
  forms: () => ReadonlySet<string>;
  concepts: readonly number[];
}

/** Finds the concepts of inflected words. The forms of a stem are worked out when a word that may be one is first met. */
export function stemsOf(packed: PackedWords): { conceptsOf: (word: string) => readonly number[] } {
  const table = new WordTable(packed);
  const stems = Array.from(table.words(), (stem): Stem => {
    let forms: Set<string> | undefined;
    return {
      core: stem.slice(1),
      forms: () => (forms ??= new Set(inflect(stem))),
      concepts: table.get(stem),
    };
  });
  return {
    conceptsOf: word =>
      stems.flatMap(({ core, forms, concepts }) =>
        word.includes(core) && forms().has(word) ? concepts : [],
      ),
  };
}
