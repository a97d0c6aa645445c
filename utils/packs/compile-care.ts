/** The parts of the crisis pack that the care room needs; shapes as checked by `schema-care.ts`. */
export interface CareSource {
  crisis: { senses: Record<string, string[]> };
}

/** What the care room carries of the crisis pack: `name:term|term|term` per sense, `*` at the end of a term for a prefix. */
export interface CareSenses {
  senses: string[];
}

/** Reduces the crisis pack to the word senses the care check reads. The same pack gives the same bytes. */
export function compileCare({ crisis }: CareSource): CareSenses {
  return {
    senses: Object.entries(crisis.senses)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, terms]) => `${name}:${[...new Set(terms)].sort().join('|')}`),
  };
}
