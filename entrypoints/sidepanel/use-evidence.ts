import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Contest, Evidence } from '../../components/evidence-context';
import { cite } from '../../utils/evidence/cite';
import { loadLibrary, type Library } from '../../utils/evidence/library';
import type { UiLanguage } from '../../utils/settings';
import { contestName, type ContestedClaim } from '../../utils/contested';
import { addContested } from '../../utils/store/contested';
import { useContested } from './use-contested';

type Needs = Pick<Evidence, 'onLookUp'>;

/** The library and the user's contests, for every view under the context. `page` is where "on this page only" ends. */
export function useEvidenceOf(page: string | null, language: UiLanguage, needs: Needs): Evidence {
  const [library, setLibrary] = useState<Library | 'failed' | null>(null);
  const contested = useContested();
  const { here, hide } = useHidden(page, contested);
  const load = useCallback(() => {
    setLibrary(null);
    loadLibrary().then(
      loaded => setLibrary(isUsable(loaded) ? loaded : 'failed'),
      () => setLibrary('failed'),
    );
  }, []);
  useEffect(load, [load]);
  async function contest({ claim, quote, reason, reach, note }: Contest) {
    const name = nameHere(reach === 'phrasing' ? null : claim, quote);
    hide(name, null);
    if (reach === 'here') return;
    const key = reach === 'everywhere' ? null : await keyOf(claim, quote);
    const kept = { claim: contestName(claim), key, reason, note, at: Date.now() };
    hide(name, idOf({ claim: kept.claim, keys: key === null ? null : [key] }));
    await addContested(kept);
  }
  const isContested = useCallback<Evidence['isContested']>(
    ({ claim, quote }) =>
      [claim, null].some(name => here.has(nameHere(name, quote))) ||
      contested.some(other => other.claim === contestName(claim) && other.keys === null),
    [here, contested],
  );
  return {
    ...needs,
    library,
    async cite(id) {
      const source = library === null || library === 'failed' ? undefined : library.sources.get(id);
      if (source === undefined) throw new Error(`${id} is not in the library`);
      return cite(source, 'apa', language);
    },
    retryLibrary: load,
    isContested,
    // What cannot be kept still holds for this page.
    onContest: contested => void contest(contested).catch(() => undefined),
  };
}

/**
 * What is hidden on this page: by the name of a flag, the contest that was kept of it, or null. Another page begins anew, and
 * a contest that the user takes back in the options shows its flags again.
 */
function useHidden(page: string | null, contested: readonly ContestedClaim[]) {
  const [here, setHere] = useState<ReadonlyMap<string, string | null>>(new Map());
  const before = useRef(contested);
  useEffect(() => setHere(new Map()), [page]);
  useEffect(() => {
    const now = new Set(contested.map(idOf));
    const gone = new Set(before.current.map(idOf).filter(id => !now.has(id)));
    before.current = contested;
    if (gone.size > 0)
      setHere(hidden => new Map([...hidden].filter(([, kept]) => kept === null || !gone.has(kept))));
  }, [contested]);
  return {
    here,
    hide: (name: string, kept: string | null) => setHere(hidden => new Map(hidden).set(name, kept)),
  };
}

const idOf = ({ claim, keys }: Pick<ContestedClaim, 'claim' | 'keys'>) => `${claim} ${keys?.join(' ') ?? ''}`;

/** How a flag is remembered on this page: by its claim, or by its words where only these were meant. */
const nameHere = (claim: string | null, quote: string) => claim ?? `"${quote}`;

/** The engine's word for a phrasing; it arrives when first needed. */
async function keyOf(claim: string | null, quote: string): Promise<string> {
  const { quietKey } = await import('../../utils/claims/phrasing');
  return quietKey(claim, quote);
}

/** Without its claims or its sources the library cannot back a verdict. */
function isUsable({ problems }: Library): boolean {
  return !problems.some(({ pack }) => pack === 'claims' || pack === 'sources');
}
