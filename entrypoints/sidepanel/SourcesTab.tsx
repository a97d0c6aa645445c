import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useLibrary } from '../../components/evidence-context';
import { useMessages } from '../../components/language';
import { LookUpView } from '../../components/LookUpView';
import { sourceSearchMessages } from '../../components/messages/source-search';
import { SourcesView } from '../../components/SourcesView';
import { EUROPE_PMC_ORIGIN, lookUp } from '../../utils/evidence/europe-pmc';
import { buildSearch, type LibrarySearch } from '../../utils/evidence/search';
import { suggestWords } from '../../utils/evidence/suggest-words';
import type { Library } from '../../utils/evidence/library';

interface Props {
  start: { words: string } | null;
  lookUps: boolean;
  onLookUps: () => Promise<unknown>;
}

/** Built once for a library, and kept when the user goes to another section and back. */
const searches = new WeakMap<Library, Promise<LibrarySearch>>();

function searchOf(library: Library): Promise<LibrarySearch> {
  const known = searches.get(library) ?? buildSearch(library);
  searches.set(library, known);
  return known;
}

/** Wires the search over the sources, and looking further, to the library, the permission and the one look-up. */
export function SourcesTab({ start, lookUps, onLookUps }: Props) {
  const say = useMessages(sourceSearchMessages);
  const library = useLibrary();
  const [thisYear] = useState(() => new Date().getFullYear());
  const [search, setSearch] = useState<LibrarySearch | null>(null);
  useEffect(() => {
    if (library !== null) void searchOf(library).then(setSearch);
  }, [library]);
  // Nothing may come between the click and the request, or the browser takes it for unasked.
  async function turnOn() {
    const given = await browser.permissions.request({ origins: [EUROPE_PMC_ORIGIN] });
    if (given) await onLookUps();
    return given;
  }
  return (
    <SourcesView
      search={search}
      start={start}
      renderLookUp={words => (
        <details class="more" open={start !== null}>
          <summary>{say.furtherTitle}</summary>
          <LookUpView
            words={suggestWords({ topics: [words] }, library?.synonyms ?? [])}
            isOn={lookUps}
            onTurnOn={turnOn}
            onAsk={(request, signal) => lookUp(request, { signal })}
            thisYear={thisYear}
          />
        </details>
      )}
    />
  );
}
