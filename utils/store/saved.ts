import { inTransaction, withDatabase } from './database';
import { readItem } from '../saved-item';
import type { SavedItem } from '../saved-item';

/** What the user keeps, in this browser only. All of these throw `NotKept` when the storage cannot be used. */
const CHANGES = 'rujukan-saved';

/** Everything kept, newest first. Entries that cannot be understood are left out, and left alone. */
export async function listSaved(): Promise<SavedItem[]> {
  const values = await withDatabase(database => database.getAll('saved'));
  return values
    .map(readItem)
    .filter(item => item !== null)
    .sort((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1));
}

/** Keeps an item, or replaces it by its id. */
export async function putSaved(item: SavedItem): Promise<void> {
  await withDatabase(database => database.put('saved', item));
  announce();
}

/** Lets go of an item. The caller has it still and may put it back. */
export async function removeSaved(id: string): Promise<void> {
  await withDatabase(database => database.delete('saved', id));
  announce();
}

export interface Merged {
  added: number;
  /** Were there already, and the imported one was changed later. */
  updated: number;
  /** Were there already, unchanged or changed later here. */
  kept: number;
}

/** Adds items that were kept elsewhere. Of two with one id the one that was changed last stays; all or none are written. */
export async function mergeSaved(items: readonly SavedItem[]): Promise<Merged> {
  const merged = await inTransaction('saved', async store => {
    const counts: Merged = { added: 0, updated: 0, kept: 0 };
    for (const item of items) {
      const before = readItem(await store.get(item.id));
      if (before !== null && before.changedAt >= item.changedAt) {
        counts.kept++;
        continue;
      }
      counts[before === null ? 'added' : 'updated']++;
      await store.put(item);
    }
    return counts;
  });
  announce();
  return merged;
}

/** Calls back after every change, from whichever page it came. Answers the way to stop. */
export function watchSaved(onChange: () => void): () => void {
  const channel = new BroadcastChannel(CHANGES);
  channel.addEventListener('message', onChange);
  return () => channel.close();
}

/** A channel does not hear itself, so each announcement is made by one of its own. */
function announce(): void {
  const channel = new BroadcastChannel(CHANGES);
  // A channel reaches pages of this extension only; it has no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel.postMessage(null);
  channel.close();
}
