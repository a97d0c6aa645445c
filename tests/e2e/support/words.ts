import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { startSession, type Session } from './browser';
import type { BrowserName } from './find-browser';
import { LIVING_PAGE, LIVING_PATH } from './living-page';
import { buildVariant } from './variant';

/** What the test build takes for a reply that must not be posted without a second look. */
export const RISKY = 'Hai, sampai ketemu sesi Selasa ya';

/** Starts a browser with the test build, whose check knows a handful of words and nothing else. */
export async function startWithWords(name: BrowserName): Promise<Session> {
  const build = await buildVariant('words', name, { 'utils/check': 'check-words.ts' });
  return startSession(name, { build });
}

export interface WordsSession {
  session(): Session;
  /** Opens the living page, or another one of TikTok's; it is closed when its test is over. */
  open(html?: string, path?: string): Promise<Page>;
}

/** The same for all tests of a block, a page for each. */
export function useWords(name: BrowserName): WordsSession {
  let session: Session;
  let pages: Page[] = [];
  beforeAll(async () => {
    session = await startWithWords(name);
  });
  afterAll(async () => {
    await session?.close();
  });
  afterEach(async () => {
    for (const page of pages) if (!page.isClosed()) await page.close();
    pages = [];
  });
  return {
    session: () => session,
    async open(html = LIVING_PAGE, path = LIVING_PATH) {
      const page = await session.openTikTok(path, html);
      pages.push(page);
      return page;
    },
  };
}
