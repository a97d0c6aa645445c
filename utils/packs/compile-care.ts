import { phraseWords } from './phrase-words';
import { addNumber, packPhrases, packWords, type PackedPhrases, type PackedWords } from './word-tables';

/** What plain words for danger, and those that take it back, say. */
export type What =
  | 'acts'
  | 'deaths'
  | 'faint'
  | 'firsts'
  | 'helpers'
  | 'injuries'
  | 'insists'
  | 'others'
  | 'pasts'
  | 'reliefs'
  | 'repeats'
  | 'undenied'
  | 'wishes';

/** The parts of the packs that the care room needs; shapes as checked by `schema-language.ts`. */
export interface CareSource {
  careLanguage: {
    entries: { id: string; forms: string[] }[];
    anchors: string[];
    groups: { id: string; of: string[] }[];
    plain: Record<What, string[]>;
  };
  slang: { normalisation: { entries: { slang: string; normal: string }[] } };
}

/** What the care room carries of how people speak of danger. */
export interface CareConcepts {
  /** Names of the concepts, then of the groups, joined by a space. */
  names: string;
  /** How many concepts there are. */
  count: number;
  /** Words in standard spelling with their concepts, beginnings of words, and stems that stand for all their forms. */
  words: PackedWords;
  beginnings: PackedWords;
  stems: PackedWords;
  phrases: PackedPhrases;
  /** The numbers of the concepts that talk of danger rarely does without, joined by a space. */
  anchors: string;
  /** For each group the numbers of its concepts, joined by a space. */
  groups: string[];
  /** Plain words for danger, and what takes it back: each with the number of its list; two lists also joined by `|`. */
  plain: { whats: string; phrases: PackedPhrases; firsts: string; undenied: string };
}

/**
 * Reduces the pack to forms in the spelling that a read text has: the same bytes for the same packs.
 * @param resolved from each slang word to its standard form, as texts are read with.
 */
export function compileCare(
  { careLanguage, slang }: CareSource,
  resolved: ReadonlyMap<string, string>,
): CareConcepts {
  const normal = new Map(
    slang.normalisation.entries
      .map(entry => [entry.slang.toLowerCase(), entry.normal.toLowerCase().replace(/-/g, ' ')] as const)
      .filter(([from, to]) => from !== to && !from.includes(' ')),
  );
  const standard = (form: string): string => {
    const marked = /^(\+?)(.*?)$/su.exec(form);
    const words = marked?.[2]?.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}']*\*?|[^\s]/gu) ?? [];
    return (marked?.[1] ?? '') + words.map(word => normal.get(word) ?? word).join(' ');
  };
  const listed = (forms: readonly string[] = []) =>
    [...new Set(forms.map(standard))].sort((a, b) => (a < b ? -1 : 1));
  const ids = careLanguage.entries.map(({ id }) => id);
  const words = new Map<string, number[]>();
  const beginnings = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  const phrases: [string[], number][] = [];
  for (const [concept, { forms }] of careLanguage.entries.entries()) {
    const written = forms.flatMap(form => (form.includes(' ') ? [standard(form)] : [form, standard(form)]));
    for (const form of [...new Set(written)].sort((a, b) => (a < b ? -1 : 1))) {
      if (form.startsWith('+')) addNumber(stems, form.slice(1), concept);
      else if (form.includes(' ')) phrases.push([form.split(' '), concept]);
      else if (form.endsWith('*')) addNumber(beginnings, form.slice(0, -1), concept);
      else addNumber(words, form, concept);
    }
  }
  return {
    names: [...ids, ...careLanguage.groups.map(({ id }) => id)].join(' '),
    count: ids.length,
    words: packWords(words),
    beginnings: packWords(beginnings),
    stems: packWords(stems),
    phrases: packPhrases(phrases.sort(([a], [b]) => b.length - a.length)),
    anchors: careLanguage.anchors.map(id => ids.indexOf(id)).join(' '),
    groups: careLanguage.groups.map(({ of }) => of.map(id => ids.indexOf(id)).join(' ')),
    plain: {
      whats: Object.keys(careLanguage.plain).join(' '),
      phrases: packPhrases(
        Object.values(careLanguage.plain).flatMap((forms, what) =>
          listed(forms).map(form => [phraseWords(form, resolved), what] as const),
        ),
      ),
      firsts: listed(careLanguage.plain.firsts).join('|'),
      undenied: listed(careLanguage.plain.undenied).join('|'),
    },
  };
}
