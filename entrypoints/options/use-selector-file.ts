import { useEffect, useState } from 'preact/hooks';
import type { SelectorTableActions } from '../../components/SelectorTableForm';
import {
  loadSelectorFile,
  removeSelectorFile,
  saveSelectorFile,
  watchSelectorFile,
} from '../../utils/store/selector-file';

/** The selector table in use, and the ways to change it. */
export function useSelectorFile(): SelectorTableActions | null {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    void loadSelectorFile().then(setText);
    return watchSelectorFile(setText);
  }, []);
  return {
    loaded: text === null ? null : noteOf(text),
    async onLoad(file) {
      await saveSelectorFile(file);
    },
    onReset: removeSelectorFile,
  };
}

function noteOf(text: string): string {
  try {
    const { note } = JSON.parse(text) as { note?: unknown };
    return typeof note === 'string' ? note : '';
  } catch {
    return '';
  }
}
