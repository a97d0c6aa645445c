import { useEffect, useState } from 'preact/hooks';
import type { GuardListActions } from '../../components/GuardListForm';
import { addGuarded, countGuarded, eraseGuarded, removeGuarded } from '../../utils/store/guard-list';

/** How many names are guarded, and the ways to change that. */
export function useGuardList(): GuardListActions {
  const [count, setCount] = useState<number | null>(null);
  const recount = () => countGuarded().then(setCount, () => setCount(null));
  useEffect(() => void recount(), []);
  return {
    count,
    async onAdd(name) {
      await addGuarded(name);
      await recount();
    },
    async onRemove(name) {
      const wasThere = await removeGuarded(name);
      await recount();
      return wasThere;
    },
    async onErase() {
      await eraseGuarded();
      await recount();
    },
  };
}
