/** The parts of the crisis pack that the care room needs; shapes as checked by `schema-language.ts`. */
export interface CareSource {
  crisis: { anchors: string[] };
}

/** What the care room carries of the crisis pack. */
export interface CareAnchors {
  /** Whole words, joined by a space. */
  words: string;
  /** Beginnings of words, joined by a space. */
  beginnings: string;
}

/** Reduces the crisis pack to the words a text must hold before the care check believes little evidence. */
export function compileCare({ crisis }: CareSource): CareAnchors {
  const terms = [...new Set(crisis.anchors)].sort();
  return {
    words: terms.filter(term => !term.endsWith('*')).join(' '),
    beginnings: terms
      .filter(term => term.endsWith('*'))
      .map(term => term.slice(0, -1))
      .join(' '),
  };
}
