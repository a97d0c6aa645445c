import type { Library } from '../utils/evidence/library';

export type { Library };
export type LibraryClaim = NonNullable<ReturnType<Library['claim']>>;
export type LibrarySource = NonNullable<ReturnType<Library['source']>>;

/** The sources of a claim that the library holds, in the order of the claim. */
export function sourcesOf(library: Library, ids: readonly string[]): LibrarySource[] {
  return ids.map(id => library.source(id) ?? null).filter(source => source !== null);
}
