import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useLibrary } from '../../components/evidence-context';
import { LookUpView } from '../../components/LookUpView';
import { SourcesView } from '../../components/SourcesView';
import { EUROPE_PMC_ORIGIN, lookUp } from '../../utils/evidence/europe-pmc';
import { buildSearch, type LibrarySearch } from '../../utils/evidence/search';
import { suggestWords } from '../../utils/evidence/suggest-words';
import type { Library } from '../../utils/evidence/library';
import type { Settings } from '../../utils/settings';

interface Props {
  /** Words to search for; a new object each time the user asks from elsewhere. */
  start: { words: string } | null;
  settings: Settings;
  onChange: (changes: Partial<Settings>) => Promise<void>;
}

/** The index is built once for a library, however often the section is opened. */
let built: { library: Library; search: Promise<LibrarySearch> } | null = null;

function searchOf(library: Library): Promise<LibrarySearch> {
  if (built?.library !== library) built = { library, search: buildSearch(library) };
  return built.search;
}

/** Wires the source search and the look-up beside it. */
export function SourcesSection({ start, settings, onChange }: Props) {
  const library = useLibrary();
  const [thisYear] = useState(() => new Date().getFullYear());
  const [search, setSearch] = useState<LibrarySearch | null>(null);
  useEffect(() => {
    if (library !== null) void searchOf(library).then(setSearch);
  }, [library]);
  async function turnOn(): Promise<boolean> {
    const isGiven = await browser.permissions.request({ origins: [EUROPE_PMC_ORIGIN] });
    if (isGiven) await onChange({ lookUps: true });
    return isGiven;
  }
  return (
    <SourcesView
      search={search}
      start={start}
      renderLookUp={words => (
        <LookUpView
          words={wordsFor(words, library)}
          isOn={settings.lookUps}
          onTurnOn={turnOn}
          onAsk={(request, signal) => lookUp(request, { signal })}
          thisYear={thisYear}
        />
      )}
    />
  );
}

/** What was typed, put into the language of the place that is asked where the library knows how. */
function wordsFor(words: string, library: Library | null): Record<'id' | 'en', string> {
  if (library === null || words.trim() === '') return { id: words, en: words };
  return suggestWords({ topics: [words] }, library.synonyms);
}
