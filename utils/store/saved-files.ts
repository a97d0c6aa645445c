import { addressOf, cite } from '../evidence/cite';
import { exportCitations } from '../evidence/export-citations';
import { sourcesOf } from '../evidence/library';
import { libraryId, readItem } from '../saved-item';
import type { Exportable } from '../evidence/csl';
import type { Library } from '../evidence/library';
import type { Verdict } from '../findings';
import type { UiLanguage } from '../settings';
import type { SavedItem } from '../saved-item';

export type SavedFormat = 'markdown' | 'csv' | 'ris' | 'json';

export const SAVED_FILES: Record<SavedFormat, { name: string; type: string }> = {
  markdown: { name: 'rujukan.md', type: 'text/markdown;charset=utf-8' },
  csv: { name: 'rujukan.csv', type: 'text/csv;charset=utf-8' },
  ris: { name: 'rujukan.ris', type: 'application/x-research-info-systems' },
  json: { name: 'rujukan.json', type: 'application/json' },
};

/** The words of the interface that go into a file. */
export interface FileWords {
  verdicts: Readonly<Record<Verdict, string>>;
  headings: Readonly<Record<'claims' | 'sources' | 'notes', string>>;
  columns: readonly [
    type: string,
    title: string,
    says: string,
    publisher: string,
    year: string,
    address: string,
    note: string,
    tags: string,
    saved: string,
  ];
}

const SCHEMA = 1;

/** The saved work as the text of a file. What the library no longer has is named by its id. */
export async function writeSaved(
  items: readonly SavedItem[],
  format: SavedFormat,
  library: Library,
  language: UiLanguage,
  words: FileWords,
): Promise<string> {
  if (format === 'json')
    return `${JSON.stringify({ product: 'rujukan', what: 'saved', schema: SCHEMA, items }, null, 2)}\n`;
  if (format === 'ris') return exportCitations(exportables(items, library), 'ris');
  if (format === 'csv') return writeCsv(items, library, language, words);
  return writeMarkdown(items, library, language, words);
}

export type Import =
  | { ok: true; items: SavedItem[]; skipped: number }
  /** `not-json`: cannot be read at all; `not-ours`: is another file; `newer`: comes from a newer version. */
  | { ok: false; reason: 'not-json' | 'not-ours' | 'newer' };

/** Reads a file that `writeSaved` wrote as JSON. Entries that cannot be understood are counted, never guessed. */
export function readSavedFile(text: string): Import {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, reason: 'not-json' };
  }
  if (typeof file !== 'object' || file === null) return { ok: false, reason: 'not-ours' };
  const { product, what, schema, items } = file as Record<string, unknown>;
  if (product !== 'rujukan' || what !== 'saved' || !Array.isArray(items))
    return { ok: false, reason: 'not-ours' };
  if (typeof schema !== 'number' || schema > SCHEMA) return { ok: false, reason: 'newer' };
  const read = items.map(readItem).filter(item => item !== null);
  return { ok: true, items: read, skipped: items.length - read.length };
}

/** Every source that is kept, or that a kept claim rests on, once. */
function exportables(items: readonly SavedItem[], library: Library): Exportable[] {
  const all = items.flatMap((item): Exportable[] => {
    if (item.found) return [item.found];
    const source = library.sources.get(libraryId(item));
    const claim = library.claims.get(libraryId(item));
    if (item.type === 'source' && source) return [source];
    return item.type === 'claim' && claim ? sourcesOf(library, claim) : [];
  });
  return [...new Map(all.map(source => [source.id, source])).values()];
}

function writeCsv(
  items: readonly SavedItem[],
  library: Library,
  language: UiLanguage,
  { columns, verdicts }: FileWords,
): string {
  const rows = items.map(item => {
    const source = item.found ?? (item.type === 'source' ? library.sources.get(libraryId(item)) : undefined);
    const claim = item.type === 'claim' ? library.claims.get(libraryId(item)) : undefined;
    const says = claim
      ? `${verdicts[claim.verdict]}: ${claim.explanation[language]}`
      : source && 'finding' in source
        ? source.finding[language]
        : '';
    return [
      item.type,
      claim?.statement[language] ?? source?.title ?? (item.type === 'note' ? '' : libraryId(item)),
      says,
      source?.publisher ?? '',
      String(source?.year ?? ''),
      source ? addressOf(source) : '',
      item.note,
      item.tags.join(', '),
      dayOf(item.savedAt),
    ];
  });
  return `\uFEFF${[columns, ...rows].map(row => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** RFC 4180; a cell that a spreadsheet would take for a formula is made a text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function writeMarkdown(
  items: readonly SavedItem[],
  library: Library,
  language: UiLanguage,
  { headings, verdicts }: FileWords,
): string {
  const section = (heading: string, blocks: readonly string[]) =>
    blocks.length === 0 ? [] : [`## ${heading}`, ...blocks];
  const remarks = ({ note, tags }: SavedItem) => [
    ...(note === '' ? [] : [note]),
    ...(tags.length === 0 ? [] : [tags.map(tag => `#${tag.replaceAll(' ', '-')}`).join(' ')]),
  ];
  const claims = items.flatMap(item => {
    const claim = item.type === 'claim' ? library.claims.get(libraryId(item)) : undefined;
    if (item.type !== 'claim') return [];
    if (!claim) return [[`### ${libraryId(item)}`, ...remarks(item)].join('\n\n')];
    const sources = sourcesOf(library, claim).map(source => `- ${cite(source, 'markdown', language)}`);
    return [
      [
        `### ${claim.statement[language]}`,
        `**${verdicts[claim.verdict]}.** ${claim.explanation[language]}`,
        sources.join('\n'),
        ...remarks(item),
      ].join('\n\n'),
    ];
  });
  const sources = items.flatMap(item => {
    const source = item.found ?? (item.type === 'source' ? library.sources.get(libraryId(item)) : undefined);
    if (item.type !== 'source' && item.type !== 'found') return [];
    const reference = source ? cite(source, 'markdown', language) : libraryId(item);
    return [[reference, ...remarks(item)].join('\n\n')];
  });
  const notes = items.filter(item => item.type === 'note').map(item => remarks(item).join('\n\n'));
  return `${[
    '# Rujukan',
    ...section(headings.claims, claims),
    ...section(headings.sources, sources),
    ...section(headings.notes, notes),
  ].join('\n\n')}\n`;
}

const dayOf = (time: number) =>
  Number.isNaN(new Date(time).getTime()) ? '' : new Date(time).toISOString().slice(0, 10);
