import { useEffect, useState } from 'preact/hooks';
import type { Keep } from '../../components/keep-context';
import { newItem, type Keepable, type SavedItem } from '../../utils/saved-item';
import { NotKept } from '../../utils/store/database';
import { listSaved, putSaved, removeSaved, watchSaved } from '../../utils/store/saved';

export interface Kept extends Keep {
  /** Null while they are read. */
  items: readonly SavedItem[] | null;
  problem: NotKept['reason'] | null;
  /** Keeps or replaces an item. Rejects when it cannot be kept. */
  put: (item: SavedItem) => Promise<void>;
  remove: (item: SavedItem) => void;
}

/** What the user keeps, up to date with every page of ours, and the ways to change it. */
export function useKept(): Kept {
  const [items, setItems] = useState<readonly SavedItem[] | null>(null);
  const [problem, setProblem] = useState<NotKept['reason'] | null>(null);
  const read = () =>
    listSaved().then(
      found => setItems(found),
      (error: unknown) => setProblem(reasonOf(error)),
    );
  useEffect(() => {
    void read();
    return watchSaved(() => void read());
  }, []);
  async function attempt(change: Promise<void>) {
    try {
      await change;
      setProblem(null);
    } catch (error) {
      setProblem(reasonOf(error));
      throw error;
    } finally {
      await read();
    }
  }
  const ignore = () => undefined;
  return {
    items,
    problem,
    put: item => attempt(putSaved(item)),
    remove: item => void attempt(removeSaved(item.id)).catch(ignore),
    isKept: id => items?.some(item => item.id === id) === true,
    onKeep(what: Keepable) {
      const item = newItem(what, Date.now());
      const isKept = items?.some(({ id }) => id === item.id) === true;
      void attempt(isKept ? removeSaved(item.id) : putSaved(item)).catch(ignore);
    },
  };
}

function reasonOf(error: unknown): NotKept['reason'] {
  return error instanceof NotKept ? error.reason : 'unavailable';
}
