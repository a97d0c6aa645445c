import type { Page } from 'puppeteer-core';
import type { Session } from './browser';
import { waitForOurs } from './ours';

/**
 * Opens the panel as a person does: a click on the first mark in the page. In Chromium that is the real side panel; in Firefox,
 * where no automation can reach the sidebar, the same page stays with the tab from a tab of its own.
 */
export async function openPanel(session: Session, page: Page): Promise<Page> {
  if (session.name === 'firefox') return openBeside(session);
  const point = await waitForOurs(
    page,
    root => {
      const box = root.querySelector('button')?.getBoundingClientRect();
      return box === undefined || box.width === 0
        ? null
        : { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    },
    null,
    10_000,
  );
  await page.mouse.click(point.x, point.y);
  const target = await session.browser.waitForTarget(
    candidate => candidate.url().includes('/sidepanel.html'),
    {
      timeout: 10_000,
    },
  );
  const panel = await target.asPage();
  await panel.waitForSelector('[role=tab]');
  return panel;
}

/** The panel in a tab of its own, staying with the TikTok tab. */
export async function openBeside(session: Session): Promise<Page> {
  const own = await session.openOwn('options.html');
  const id = await own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      { tabs: { query(about: object): Promise<{ id: number }[]> } } | undefined
    >;
    const tabs = await (browser ?? chrome)?.tabs.query({ url: 'https://www.tiktok.com/*' });
    return tabs?.at(-1)?.id ?? null;
  });
  if (id === null) throw new Error('no TikTok tab is open');
  const panel = await session.openOwn(`sidepanel.html?tab=${id}`);
  await panel.waitForSelector('[role=tab]');
  return panel;
}

/** The words a person reads in the panel, on one line. */
export async function wordsOf(panel: Page, selector = 'body'): Promise<string> {
  return panel.$eval(selector, element => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim());
}

/** Waits until the panel says something. */
export async function waitForWords(
  panel: Page,
  words: string | RegExp,
  selector = 'body',
  patience = 10_000,
): Promise<string> {
  const end = Date.now() + patience;
  for (;;) {
    const said = await wordsOf(panel, selector).catch(() => '');
    if (typeof words === 'string' ? said.includes(words) : words.test(said)) return said;
    if (Date.now() > end)
      throw new Error(`the panel never said ${String(words)}, but: ${said.slice(0, 600)}`);
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}
