import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CirculatingView } from '../../../components/CirculatingView';
import { useLibrary } from '../../../components/evidence-context';
import { KeepContext } from '../../../components/keep-context';
import { LookUpView } from '../../../components/LookUpView';
import { SavedView } from '../../../components/SavedView';
import { SourcesView } from '../../../components/SourcesView';
import type { LookUpAnswer, LookUpItem } from '../../../utils/evidence/look-up';
import { buildSearch, type LibrarySearch } from '../../../utils/evidence/search';
import { newItem, type SavedItem } from '../../../utils/saved-item';

const view = new URLSearchParams(location.search).get('view') ?? '';
const nothing = () => undefined;
const later = async () => undefined;
const DAY = Date.parse('2026-11-20');

/** Invented articles in the shape of the service. */
const ARTICLES: LookUpItem[] = [
  {
    id: 'MED/10000001',
    title: 'Screen time and attention in school children: a systematic review of longitudinal studies',
    authors: 'Contoh A, Misal B, Umpama C, Andai D',
    publisher: 'Journal of Invented Examples',
    year: 2025,
    url: 'https://europepmc.org/article/MED/10000001',
    doi: '10.1234/example.2025.001',
    pmid: '10000001',
    kind: 'systematic-review',
    openAccess: true,
  },
  {
    id: 'PPR/PPR1',
    title: 'An invented preprint without a journal',
    authors: null,
    publisher: 'Europe PMC',
    year: null,
    url: 'https://europepmc.org/article/PPR/PPR1',
    doi: null,
    pmid: null,
    kind: null,
    openAccess: false,
  },
];

const SAVED: SavedItem[] = [
  {
    ...newItem({ claim: 'adhd-sugar-causes' }, DAY),
    note: 'Untuk video bulan Desember. Tanyakan dulu ke supervisor.',
    tags: ['adhd', 'desember'],
  },
  { ...newItem({ source: 'appleton-2021-omega3' }, DAY - 1), tags: ['suplemen'] },
  newItem({ found: ARTICLES[0]! }, DAY - 2),
  newItem({ note: 'Ide: jelaskan beda sedih dan depresi dengan contoh sehari-hari.', key: 'a' }, DAY - 3),
  newItem({ claim: 'no-longer-there' }, DAY - 4),
];

const MET = [
  ['adhd-sugar-causes', 14],
  ['depression-lack-of-faith', 9],
  ['dopamine-detox-resets', 6],
  ['ect-torture', 2],
  ['omega3-cures-depression', 1],
].map(([claim, count]) => ({ week: '2026-W47', claim: String(claim), count: Number(count) }));

const ANSWERS: Record<string, LookUpAnswer> = {
  'look-up-results': { ok: true, total: 1243, items: ARTICLES },
  'look-up-failed': { ok: false, code: 'rate-limit', retryAfterSeconds: 30 },
};

/** The sources tab in the state that the view's name promises. */
export function SourcesSample() {
  const library = useLibrary();
  const [search, setSearch] = useState<LibrarySearch | null>(null);
  const [start, setStart] = useState<{ words: string } | { claim: string } | null>(null);
  useEffect(() => {
    if (library === null) return;
    void buildSearch(library).then(built => {
      if (view !== 'sources-building') setSearch(built);
      if (view === 'sources-results') setStart({ words: 'obat depresi kecanduan' });
      if (view === 'sources-none') setStart({ words: 'zzzzqq' });
      if (view === 'sources-about') setStart({ claim: 'polyvagal-proven-science' });
      document.documentElement.dataset['built'] = 'true';
      return undefined;
    });
  }, [library]);
  const lookUp: ComponentChild = (
    <LookUpView
      words={{ id: 'gula adhd', en: 'sugar adhd' }}
      isOn={view !== 'look-up-off'}
      onTurnOn={async () => false}
      onAsk={async () => ANSWERS[view] ?? { ok: false, code: 'empty', retryAfterSeconds: null }}
      thisYear={2026}
    />
  );
  if (view.startsWith('look-up')) return <div class="view">{lookUp}</div>;
  return (
    <SampleKeep>
      <SourcesView search={search} start={start} renderLookUp={() => view === 'sources-none' && lookUp} />
    </SampleKeep>
  );
}

/** The saved tab, full, empty, private, or with a full disk; and the tally. */
export function SavedSample() {
  const problem = view === 'saved-private' ? 'private' : view === 'saved-full' ? 'full' : null;
  const circulating = (
    <CirculatingView
      isOn={view !== 'saved-empty'}
      onTurnOn={nothing}
      met={view === 'saved-empty' ? [] : MET}
      onClear={nothing}
    />
  );
  if (view.startsWith('circulating')) return <div class="view">{circulating}</div>;
  return (
    <SampleKeep>
      <SavedView
        items={view === 'saved-empty' ? [] : SAVED}
        problem={problem}
        onChange={later}
        onAddNote={later}
        onRemove={nothing}
        onRestore={nothing}
        onExport={later}
        onImport={async () => ({ ok: false, reason: 'not-ours' })}
        circulating={circulating}
      />
    </SampleKeep>
  );
}

const KEEP = { isKept: (id: string) => SAVED.some(item => item.id === id), onKeep: later };

function SampleKeep({ children }: { children: ComponentChild }) {
  return <KeepContext.Provider value={KEEP}>{children}</KeepContext.Provider>;
}
