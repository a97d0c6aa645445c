import { fold } from '../text/fold';
import { kindLabel } from './strength';
import type { Library, Synonyms } from './library';
import type { SourceKind } from '../packs/kinds';

export type HitType = 'source' | 'claim' | 'address';

/** Something of the library that answers a search. */
export interface Hit {
  type: HitType;
  id: string;
}

/** What of the library is looked through, in the form the index takes. */
export interface Entry extends Hit {
  key: string;
  title: string;
  says: string;
  /** Topics, other words for them, and who published it. */
  about: string;
  kind: SourceKind | null;
  region: string | null;
  language: 'id' | 'en' | null;
  year: number;
}

/** In words. */
const LONGEST_SYNONYM = 4;

/** An entry before the synonyms were looked up. */
export type PlainEntry = Omit<Entry, 'about' | 'key'> & { topics: readonly string[]; by: string };

/** Makes an entry whole: its key, and other words for what it is about. */
export function completer(synonyms: Synonyms): (entry: PlainEntry) => Entry {
  const also = alsoFinder(synonyms);
  return ({ topics, by, ...entry }) => ({
    ...entry,
    key: `${entry.type}:${entry.id}`,
    about: `${topics.join(' ')} ${by} ${also(`${entry.title} ${entry.says}`, topics)}`,
  });
}

/** Everything of the library that can be found. */
export function entriesOf(library: Library): PlainEntry[] {
  return [
    ...[...library.sources.values()].map(source => ({
      type: 'source' as const,
      id: source.id,
      title: source.title,
      says: `${source.finding.id} ${source.finding.en}`,
      topics: source.topics,
      by: [
        source.publisher,
        source.authors,
        source.year,
        source.doi,
        source.pmid,
        ...Object.values(kindLabel(source.kind)),
      ].join(' '),
      kind: source.kind,
      region: source.region,
      language: source.language,
      year: source.year ?? 0,
    })),
    ...[...library.claims.values()].map(claim => ({
      type: 'claim' as const,
      id: claim.id,
      title: `${claim.statement.id} ${claim.statement.en}`,
      says: `${claim.explanation.id} ${claim.explanation.en}`,
      topics: [claim.topic, claim.kind],
      by: '',
      kind: null,
      region: null,
      language: null,
      year: 0,
    })),
    ...[...library.addresses.values()].map(address => ({
      type: 'address' as const,
      id: address.id,
      title: address.title,
      says: address.says ? `${address.says.id} ${address.says.en}` : '',
      topics: address.useFor,
      by: `${address.org} ${address.year ?? ''}`,
      kind: null,
      region: null,
      language: address.language,
      year: address.year ?? 0,
    })),
  ];
}

/**
 * Adds to an entry the other words for what it is about, so that "kejut listrik" finds a title that says ECT. Done when
 * the index is built, because a search per keystroke has no time for it.
 */
function alsoFinder(synonyms: Synonyms): (text: string, topics: readonly string[]) => string {
  const terms = new Map(synonyms.map(group => [group.id, [...group.terms_id, ...group.terms_en].join(' ')]));
  const groupsByPhrase = new Map<string, string[]>();
  for (const { id, terms_id, terms_en } of synonyms) {
    for (const term of [id, ...terms_id, ...terms_en]) {
      const phrase = words(term).join(' ');
      groupsByPhrase.set(phrase, [...(groupsByPhrase.get(phrase) ?? []), id]);
    }
  }
  return (text, topics) => {
    const found = new Set(topics);
    const spoken = words(text);
    for (let from = 0; from < spoken.length; from++) {
      for (let length = 1; length <= LONGEST_SYNONYM; length++) {
        const groups = groupsByPhrase.get(spoken.slice(from, from + length).join(' '));
        for (const group of groups ?? []) found.add(group);
      }
    }
    return [...found].map(group => terms.get(group) ?? '').join(' ');
  };
}

/** The words of a text, folded: lower case, without accents. */
export function words(text: string): string[] {
  const isPlain = /^[ -~]*$/.test(text);
  return (isPlain ? text.toLowerCase() : fold(text).text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
