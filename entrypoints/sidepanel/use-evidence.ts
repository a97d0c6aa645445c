import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Contest, Evidence } from '../../components/evidence-context';
import { loadLibrary, type Library } from '../../utils/evidence/library';
import {
  addContested,
  loadContested,
  watchContested,
  type ContestedClaim,
} from '../../utils/store/contested';

type Needs = Pick<Evidence, 'cite' | 'isSaved' | 'onSaveClaim' | 'onLookUp'>;

/** The library and the user's contests, for every view under the context. `page` is where "on this page only" ends. */
export function useEvidenceOf(page: string | null, needs: Needs): Evidence {
  const [library, setLibrary] = useState<Library | 'failed' | null>(null);
  const [contested, setContested] = useState<readonly ContestedClaim[]>([]);
  const [contestedHere, setContestedHere] = useState<ReadonlySet<string>>(new Set());
  const load = useCallback(() => {
    setLibrary(null);
    loadLibrary().then(setLibrary, () => setLibrary('failed'));
  }, []);
  useEffect(load, [load]);
  useEffect(() => {
    void loadContested().then(setContested);
    return watchContested(setContested);
  }, []);
  useEffect(() => setContestedHere(new Set()), [page]);
  function contest({ claim, reason, reach, note }: Contest) {
    setContestedHere(before => new Set(before).add(claim));
    if (reach === 'everywhere') void addContested({ claim, reason, note, at: Date.now() });
  }
  return {
    ...needs,
    library,
    retryLibrary: load,
    isContested: claim => contestedHere.has(claim) || contested.some(other => other.claim === claim),
    onContest: contest,
  };
}
