import { parseSelectorTable } from '../page/selector-table';
import type { SelectorTable } from '../page/selectors';
import { loadSelectorFile } from '../store/selector-file';

/** The selector table that the user loaded, or null while there is none or it is not sound. */
export async function readSelectorTable(): Promise<SelectorTable | null> {
  const text = await loadSelectorFile();
  try {
    return text === null ? null : parseSelectorTable(text).table;
  } catch {
    return null;
  }
}
