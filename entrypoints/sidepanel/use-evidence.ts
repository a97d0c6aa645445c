import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Contest, Evidence } from '../../components/evidence-context';
import { cite } from '../../utils/evidence/cite';
import { loadLibrary, type Library } from '../../utils/evidence/library';
import type { UiLanguage } from '../../utils/settings';
import {
  addContested,
  loadContested,
  watchContested,
  type ContestedClaim,
} from '../../utils/store/contested';

type Needs = Pick<Evidence, 'isSaved' | 'onSaveClaim' | 'onLookUp'>;

/** The library and the user's contests, for every view under the context. `page` is where "on this page only" ends. */
export function useEvidenceOf(page: string | null, language: UiLanguage, needs: Needs): Evidence {
  const [library, setLibrary] = useState<Library | 'failed' | null>(null);
  const [contested, setContested] = useState<readonly ContestedClaim[]>([]);
  const [contestedHere, setContestedHere] = useState<ReadonlySet<string>>(new Set());
  const load = useCallback(() => {
    setLibrary(null);
    loadLibrary().then(
      loaded => setLibrary(isUsable(loaded) ? loaded : 'failed'),
      () => setLibrary('failed'),
    );
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
    async cite(id) {
      const source = library === null || library === 'failed' ? undefined : library.sources.get(id);
      if (source === undefined) throw new Error(`${id} is not in the library`);
      return cite(source, 'apa', language);
    },
    retryLibrary: load,
    isContested: claim => contestedHere.has(claim) || contested.some(other => other.claim === claim),
    onContest: contest,
  };
}

/** Without its claims or its sources the library cannot back a verdict. */
function isUsable({ problems }: Library): boolean {
  return !problems.some(({ pack }) => pack === 'claims' || pack === 'sources');
}
