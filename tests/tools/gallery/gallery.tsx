import { render, type ComponentChild } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import '../../../components/pages.css';
import { EvidenceContext, type Evidence } from '../../../components/evidence-context';
import { KeepContext, type Keep } from '../../../components/keep-context';
import { LoadedView } from '../../../components/LoadedView';
import { CareSection, loadCare } from '../../../entrypoints/sidepanel/CareSection';
import { loadReferral } from '../../../entrypoints/sidepanel/ReferralSection';
import { SpeakerSection } from '../../../entrypoints/sidepanel/SpeakerSection';
import type { CareFinding } from '../../../utils/findings';
import { LanguageContext, type UiLanguage } from '../../../components/language';
import type { PanelPage } from '../../../components/panel-page';
import type { PanelTab } from '../../../components/panel-tabs';
import { PanelView } from '../../../components/PanelView';
import { StudioView } from '../../../components/StudioView';
import { loadLibrary, type Library } from '../../../utils/evidence/library';
import * as states from '../../fixtures/page-states';
import { SavedSample, SourcesSample } from './evidence-samples';
import { CareSample } from './care-samples';
import { DraftSample, OptionsSample, STUDIO_DRAFT, WelcomeSample } from './pages';
import type { GalleryView } from './views';

/** Draws one view with invented data: `?view=video&lang=id&theme=dark`. */

const ready = (state: typeof states.FULL): PanelPage => ({ status: 'ready', state });

const PAGES: Partial<Record<GalleryView, PanelPage>> = {
  video: ready(states.FULL),
  contest: ready(states.FULL),
  'video-transcript': ready(states.WITH_TRANSCRIPT),
  'video-nothing-found': ready(states.NOTHING_FOUND),
  'video-being-checked': ready(states.BEING_CHECKED),
  'video-not-checked': ready(states.NOT_CHECKED),
  'video-long-text': ready(states.LONG_TEXT),
  'video-library-failed': ready(states.FULL),
  comments: ready(states.FULL),
  'comments-open': ready(states.FULL),
  'comments-300': ready(states.MANY),
  'comments-none': ready(states.NOTHING_FOUND),
  'comments-refer': ready(states.NOTHING_FOUND),
  'comments-being-checked': ready(states.BEING_CHECKED),
  'comments-not-checked': ready(states.NOT_CHECKED),
  'comments-closed': ready(states.COMMENTS_CLOSED),
  loading: { status: 'loading' },
  elsewhere: { status: 'elsewhere' },
  stopped: { status: 'stopped' },
  broken: ready(states.BROKEN),
  messages: ready({ ...states.NOTHING_FOUND, page: { ...states.NOTHING_FOUND.page, kind: 'messages' } }),
  'first-run': ready(states.FULL),
  'comments-unreadable': ready(states.COMMENTS_BROKEN),
  studio: ready(states.STUDIO),
  'studio-empty': ready(states.STUDIO),
};

const query = new URLSearchParams(location.search);
const view = (query.get('view') ?? 'video') as GalleryView;
const firstTab: PanelTab = view.startsWith('reply')
  ? 'reply'
  : /^(sources|look-up)/.test(view)
    ? 'sources'
    : /^(saved|circulating)/.test(view)
      ? 'saved'
      : view.startsWith('comments')
        ? 'comments'
        : 'video';
const theme = query.get('theme');
const firstLanguage: UiLanguage = query.get('lang') === 'en' ? 'en' : 'id';

function Gallery() {
  const [library, setLibrary] = useState<Library | 'failed' | null>(null);
  const [language, setLanguage] = useState(firstLanguage);
  const [tab, setTab] = useState<PanelTab>(firstTab);
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
      isContested: () => false,
      onContest: () => undefined,
      onLookUp: () => undefined,
    }),
    [library],
  );
  return (
    <LanguageContext.Provider value={language}>
      <EvidenceContext.Provider value={evidence}>
        <KeepContext.Provider value={KEEP}>
          {view.startsWith('options') && <OptionsSample language={language} />}
          {view.startsWith('welcome') && <WelcomeSample />}
          {isCare && <CareSample view={view} />}
          {!isPage && !isCare && drawPanel(tab, setTab, setLanguage)}
        </KeepContext.Provider>
      </EvidenceContext.Provider>
    </LanguageContext.Provider>
  );
}

const isPage = view.startsWith('options') || view.startsWith('welcome');
const isCare = /^(?:care|referral)/.test(view);

const KEEP: Keep = { isKept: id => id === 'claim:adhd-sugar-causes', onKeep: async () => undefined };

function drawCare(text: string, care: CareFinding | null): ComponentChild {
  return care === null ? null : (
    <LoadedView load={loadCare}>
      {({ packs }) => <CareSection packs={packs} finding={care} text={text} country="ID" />}
    </LoadedView>
  );
}

const drawReferral = () => (
  <LoadedView load={loadReferral}>
    {({ ReferralSection, packs }) => <ReferralSection packs={packs} country="ID" />}
  </LoadedView>
);

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
      onDiagnose={async () => ''}
      onShowInPage={async () => true}
      onReadTranscript={async () => 'refused'}
      onAllowTranscript={async () => null}
      onPasteTranscript={async () => null}
      renderReply={() => <DraftSample renderReferral={drawReferral} />}
      renderSources={() => <SourcesSample />}
      renderSaved={() => <SavedSample />}
      renderReferral={drawReferral}
      renderCare={({ text, care }) => drawCare(text, care)}
      renderSpeaker={({ page }) => <SpeakerSection author={page.author} country="ID" />}
      renderStudio={() => (
        <StudioView draft={view === 'studio-empty' ? { text: '', claims: [], risks: [] } : STUDIO_DRAFT} />
      )}
    />
  );
}

if (isPage) document.documentElement.className = '';
const root = document.querySelector('#app');
if (root) render(<Gallery />, root);
