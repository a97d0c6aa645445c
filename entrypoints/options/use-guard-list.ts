import type { GuardListActions } from '../../components/GuardListForm';

/** The guarded names, or null where none can be kept. */
export function useGuardList(): GuardListActions | null {
  return null;
}
