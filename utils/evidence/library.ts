import { loadPack, PackUnusable } from './load-pack';
import type { ReadOwnFile } from './load-pack';
import type { Address, Claim, Pack, PackName, Source } from '../packs/schema';

export type { Address, Claim, Source } from '../packs/schema';
export type Synonyms = Pack<'synonyms'>['entries'];

/** The evidence library, by id, with the ways between its parts. */
export interface Library {
  claims: ReadonlyMap<string, Claim>;
  sources: ReadonlyMap<string, Source>;
  addresses: ReadonlyMap<string, Address>;
  synonyms: Synonyms;
  /** Claims that rest on a source, by the id of the source. */
  claimsBySource: ReadonlyMap<string, readonly Claim[]>;
  /** State of knowledge, as a date. */
  asOf: string;
  /** Packs that could not be used. The rest of the library works without them. */
  problems: readonly PackUnusable[];
}

/**
 * Reads the library in an extension page. A missing or corrupt pack is named in `problems` and leaves its part empty;
 * the others still work. Never rejects for a bad pack.
 */
export async function loadLibrary(read?: ReadOwnFile): Promise<Library> {
  const problems: PackUnusable[] = [];
  const load = async <Name extends PackName>(name: Name): Promise<Pack<Name> | null> => {
    try {
      return await loadPack(name, read);
    } catch (error) {
      if (!(error instanceof PackUnusable)) throw error;
      problems.push(error);
      return null;
    }
  };
  const [claims, sources, addresses, synonyms] = await Promise.all([
    load('claims'),
    load('sources'),
    load('addresses'),
    load('synonyms'),
  ]);
  return {
    ...linkLibrary({
      claims: claims?.entries ?? [],
      sources: sources?.entries ?? [],
      addresses: addresses?.entries ?? [],
      synonyms: synonyms?.entries ?? [],
    }),
    asOf: [claims, sources].map(pack => pack?.asOf ?? '').sort()[0] ?? '',
    problems,
  };
}

export interface LibraryEntries {
  claims: readonly Claim[];
  sources: readonly Source[];
  addresses: readonly Address[];
  synonyms: Synonyms;
}

/** A library from entries that are already known to be sound. Ids of sources that are not there are dropped. */
export function linkLibrary(entries: LibraryEntries): Omit<Library, 'asOf' | 'problems'> {
  const claimsBySource = new Map<string, Claim[]>();
  for (const claim of entries.claims) {
    for (const source of claim.sources) {
      const claims = claimsBySource.get(source);
      if (claims) claims.push(claim);
      else claimsBySource.set(source, [claim]);
    }
  }
  return {
    claims: byId(entries.claims),
    sources: byId(entries.sources),
    addresses: byId(entries.addresses),
    synonyms: entries.synonyms,
    claimsBySource,
  };
}

/** The sources of a claim, in the order the claim names them; those that are missing are left out. */
export function sourcesOf(library: Library, claim: Pick<Claim, 'sources'>): Source[] {
  return claim.sources.map(id => library.sources.get(id)).filter(source => source !== undefined);
}

function byId<Entry extends { id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map(entry => [entry.id, entry]));
}
