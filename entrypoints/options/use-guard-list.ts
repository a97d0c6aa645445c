import { useEffect, useState } from 'preact/hooks';
import type { GuardListActions } from '../../components/GuardListForm';
import { isPrivate } from '../../utils/store/database';
import { addGuarded, countGuarded, eraseGuarded, removeGuarded } from '../../utils/store/guard-list';

/** The guarded names, or null where none can be kept. */
export function useGuardList(): GuardListActions | null {
  const [count, setCount] = useState<number | null>(null);
  const recount = async () => setCount(await countGuarded().catch(() => null));
  useEffect(() => void recount(), []);
  if (isPrivate()) return null;
  return {
    count,
    async onAdd(name) {
      await addGuarded(name);
      await recount();
    },
    async onRemove(name) {
      const known = await removeGuarded(name);
      await recount();
      return known;
    },
    async onErase() {
      await eraseGuarded();
      await recount();
    },
  };
}
