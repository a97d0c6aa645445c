import { browser } from 'wxt/browser';
import type { PanelPage } from '../../components/panel-page';
import { onMessage, sendMessage } from '../../utils/messages';
import type { PageState } from '../../utils/page-state';
import { isTikTokTab } from '../../utils/senders';

const TIKTOK = 'https://www.tiktok.com/';

export interface FollowedTab {
  /** The tab that is shown beside the panel, or null before it is known. */
  id(): number | null;
  stop(): void;
}

/**
 * Calls back with what is known of the active tab of this window, now and after every change. `fixed` names one tab to
 * stay with, for a panel that is opened in a tab of its own.
 */
export function followTab(onPage: (page: PanelPage) => void, fixed: number | null): FollowedTab {
  /** The schema comes after the first paint: nothing needs it before a page answers. */
  const schema = import('../../utils/page-state-schema');
  let current: number | null = fixed;
  /** Raised at every question, so that a late answer about another page is dropped. */
  let question = 0;

  async function ask() {
    const asked = ++question;
    const tab = await findTab(fixed);
    if (asked !== question) return;
    current = tab?.id ?? null;
    if (current === null || tab?.url?.startsWith(TIKTOK) !== true) return onPage({ status: 'elsewhere' });
    const answer = await sendMessage('getPageState', undefined, current).catch(() => 'stopped' as const);
    if (asked !== question) return;
    if (answer === 'stopped') onPage({ status: tab.status === 'loading' ? 'loading' : 'stopped' });
    else {
      const state = (await schema).parsePageState(answer);
      if (asked !== question) return;
      onPage(state === null ? { status: 'loading' } : { status: 'ready', state });
    }
  }

  /** News of the page makes any answer that is still awaited an old one. */
  function adopt(from: number, state: PageState | null) {
    if (state === null || from !== current) return;
    question++;
    onPage({ status: 'ready', state });
  }

  let ownWindow: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => (ownWindow = id));
  const onActivated = ({ windowId }: { windowId: number }) => {
    if (ownWindow !== undefined && windowId !== ownWindow) return;
    onPage({ status: 'loading' });
    void ask();
  };
  const onUpdated = (id: number, change: { status?: string; url?: string }) => {
    if (id === current && (change.status !== undefined || change.url !== undefined)) void ask();
  };
  if (fixed === null) browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  const stopListening = onMessage('pageStateChanged', ({ data, sender }) => {
    if (!isTikTokTab(sender, browser.runtime) || current === null || sender.tab?.id !== current) return;
    const from = current;
    void schema.then(({ parsePageState }) => adopt(from, parsePageState(data)));
  });
  void ask();
  return {
    id: () => current,
    stop() {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      stopListening();
    },
  };
}

async function findTab(fixed: number | null) {
  if (fixed !== null) return browser.tabs.get(fixed).catch(() => null);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}
