import MiniSearch from 'minisearch';
import { readText } from '../text/read';
import { completer, entriesOf, words } from './search-entries';
import { strengthRank } from './strength';
import type { Library } from './library';
import type { Entry, Hit, HitType } from './search-entries';
import type { SourceKind } from '../packs/schema';
import type { Query } from 'minisearch';

export type { Hit, HitType } from './search-entries';

/** Every filter that is set must hold. Kind and region narrow to sources, or to what has them. */
export interface Filters {
  types?: readonly HitType[];
  kinds?: readonly SourceKind[];
  /** As the packs write them: `ID`, `INT`, `UK` ... */
  regions?: readonly string[];
  languages?: readonly ('id' | 'en')[];
}

export interface LibrarySearch {
  /** Best first, at most `limit`. An empty query lists everything the filters let through, strongest evidence first. */
  find(query: string, filters?: Filters, limit?: number): Hit[];
}

/** Longer queries are cut: nobody types more, and a pasted comment must not stop the page. */
const LONGEST_QUERY = 200;
const MOST_WORDS = 12;
/** Entries indexed between two pauses: about 4 ms. */
const SLICE = 12;
const BOOST = { title: 3, about: 1.5, says: 1 };

/**
 * Words that say nothing about what is looked for. A query made of nothing else finds nothing rather than everything.
 */
const FILLERS = new Set(
  `a an and apa apakah are ada atau bagaimana by dan dari dengan do does di for in is it itu ini kah ke of on or pada
   the to untuk what yang`.split(/\s+/),
);

/**
 * Builds the search over a library, in slices with a pause after each, so that the page stays responsive.
 *
 * @param pause lets others have the thread.
 */
export async function buildSearch(library: Library, pause = yieldThread): Promise<LibrarySearch> {
  const entries = new Map<string, Entry>();
  const complete = completer(library.synonyms);
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: Object.keys(BOOST),
    tokenize: words,
    processTerm: word => (FILLERS.has(word) ? null : word),
  });
  for (const [at, plain] of entriesOf(library).entries()) {
    if (at % SLICE === SLICE - 1) await pause();
    const entry = complete(plain);
    entries.set(entry.key, entry);
    index.add(entry);
  }
  const ranked = [...entries.values()].sort((a, b) => rankOf(a) - rankOf(b) || b.year - a.year);

  return {
    find(query, filters = {}, limit = 50) {
      const passes = filterOf(filters);
      const alternatives = alternativesOf(query.slice(0, LONGEST_QUERY));
      if (alternatives.length === 0)
        return query.trim() === '' ? ranked.filter(passes).slice(0, limit).map(hitOf) : [];
      for (const attempt of attemptsFor(alternatives)) {
        const found = index
          .search(attempt, { boost: BOOST })
          .flatMap(({ id, score }) => {
            const entry = entries.get(id as string);
            return entry && passes(entry) ? [{ entry, score: score * boostOf(entry) }] : [];
          })
          .sort((a, b) => b.score - a.score);
        if (found.length > 0) return found.slice(0, limit).map(({ entry }) => hitOf(entry));
      }
      return [];
    },
  };
}

/**
 * From strict to generous, each tried only when the one before found nothing: all words (the last may be unfinished once it has three letters);
 * all words with typing errors; any of the words.
 */
function attemptsFor(alternatives: readonly (readonly string[])[]): Query[] {
  const last = alternatives.length - 1;
  const strict = alternatives.map((forms, at): Query => ({
    combineWith: 'OR',
    queries: [...forms],
    prefix: word => word.length > 3 || (at === last && word.length > 2),
    weights: { fuzzy: 0.3, prefix: 0.5 },
  }));
  const generous = alternatives.map((forms): Query => ({
    combineWith: 'OR',
    queries: [...forms],
    prefix: word => word.length > 3,
    fuzzy: word => (word.length > 3 ? Math.min(2, Math.round(word.length * 0.2)) : false),
    weights: { fuzzy: 0.3, prefix: 0.5 },
  }));
  return [
    { combineWith: 'AND', queries: strict },
    { combineWith: 'AND', queries: generous },
    ...(last > 0 ? [{ combineWith: 'OR' as const, queries: generous }] : []),
  ];
}

/** For each word of the query the forms it may have in the library: as typed, without slang, without clitics. */
function alternativesOf(query: string): string[][] {
  const forms = new Map<number, Set<string>>();
  for (const token of readText(query).tokens) {
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    const found = [token.surface, token.norm, token.base].flatMap(words).filter(word => !FILLERS.has(word));
    if (found.length === 0) continue;
    const known = forms.get(token.start);
    if (known) for (const word of found) known.add(word);
    else if (forms.size < MOST_WORDS) forms.set(token.start, new Set(found));
  }
  return [...forms.values()].map(set => [...set]);
}

function filterOf({ types, kinds, regions, languages }: Filters): (entry: Entry) => boolean {
  const allows = <Value>(chosen: readonly Value[] | undefined, value: Value | null) =>
    chosen === undefined || chosen.length === 0 || (value !== null && chosen.includes(value));
  return entry =>
    allows(types, entry.type) &&
    allows(kinds, entry.kind) &&
    allows(regions, entry.region) &&
    allows(languages, entry.language);
}

/** Strong evidence goes a little before weak evidence that fits as well. */
const boostOf = (entry: Entry | undefined) =>
  entry === undefined ? 1 : 1.25 - 0.05 * Math.min(rankOf(entry), 8);

function rankOf(entry: Entry): number {
  if (entry.kind !== null) return strengthRank(entry.kind);
  return entry.type === 'claim' ? 0 : 5;
}

const hitOf = ({ type, id }: Entry): Hit => ({ type, id });

const yieldThread = () => new Promise<void>(resolve => setTimeout(resolve));
