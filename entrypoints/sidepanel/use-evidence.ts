import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Contest, Evidence } from '../../components/evidence-context';
import { cite } from '../../utils/evidence/cite';
import { loadLibrary, type Library } from '../../utils/evidence/library';
import type { UiLanguage } from '../../utils/settings';
import { contestName } from '../../utils/contested';
import { addContested } from '../../utils/store/contested';
import { useContested } from './use-contested';

type Needs = Pick<Evidence, 'onLookUp'>;

/** The library and the user's contests, for every view under the context. `page` is where "on this page only" ends. */
export function useEvidenceOf(page: string | null, language: UiLanguage, needs: Needs): Evidence {
  const [library, setLibrary] = useState<Library | 'failed' | null>(null);
  const contested = useContested();
  const [contestedHere, setContestedHere] = useState<ReadonlySet<string>>(new Set());
  const load = useCallback(() => {
    setLibrary(null);
    loadLibrary().then(
      loaded => setLibrary(isUsable(loaded) ? loaded : 'failed'),
      () => setLibrary('failed'),
    );
  }, []);
  useEffect(load, [load]);
  useEffect(() => setContestedHere(new Set()), [page]);
  async function contest({ claim, quote, reason, reach, note }: Contest) {
    setContestedHere(before => new Set(before).add(nameHere(reach === 'phrasing' ? null : claim, quote)));
    if (reach === 'here') return;
    const key = reach === 'everywhere' ? null : await keyOf(claim, quote);
    await addContested({ claim: contestName(claim), key, reason, note, at: Date.now() });
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
    isContested: ({ claim, quote }) =>
      [claim, null].some(name => contestedHere.has(nameHere(name, quote))) ||
      contested.some(other => other.claim === contestName(claim) && other.keys === null),
    // What cannot be kept still holds for this page.
    onContest: contested => void contest(contested).catch(() => undefined),
  };
}

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
