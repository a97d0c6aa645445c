import { useEffect, useState } from 'preact/hooks';
import type { SelectorTableActions } from '../../components/SelectorTableForm';
import {
  loadSelectorFile,
  removeSelectorFile,
  saveSelectorFile,
  watchSelectorFile,
} from '../../utils/store/selector-file';

/** The selector table in use, and the ways to change it. */
export function useSelectorFile(): SelectorTableActions {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    void loadSelectorFile().then(setText);
    return watchSelectorFile(setText);
  }, []);
  return {
    loaded: text === null ? null : noteOf(text),
    async onLoad(file) {
      const { parseSelectorTable, SelectorTableError } = await import('../../utils/page/selector-table');
      try {
        parseSelectorTable(file, isSelector);
        await saveSelectorFile(file);
        return null;
      } catch (error) {
        if (error instanceof SelectorTableError) return { problem: error.problem, where: error.where };
        return { problem: 'not-kept', where: '' };
      }
    },
    onReset: removeSelectorFile,
  };
}

function isSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

function noteOf(text: string): string {
  try {
    const { note } = JSON.parse(text) as { note?: unknown };
    return typeof note === 'string' ? note : '';
  } catch {
    return '';
  }
}
