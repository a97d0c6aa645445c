import { render, type ComponentChild } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import '../../../components/pages.css';
import { EvidenceContext, type Evidence } from '../../../components/evidence-context';
import { LanguageContext, type UiLanguage } from '../../../components/language';
import type { PanelPage } from '../../../components/panel-page';
import type { PanelTab } from '../../../components/panel-tabs';
import { PanelView } from '../../../components/PanelView';
import { loadLibrary, type Library } from '../../../utils/evidence/library';
import * as states from '../../fixtures/page-states';
import type { GalleryView } from './views';

/** Draws one view with invented data: `?view=video&lang=id&theme=dark`. */

const ready = (state: typeof states.FULL): PanelPage => ({ status: 'ready', state });

const PAGES: Partial<Record<GalleryView, PanelPage>> = {
  video: ready(states.FULL),
  contest: ready(states.FULL),
  'video-transcript': ready(states.WITH_TRANSCRIPT),
  'video-nothing-found': ready(states.NOTHING_FOUND),
  'video-long-text': ready(states.LONG_TEXT),
  'video-library-failed': ready(states.FULL),
  comments: ready(states.FULL),
  'comments-open': ready(states.FULL),
  'comments-300': ready(states.MANY),
  'comments-none': ready(states.NOTHING_FOUND),
  'comments-closed': ready(states.COMMENTS_CLOSED),
  loading: { status: 'loading' },
  elsewhere: { status: 'elsewhere' },
  stopped: { status: 'stopped' },
  broken: ready(states.BROKEN),
  messages: ready({ ...states.NOTHING_FOUND, page: { ...states.NOTHING_FOUND.page, kind: 'messages' } }),
  'first-run': ready(states.FULL),
};

const query = new URLSearchParams(location.search);
const view = (query.get('view') ?? 'video') as GalleryView;
const theme = query.get('theme');
const firstLanguage: UiLanguage = query.get('lang') === 'en' ? 'en' : 'id';

function Gallery() {
  const [library, setLibrary] = useState<Library | 'failed' | null>(null);
  const [language, setLanguage] = useState(firstLanguage);
  const [tab, setTab] = useState<PanelTab>(view.startsWith('comments') ? 'comments' : 'video');
  useEffect(() => {
    document.documentElement.lang = language;
    if (theme !== null) document.documentElement.dataset['theme'] = theme;
  }, [language]);
  useEffect(() => {
    if (view === 'video-library-failed') setLibrary('failed');
    else void loadLibrary().then(setLibrary);
  }, []);
  useEffect(() => {
    document.documentElement.dataset['drawn'] = String(library !== null);
  }, [library]);
  const evidence = useMemo<Evidence>(
    () => ({
      library,
      retryLibrary: () => undefined,
      cite: async () => 'citation',
      isSaved: claim => claim === 'adhd-sugar-causes',
      onSaveClaim: () => undefined,
      isContested: () => false,
      onContest: () => undefined,
      onLookUp: () => undefined,
    }),
    [library],
  );
  return (
    <LanguageContext.Provider value={language}>
      <EvidenceContext.Provider value={evidence}>
        {drawPanel(tab, setTab, setLanguage)}
      </EvidenceContext.Provider>
    </LanguageContext.Provider>
  );
}

function drawPanel(
  tab: PanelTab,
  setTab: (tab: PanelTab) => void,
  setLanguage: (change: (language: UiLanguage) => UiLanguage) => void,
): ComponentChild {
  const nothing = () => undefined;
  return (
    <PanelView
      page={PAGES[view] ?? { status: 'loading' }}
      tab={tab}
      onTab={setTab}
      place={null}
      isFirstRun={view === 'first-run'}
      onFirstRunDone={nothing}
      onOpenWelcome={nothing}
      onSwitchLanguage={() => setLanguage(language => (language === 'id' ? 'en' : 'id'))}
      onOpenSettings={nothing}
      onOpenTikTok={nothing}
      onReload={nothing}
      onShowInPage={async () => true}
      onReadTranscript={async () => null}
    />
  );
}

const root = document.querySelector('#app');
if (root) render(<Gallery />, root);
