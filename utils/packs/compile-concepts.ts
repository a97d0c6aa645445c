/** Word families as written by hand in `concepts.json`. */
export interface ConceptSource {
  topics: Record<string, string[]>;
  themes: Record<string, string[]>;
  others: Record<string, string[]>;
  /** Families that do the same work ("condition": depression, anxiety ...), by the name of the kind. */
  kinds: Record<string, string[]>;
}

/** Word families as the engine reads them. */
export interface ConceptData {
  /** One line of words for each family: topics of mental health first, then themes that may be, then the rest. */
  families: string[];
  /** How many of the families are topics, and how many are topics or themes. */
  topics: number;
  themes: number;
  /** Which family negates. */
  negation: number;
  /** For each kind the numbers of its families. */
  kinds: number[][];
}

export function compileConcepts({ topics, themes, others, kinds }: ConceptSource): ConceptData {
  const lines = [topics, themes, others].map(group =>
    Object.values(group).map(words => [...new Set(words)].sort((a, b) => (a < b ? -1 : 1)).join(' ')),
  );
  const names = Object.keys({ ...topics, ...themes, ...others });
  return {
    families: lines.flat(),
    topics: lines[0]?.length ?? 0,
    themes: (lines[0]?.length ?? 0) + (lines[1]?.length ?? 0),
    negation: names.indexOf('neg'),
    kinds: Object.entries(kinds).map(([kind, families]) =>
      families.map(family => {
        const number = names.indexOf(family);
        if (number < 0) throw new Error(`The kind "${kind}" names an unknown family "${family}".`);
        return number;
      }),
    ),
  };
}

/** The plain words of the families: they need not stand in the lexicon a second time. */
export function wordsOf({ families }: ConceptData): string[] {
  return families.join(' ').match(/(?<![^ ])[a-z]{2,}(?![^ ])/g) ?? [];
}
