import { useEffect, useState } from 'preact/hooks';
import { libraryId, newItem } from '../../utils/saved-item';
import { listSaved, putSaved, removeSaved, watchSaved } from '../../utils/store/saved';

/** Which claims are kept, and the way to keep one or let it go. Nothing is kept where the storage cannot be used. */
export function useSavedClaims(): {
  isSaved: (claim: string) => boolean;
  onSaveClaim: (claim: string) => void;
} {
  const [saved, setSaved] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const read = () =>
      void listSaved().then(
        items => setSaved(new Set(items.filter(({ type }) => type === 'claim').map(libraryId))),
        () => undefined,
      );
    read();
    return watchSaved(read);
  }, []);
  return {
    isSaved: claim => saved.has(claim),
    onSaveClaim(claim) {
      const change = saved.has(claim)
        ? removeSaved(`claim:${claim}`)
        : putSaved(newItem({ claim }, Date.now()));
      change.catch(() => undefined);
    },
  };
}
