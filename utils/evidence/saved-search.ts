import { fold } from '../text/fold';
import { libraryId } from '../saved-item';
import type { Library } from './library';
import type { SavedItem } from '../saved-item';

export interface SavedFilter {
  query: string;
  /** Only with this tag. */
  tag: string | null;
  type: SavedItem['type'] | null;
}

/** The items that hold every word of the query, in their text in either language, their note or their tags. */
export function filterSaved(
  items: readonly SavedItem[],
  { query, tag, type }: SavedFilter,
  library: Pick<Library, 'claims' | 'sources'> | null,
): SavedItem[] {
  const words = fold(query)
    .text.split(/\s+/)
    .filter(word => word !== '');
  return items.filter(item => {
    if ((tag !== null && !item.tags.includes(tag)) || (type !== null && item.type !== type)) return false;
    const text = words.length === 0 ? '' : fold(textOf(item, library)).text;
    return words.every(word => text.includes(word));
  });
}

/** Every tag in use with how often, the most used first. */
export function countTags(items: readonly SavedItem[]): [tag: string, count: number][] {
  const counts = new Map<string, number>();
  for (const tag of items.flatMap(item => item.tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([a, more], [b, less]) => less - more || a.localeCompare(b));
}

function textOf(item: SavedItem, library: Pick<Library, 'claims' | 'sources'> | null): string {
  const id = libraryId(item);
  const claim = item.type === 'claim' ? library?.claims.get(id) : undefined;
  const source = item.found ?? (item.type === 'source' ? library?.sources.get(id) : undefined);
  return [
    ...Object.values(claim?.statement ?? {}),
    ...Object.values(claim?.explanation ?? {}),
    source?.title,
    source?.authors,
    source?.publisher,
    source?.year,
    ...(source && 'finding' in source ? Object.values(source.finding) : []),
    item.note,
    ...item.tags,
  ].join(' ');
}
