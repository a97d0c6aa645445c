import { storage } from 'wxt/utils/storage';

/** The text of a selector table that the user loaded. It is checked again by whoever reads it. */
const stored = storage.defineItem<unknown>('local:selectors', { version: 1, migrations: {} });

/** The text of the loaded table, or null while the built-in one is used or nothing can be read. */
export async function loadSelectorFile(): Promise<string | null> {
  return asText(await stored.getValue().catch(() => null));
}

/** Keeps the text of a table that was found sound. @throws when nothing can be written. */
export async function saveSelectorFile(text: string): Promise<void> {
  await stored.setValue(text);
}

export async function removeSelectorFile(): Promise<void> {
  await stored.removeValue({ removeMeta: true });
}

/** Calls back after every change, from whichever page it came. Answers the way to stop. */
export function watchSelectorFile(onChange: (text: string | null) => void): () => void {
  return stored.watch(value => onChange(asText(value)));
}

function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
