import type { LookUpItem } from './evidence/look-up';

/**
 * Something the user keeps. Of the library only ids are kept, so that a kept claim follows the library; a result of a
 * look-up is kept whole, because the library does not have it. Never a text or a person of a page.
 */
export interface SavedItem {
  /** `claim:ID`, `source:ID`, `found:MED/31096757` or `note:UUID`. */
  id: string;
  type: 'claim' | 'source' | 'found' | 'note';
  found: LookUpItem | null;
  note: string;
  tags: string[];
  /** Milliseconds since 1970. */
  savedAt: number;
  changedAt: number;
}

export const LONGEST_NOTE = 10_000;
const LONGEST_TAG = 40;
const MOST_TAGS = 20;

/** The id inside the library, for claims and sources. */
export const libraryId = (item: Pick<SavedItem, 'id'>): string => item.id.slice(item.id.indexOf(':') + 1);

/** A new item to keep. `now` is in milliseconds since 1970. */
export function newItem(
  what: { claim: string } | { source: string } | { found: LookUpItem } | { note: string; key: string },
  now: number,
): SavedItem {
  const rest = { found: null, note: '', tags: [], savedAt: now, changedAt: now };
  if ('claim' in what) return { ...rest, id: `claim:${what.claim}`, type: 'claim' };
  if ('source' in what) return { ...rest, id: `source:${what.source}`, type: 'source' };
  if ('found' in what) return { ...rest, id: `found:${what.found.id}`, type: 'found', found: what.found };
  return { ...rest, id: `note:${what.key}`, type: 'note', note: what.note.slice(0, LONGEST_NOTE) };
}

/** Tags as typed, separated by commas: trimmed, lower case, each once. */
export function readTags(typed: string): string[] {
  const tags = typed
    .split(',')
    .map(tag => tag.trim().replace(/^#/, '').toLowerCase().slice(0, LONGEST_TAG).trim());
  return [...new Set(tags)].filter(tag => tag !== '').slice(0, MOST_TAGS);
}

/** An item from whatever was stored or imported, or null when it is none. */
export function readItem(value: unknown): SavedItem | null {
  if (!isRecord(value)) return null;
  const { id, type, found, note, tags, savedAt, changedAt } = value;
  if (typeof id !== 'string' || id.length > 200 || !isType(type) || !id.startsWith(`${type}:`)) return null;
  if (!isTime(savedAt) || !isTime(changedAt) || typeof note !== 'string' || !Array.isArray(tags)) return null;
  const item = found === null || found === undefined ? null : readFound(found);
  if (type === 'found' && (item === null || id !== `found:${item.id}`)) return null;
  return {
    id,
    type,
    found: type === 'found' ? item : null,
    note: note.slice(0, LONGEST_NOTE),
    tags: readTags(tags.filter(tag => typeof tag === 'string').join(',')),
    savedAt,
    changedAt,
  };
}

function readFound(value: unknown): LookUpItem | null {
  if (!isRecord(value)) return null;
  const { id, title, authors, publisher, year, url, doi, pmid, kind, openAccess } = value;
  if (typeof id !== 'string' || typeof title !== 'string' || typeof publisher !== 'string') return null;
  if (typeof url !== 'string' || !url.startsWith('https://europepmc.org/article/')) return null;
  return {
    id,
    title,
    authors: typeof authors === 'string' ? authors : null,
    publisher,
    year: typeof year === 'number' && Number.isInteger(year) ? year : null,
    url,
    doi: typeof doi === 'string' && /^10\.\d{4,9}\/\S+$/.test(doi) ? doi : null,
    pmid: typeof pmid === 'string' && /^\d{1,9}$/.test(pmid) ? pmid : null,
    kind: KINDS.find(known => known === kind) ?? null,
    openAccess: openAccess === true,
  };
}

const KINDS = [
  'guideline',
  'systematic-review',
  'meta-analysis',
  'rct',
  'consensus',
  'review',
] as const satisfies readonly LookUpItem['kind'][];

const TYPES = ['claim', 'source', 'found', 'note'] as const;

const isType = (value: unknown): value is SavedItem['type'] => TYPES.some(type => type === value);
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
