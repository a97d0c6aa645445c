import type { SelectorTable } from '../page/selectors';
import { loadSelectorFile } from '../store/selector-file';

/** The selector table that the user loaded, or null while there is none or it is not sound. */
export async function readSelectorTable(): Promise<SelectorTable | null> {
  const text = await loadSelectorFile();
  try {
    if (text === null) return null;
    const { parseSelectorTable } = await import('../page/selector-table');
    return parseSelectorTable(text).table;
  } catch {
    return null;
  }
}
