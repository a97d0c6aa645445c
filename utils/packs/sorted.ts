import type { PackName } from './schema';

interface SortedList {
  pack: PackName;
  /** Where the list stands in its pack; also how a problem names it. */
  field: string;
  /** By which field of an entry the list is sorted. */
  key: string;
}

/** Every list of the packs that is kept in order, so that two people's additions rarely meet in one line. */
export const SORTED_LISTS: readonly SortedList[] = [
  ...(
    [
      'addresses',
      'articles',
      'care-language',
      'claims',
      'helplines',
      'referrals',
      'registers',
      'risks',
      'sources',
      'synonyms',
    ] as const
  ).map(pack => ({ pack, field: 'entries', key: 'id' })),
  { pack: 'helplines', field: 'defunct', key: 'id' },
  { pack: 'helplines', field: 'directories', key: 'id' },
  { pack: 'risks', field: 'notices', key: 'id' },
  { pack: 'slang', field: 'normalisation.entries', key: 'slang' },
  { pack: 'slang', field: 'algospeak', key: 'term' },
  { pack: 'slang', field: 'topics', key: 'topic' },
  { pack: 'care-language', field: 'groups', key: 'id' },
];

type Entry = Record<string, unknown>;

/** A list of a pack by its field, empty where there is none. */
export function listIn(data: unknown, field: string): Entry[] {
  const found = field
    .split('.')
    .reduce<unknown>(
      (part, name) =>
        typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[name] : undefined,
      data,
    );
  return Array.isArray(found) ? (found as Entry[]) : [];
}

/** Sorts every list of a pack that is kept in order, in place; the same bytes for the same entries. */
export function sortPack(name: string, data: unknown): void {
  for (const { pack, field, key } of SORTED_LISTS) {
    if (pack !== name) continue;
    listIn(data, field).sort((a, b) => compare(String(a[key]), String(b[key])));
  }
}

/** The fewest keys that stand out of order: those outside of the longest run that rises. */
export function misplacedIn(keys: readonly string[]): string[] {
  const lengths: number[] = [];
  const before: number[] = [];
  for (const [at, key] of keys.entries()) {
    lengths[at] = 1;
    before[at] = -1;
    for (let k = 0; k < at; k++) {
      if ((keys[k] ?? '') > key || (lengths[k] ?? 0) < (lengths[at] ?? 0)) continue;
      lengths[at] = (lengths[k] ?? 0) + 1;
      before[at] = k;
    }
  }
  const inOrder = new Set<number>();
  for (let at = lengths.indexOf(Math.max(...lengths)); at >= 0; at = before[at] ?? -1) inOrder.add(at);
  return keys.filter((_, at) => !inOrder.has(at));
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
