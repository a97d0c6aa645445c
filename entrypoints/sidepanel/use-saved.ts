import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Keep } from '../../components/keep-context';
import { newItem, type Keepable, type SavedItem } from '../../utils/saved-item';
import { NotKept } from '../../utils/store/database';
import { listSaved, putSaved, removeSaved, watchSaved } from '../../utils/store/saved';

export interface Saved extends Keep {
  /** Null until they are read. */
  items: readonly SavedItem[] | null;
  /** Why the last thing was not kept, until something is. */
  problem: NotKept['reason'] | null;
  /** Rejects when it cannot be kept. */
  put: (item: SavedItem) => Promise<void>;
  remove: (item: SavedItem) => Promise<void>;
}

/** What the user keeps, up to date with every other page, and the ways to change it. */
export function useSaved(): Saved {
  const [items, setItems] = useState<readonly SavedItem[] | null>(null);
  const [problem, setProblem] = useState<Saved['problem']>(null);
  useEffect(() => {
    const read = () => void listSaved().then(setItems, (error: unknown) => setProblem(reasonOf(error)));
    read();
    return watchSaved(read);
  }, []);
  return useMemo(() => {
    async function attempt(change: Promise<void>) {
      try {
        await change;
        setProblem(null);
      } catch (error) {
        setProblem(reasonOf(error));
        throw error;
      }
    }
    const isKept = (id: string) => items?.some(item => item.id === id) ?? false;
    return {
      items,
      problem,
      put: item => attempt(putSaved(item)),
      remove: item => attempt(removeSaved(item.id)),
      isKept,
      onKeep(what: Keepable) {
        const item = newItem(what, Date.now());
        return attempt(isKept(item.id) ? removeSaved(item.id) : putSaved(item));
      },
    };
  }, [items, problem]);
}

const reasonOf = (error: unknown) => (error instanceof NotKept ? error.reason : 'unavailable');
