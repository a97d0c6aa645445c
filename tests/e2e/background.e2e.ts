import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startSession, type Session } from './support/browser';
import { EDITOR, LIVING_PAGE, LIVING_PATH, pause, POST, posted, write } from './support/living-page';
import { hasDialog, waitForOurs } from './support/ours';
import { openBeside, waitForWords } from './support/panel';
import { buildVariant } from './support/variant';

const RISKY = 'Hai, sampai ketemu sesi Selasa ya';

/** Ends the service worker, as the browser does after half a minute without work. */
async function putToSleep(page: Page): Promise<void> {
  const devtools = await page.createCDPSession();
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await devtools.detach();
  await pause(300);
}

/** The site loads another comment that says the same as the dangerous one it has already. */
const loadComment = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('#list')!, NodeFilter.SHOW_TEXT);
    let words = walker.nextNode();
    while (words !== null && !(words as Text).data.includes('pengen mati')) words = walker.nextNode();
    const row = words?.parentElement?.closest('[class*="CommentObjectWrapper"]');
    const copy = row?.cloneNode(true) as Element;
    for (const link of copy.querySelectorAll('a')) link.setAttribute('href', '/@orang.lain');
    row?.after(copy);
  });

const countChips = (page: Page, count: number) =>
  waitForOurs(page, (root, wanted) => root.querySelectorAll('.chip').length === wanted, count, 10_000);

describe('a background that sleeps', () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    const build = await buildVariant('words', 'chromium', { 'utils/check': 'check-words.ts' });
    session = await startSession('chromium', { build });
  });
  afterAll(async () => {
    await session?.close();
  });
  afterEach(async () => {
    await page?.close();
  });

  it('wakes to check what the page loads later', async () => {
    page = await session.openTikTok(LIVING_PATH, LIVING_PAGE);
    await countChips(page, 2);
    await putToSleep(page);
    await loadComment(page);
    expect(await countChips(page, 3)).toBe(true);
  });

  it('is not needed to hold a reply, once a text box was there', async () => {
    page = await session.openTikTok(LIVING_PATH, LIVING_PAGE);
    await page.waitForSelector(EDITOR);
    await countChips(page, 2);
    await write(page, 'Hai');
    await pause(500);
    await putToSleep(page);
    await write(page, RISKY);
    await page.click(POST);
    await waitForOurs(page, root => root.querySelector('dialog[open]') !== null, null);
    expect(await posted(page)).toEqual([]);
  });

  it('has handed over what the reply check needs before anybody could type', async () => {
    page = await session.openTikTok(LIVING_PATH, LIVING_PAGE);
    await page.waitForSelector(EDITOR);
    await pause(1000);
    await page.focus(EDITOR);
    await page.keyboard.sendCharacter(RISKY);
    await page.click(POST);
    expect(await hasDialog(page)).toBe(true);
    expect(await posted(page)).toEqual([]);
  });
});

describe.each(['chromium', 'firefox'] as const)('checks that fail, in %s', name => {
  it('are said to have failed, not shown as an empty page', async () => {
    const build = await buildVariant('throws', name, { 'utils/check': 'check-throws.ts' });
    const session = await startSession(name, { build });
    try {
      const page = await session.openTikTok(LIVING_PATH, LIVING_PAGE);
      await page.waitForSelector(EDITOR);
      const panel = await openBeside(session);
      const said = await waitForWords(panel, /some texts of this page/i);
      expect(said).not.toContain('comments in a language not recognised');
    } finally {
      await session.close();
    }
  });
});
