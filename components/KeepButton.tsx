import type { Keepable } from '../utils/saved-item';
import { SavedIcon, SaveIcon } from './icons';
import { useKeep } from './keep-context';
import { useMessages } from './language';
import { sourceSearchMessages } from './messages/source-search';

/** Keeps something, or lets go of it. `id` is the one it has among the kept things. */
export function KeepButton({ id, what }: { id: string; what: Keepable }) {
  const say = useMessages(sourceSearchMessages);
  const keep = useKeep();
  if (keep === null) return null;
  const kept = keep.isKept(id);
  return (
    <button
      type="button"
      class="button button-quiet button-flush"
      aria-pressed={kept}
      onClick={() => keep.onKeep(what)}
    >
      {kept ? <SavedIcon /> : <SaveIcon />}
      {kept ? say.kept : say.keep}
    </button>
  );
}
