import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_PATH, samplePage } from '../fixtures/sample/sample';
import { startSession, type Session } from './support/browser';
import { openPanel, waitForWords, wordsOf } from './support/panel';

describe.each(['chromium', 'firefox'] as const)('the panel in %s', name => {
  let session: Session;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    session = await startSession(name);
    page = await session.openTikTok(SAMPLE_PATH, samplePage());
    panel = await openPanel(session, page);
  });
  afterAll(async () => {
    await session?.close();
  });
  const choose = (tab: string) => panel.locator(`#tab-${tab}`).click();

  it('says who is speaking, and that it is not TikTok', async () => {
    expect(await waitForWords(panel, 'ruang.tenang.contoh')).toMatch(
      /Bukan bagian dari TikTok|Not part of TikTok/,
    );
  });

  it('shows a claim of the caption with its words, verdict, sources and a kind reply', async () => {
    await panel.waitForSelector('.claim .sources a');
    const claim = await wordsOf(panel, '.claim');
    expect(claim).toMatch(/ADHD/);
    expect(await panel.$eval('.claim blockquote mark', mark => mark.textContent)).toMatch(/ADHD/i);
    expect(
      await panel.$$eval('.claim .sources a', links => links.map(link => link.getAttribute('rel'))),
    ).toContain('noreferrer');
    expect(await panel.$('.claim .kind-reply')).not.toBeNull();
  });

  it('says what was read and what was not', async () => {
    expect(await wordsOf(panel, '.coverage')).toMatch(/Tidak diperiksa|Not checked/);
  });

  it('lists comments with the person in danger first, and shows one in the page', async () => {
    await choose('comments');
    await panel.waitForSelector('.comment');
    await panel.locator('.comment [data-reveal]').click();
    expect(await waitForWords(panel, /Ditunjukkan di halaman|Shown in the page/)).not.toBe('');
  });

  it('switches its language at once, for every page of the product', async () => {
    const before = await panel.$eval('html', html => html.lang);
    await panel.locator('.language-switch').click();
    await panel.waitForFunction(old => document.documentElement.lang !== old, {}, before);
    const options = await session.openOwn('options.html');
    await options.waitForFunction(old => document.documentElement.lang !== old, {}, before);
    if (name === 'firefox') await panel.bringToFront();
    await panel.locator('.language-switch').click();
    await panel.waitForFunction(old => document.documentElement.lang === old, {}, before);
    expect(await panel.$eval('html', html => html.lang)).toBe(before);
  });

  it.runIf(name === 'chromium')('follows the tab that is shown, there and back', async () => {
    await choose('video');
    await waitForWords(panel, /Tab ini bukan TikTok|This tab is not TikTok/);
    await page.bringToFront();
    expect(await panel.waitForSelector('.claim')).not.toBeNull();
  });

  it('hides a contested claim here, and says so', async () => {
    await choose('video');
    await panel.waitForSelector('.claim [aria-pressed]');
    const before = (await panel.$$('.claim[data-claim]')).length;
    await panel.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.claim button')];
      buttons.find(button => /Sanggah|Contest/.test(button.innerText))?.click();
    });
    await panel.locator('.contest [type=submit]').click();
    await panel.waitForFunction(
      count => document.querySelectorAll('.claim[data-claim]').length < count,
      {},
      before,
    );
    expect(await wordsOf(panel)).toMatch(
      /disembunyikan karena Anda menyanggahnya|hidden because you contested/,
    );
  });

  it('can be worked with the arrow keys alone', async () => {
    await panel.focus('#tab-video');
    await panel.keyboard.press('ArrowRight');
    expect(await panel.evaluate(() => document.activeElement?.id)).toBe('tab-comments');
    await panel.keyboard.press('End');
    expect(await panel.evaluate(() => document.activeElement?.id)).toBe('tab-saved');
  });

  it('notices when the page moves on', async () => {
    await choose('video');
    await page.goto('https://www.tiktok.com/messages', { waitUntil: 'domcontentloaded' });
    const said = await waitForWords(
      panel,
      /Pesan pribadi tidak dibaca|Private messages are not read|Tidak ada video|no video/,
    );
    expect(said).not.toContain('ruang.tenang.contoh');
  });

  it('asked nobody anything', () => {
    expect(session.strayRequests.filter(url => !url.includes('tiktok.com/sample'))).toEqual([]);
  });
});
