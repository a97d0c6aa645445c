import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { EvidenceContext } from '../../components/evidence-context';
import { LanguageContext } from '../../components/language';
import type { PanelPage } from '../../components/panel-page';
import type { PanelTab } from '../../components/panel-tabs';
import { PanelView } from '../../components/PanelView';
import { onMessage, sendMessage, type Place } from '../../utils/messages';
import { followTab, type FollowedTab } from './follow-tab';
import { useEvidenceOf } from './use-evidence';
import { useSettings } from './use-settings';

/** A panel opened in a tab of its own stays with the tab named in its address. */
function fixedTab(): number | null {
  const id = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(id) ? id : null;
}

/** Wires the panel to the tab beside it, the settings and the library. */
export function PanelApp() {
  const [settings, change] = useSettings();
  const [page, setPage] = useState<PanelPage>({ status: 'loading' });
  const [tab, setTab] = useState<PanelTab>('video');
  const [place, setPlace] = useState<Place | null>(null);
  const followed = useRef<FollowedTab | null>(null);
  useEffect(() => {
    const following = followTab(setPage, fixedTab());
    followed.current = following;
    return () => following.stop();
  }, []);
  useEffect(
    () =>
      onMessage('showInPanel', ({ data, sender }) => {
        if (sender.id === browser.runtime.id && sender.tab === undefined) setPlace({ ...data });
      }),
    [],
  );
  const evidence = useEvidenceOf(
    page.status === 'ready' ? page.state.page.url : null,
    settings?.language ?? 'id',
    {
      isSaved: () => false,
      onSaveClaim: () => undefined,
      onLookUp: () => setTab('sources'),
    },
  );
  if (settings === null) return null;

  async function askPage<Answer>(
    ask: (tabId: number) => Promise<Answer>,
    otherwise: Answer,
  ): Promise<Answer> {
    const id = followed.current?.id() ?? null;
    return id === null ? otherwise : ask(id).catch(() => otherwise);
  }
  return (
    <LanguageContext.Provider value={settings.language}>
      <EvidenceContext.Provider value={evidence}>
        <PanelView
          page={page}
          tab={tab}
          onTab={setTab}
          place={place}
          isFirstRun={settings.firstRun}
          onFirstRunDone={() => void change({ firstRun: false }).catch(() => undefined)}
          onOpenWelcome={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}
          onSwitchLanguage={() =>
            void change({ language: settings.language === 'id' ? 'en' : 'id' }).catch(() => undefined)
          }
          onOpenSettings={() => void browser.runtime.openOptionsPage()}
          onOpenTikTok={() => void browser.tabs.create({ url: 'https://www.tiktok.com/' })}
          onReload={() => void askPage(id => browser.tabs.reload(id), undefined)}
          onShowInPage={target => askPage(id => sendMessage('showInPage', target, id), false)}
          onReadTranscript={() => askPage(id => sendMessage('readTranscript', undefined, id), 'unreachable')}
        />
      </EvidenceContext.Provider>
    </LanguageContext.Provider>
  );
}
