import { toCsl } from './csl';
import type { Exportable } from './csl';

export type ExportFormat = 'bibtex' | 'ris' | 'csl-json';

export const EXPORT_FILES: Record<ExportFormat, { extension: string; type: string }> = {
  bibtex: { extension: 'bib', type: 'application/x-bibtex' },
  ris: { extension: 'ris', type: 'application/x-research-info-systems' },
  'csl-json': { extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
};

/**
 * Sources as a file that Zotero, Mendeley and EndNote import. The citation library is loaded with the first call, which
 * is why this answers a promise.
 */
export async function exportCitations(sources: readonly Exportable[], format: ExportFormat): Promise<string> {
  const items = sources.map(toCsl);
  if (format === 'csl-json') return `${JSON.stringify(items, null, 2)}\n`;
  if (items.length === 0) return '';
  const { Cite } = await import('./citation-library');
  const text = String(new Cite(items).format(format)).trim();
  return `${format === 'ris' ? unwrap(text) : text}\n`;
}

/** The library wraps long lines of RIS, even inside an address; importers take the rest of such a line for rubbish. */
const unwrap = (ris: string): string => ris.replace(/\r?\n(?![A-Z][A-Z0-9] {2}-)/g, '');
