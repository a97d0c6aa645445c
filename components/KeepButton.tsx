import { useState } from 'preact/hooks';
import type { Keepable } from '../utils/saved-item';
import { SavedIcon, SaveIcon } from './icons';
import { useKeep } from './keep-context';
import { useMessages } from './language';
import { sourceSearchMessages } from './messages/source-search';

/** Keeps something, or lets go of it. `id` is the one it has among the kept things. */
export function KeepButton({ id, what }: { id: string; what: Keepable }) {
  const say = useMessages(sourceSearchMessages);
  const keep = useKeep();
  const [failed, setFailed] = useState(false);
  if (keep === null) return null;
  const kept = keep.isKept(id);
  return (
    <>
      <button
        type="button"
        class="button button-quiet button-flush"
        aria-pressed={kept}
        onClick={() =>
          void keep.onKeep(what).then(
            () => setFailed(false),
            () => setFailed(true),
          )
        }
      >
        {kept ? <SavedIcon /> : <SaveIcon />}
        {kept ? say.kept : say.keep}
      </button>
      <output class="note">{failed && say.notKept}</output>
    </>
  );
}
