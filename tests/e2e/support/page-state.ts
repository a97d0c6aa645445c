import type { Page } from 'puppeteer-core';
import type { PageState } from '../../../utils/page-state';
import type { Session } from './browser';

export interface Probe {
  /** What the content script knows of the TikTok tab now: the panel's own question. */
  state(): Promise<PageState | null>;
  /** Asks until the answer is as wanted; fails with the last one. */
  until(wanted: (state: PageState) => boolean, patience?: number): Promise<PageState>;
  /** Asks the content script to show a comment in the page; false when its row is not there. */
  show(key: string): Promise<boolean>;
  diagnostic(): Promise<string>;
  /** The files that the extension lets pages load. */
  offered(): Promise<object[]>;
  close(): Promise<void>;
}

/** Asks the content script of the TikTok tab as the panel does, from a page of the extension that stays behind the tab. */
export async function openProbe(session: Session, page: Page): Promise<Probe> {
  const own = await session.openOwn('options.html');
  await page.bringToFront();
  const ask = <T>(type: string, data: object | null): Promise<T> =>
    own.evaluate(
      async (type, data) => {
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
        interface Api {
          tabs: {
            query(about: object): Promise<{ id: number }[]>;
            sendMessage(tab: number, message: object): Promise<{ res?: unknown } | undefined>;
          };
        }
        const { tabs } = (browser ?? chrome) as Api;
        const [tab] = (await tabs.query({ url: 'https://www.tiktok.com/*' })).toReversed();
        if (tab === undefined) return null;
        const message = { id: 1, type, data, timestamp: Date.now() };
        const answer = await tabs.sendMessage(tab.id, message).catch(() => undefined);
        return answer?.res ?? null;
      },
      type,
      data,
    ) as Promise<T>;
  const state = () => ask<PageState | null>('getPageState', null);
  return {
    state,
    async until(wanted, patience = 8000) {
      const end = Date.now() + patience;
      for (;;) {
        const now = await state();
        if (now !== null && wanted(now)) return now;
        if (Date.now() > end) {
          const { page: post, counts, comments } = now ?? {};
          const said = JSON.stringify({ ...post, counts, comments: comments?.map(({ text }) => text) });
          throw new Error(`the page never came to that: ${wanted.toString()}\n${said}`);
        }
        await new Promise(resolve => setTimeout(resolve, 60));
      }
    },
    show: key => ask('showInPage', { kind: 'comment', key }),
    diagnostic: () => ask('getDiagnostic', null),
    offered: () =>
      own.evaluate(() => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { getManifest(): { web_accessible_resources?: object[] } } };
        };
        return chrome.runtime.getManifest().web_accessible_resources ?? [];
      }),
    close: () => own.close(),
  };
}
