import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startSession, type Session } from './support/browser';
import { hasDialog, onOurs, pressOurs, textOfOurs, waitForOurs } from './support/ours';
import { buildVariant } from './support/variant';

const PAGE = readFileSync(new URL('../fixtures/living/permalink.html', import.meta.url), 'utf8');
const PATH = '/@kreator.contoh/video/7500000000000000001';
const FOOTER = '#footer [contenteditable]';
const POST = '#footer [data-e2e="comment-post"]';
const RISKY = 'Hai, sampai ketemu sesi Selasa ya';

interface Posted {
  kind: string;
  how: string;
  text: string;
}
const posted = (page: Page) => page.evaluate(() => (window as unknown as { posted: Posted[] }).posted);
const htmlOf = (page: Page, selector: string) => page.$eval(selector, element => element.outerHTML);
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

describe.each(['chromium', 'firefox'] as const)('a reply with a risk, in %s', name => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    const build = await buildVariant('words', name, { 'utils/check': 'check-words.ts' });
    session = await startSession(name, { build });
  });
  afterAll(async () => {
    expect(session.strayRequests).toEqual([]);
    await session?.close();
  });
  afterEach(async () => {
    await page?.close();
  });

  const open = async () => {
    page = await session.openTikTok(PATH, PAGE);
    await page.waitForSelector(FOOTER);
  };
  const write = async (text: string, into = FOOTER) => {
    await page.click(into);
    await page.keyboard.type(text);
  };

  it('is held when Post is clicked, and its text stays as it was', async () => {
    await open();
    await write(RISKY);
    const before = await htmlOf(page, FOOTER);
    await page.click(POST);
    const words = await waitForOurs(page, root => root.querySelector<HTMLElement>('dialog[open]')?.innerText ?? null, null);
    expect(words).toContain('sesi Selasa');
    expect(await posted(page)).toEqual([]);
    expect(await htmlOf(page, FOOTER)).toBe(before);
  });

  it('is held when Enter is pressed', async () => {
    await open();
    await write(RISKY);
    await page.keyboard.press('Enter');
    expect(await hasDialog(page)).toBe(true);
    expect(await posted(page)).toEqual([]);
  });

  it('is posted exactly once after "post anyway" and its second step', async () => {
    await open();
    await write(RISKY);
    await page.click(POST);
    await pressOurs(page, 'Post anyway');
    expect(await posted(page)).toEqual([]);
    await pressOurs(page, 'Post now');
    await pause(300);
    expect(await posted(page)).toEqual([{ kind: 'comment', how: 'click', text: RISKY }]);
    expect(await hasDialog(page)).toBe(false);
  });

  it('needs one step for a warning, none for a hint', async () => {
    await open();
    await write('boleh DM aku ya');
    await page.click(POST);
    await pressOurs(page, 'Post anyway');
    await pause(300);
    await write('bisa lewat jasaku');
    await page.click(POST);
    await pause(300);
    expect((await posted(page)).map(({ text }) => text)).toEqual(['boleh DM aku ya', 'bisa lewat jasaku']);
  });

  it('goes back to editing with Escape, caret and text in place', async () => {
    await open();
    await write(RISKY);
    await page.keyboard.press('Enter');
    await waitForOurs(page, root => root.querySelector('dialog[open]') !== null, null);
    await page.keyboard.press('Escape');
    await pause(100);
    expect(await hasDialog(page)).toBe(false);
    await page.keyboard.type('!');
    expect(await page.$eval(FOOTER, element => element.textContent)).toBe(`${RISKY}!`);
    expect(await posted(page)).toEqual([]);
  });

  it('keeps the first focus on going back, and Tab inside the dialog', async () => {
    await open();
    await write(RISKY);
    await page.click(POST);
    const focused = () => onOurs(page, root => (root.activeElement as HTMLElement | null)?.innerText ?? null, null);
    expect(await focused()).toBe('Back to editing');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Post anyway');
  });

  it('shows the site none of the keys and presses made in the dialog', async () => {
    await open();
    await write(RISKY);
    await page.click(POST);
    await page.evaluate(() => ((window as unknown as { seen: string[] }).seen.length = 0));
    await page.keyboard.press('Tab');
    await pressOurs(page, 'Back to editing');
    await pause(100);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen.filter(entry => !entry.startsWith('focusin:page'))).toEqual([]);
  });

  it('says so in a strip and underlines the words while typing, without a dialog', async () => {
    await open();
    await write('Hai kak');
    await pause(250);
    expect(await textOfOurs(page, '.reply-strip')).toBe('');
    await write(', sampai ketemu sesi Selasa ya');
    await waitForOurs(page, root => root.querySelector('.reply-strip') !== null, null);
    const [line] = (await onOurs(
      page,
      root => [...root.querySelectorAll('.underline')].map(element => element.getBoundingClientRect().toJSON() as DOMRect),
      null,
    )) ?? [];
    const words = await page.$eval(FOOTER, element => {
      const range = document.createRange();
      const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text;
      range.setStart(text, text.data.indexOf('sesi'));
      range.setEnd(text, text.data.indexOf('Selasa') + 6);
      return range.getBoundingClientRect().toJSON() as DOMRect;
    });
    expect(Math.abs((line?.left ?? 0) - words.left)).toBeLessThan(2);
    expect(Math.abs((line?.width ?? 0) - words.width)).toBeLessThan(2);
    expect(await hasDialog(page)).toBe(false);
  });

  it('passes without any sign of us when nothing was found', async () => {
    await open();
    await write('Terima kasih sudah berbagi');
    await page.click(POST);
    await pause(200);
    expect(await posted(page)).toHaveLength(1);
    expect(await page.evaluate(() => [...document.documentElement.children].map(child => child.localName))).toEqual([
      'head',
      'body',
    ]);
  });

  it('is held in the reply editor inside a thread as well', async () => {
    await open();
    await page.click('[data-e2e="comment-reply-1"]');
    await write(RISKY, '.reply [contenteditable]');
    await page.click('.reply [data-e2e="comment-post"]');
    expect(await hasDialog(page)).toBe(true);
    await pressOurs(page, 'Post anyway');
    await pressOurs(page, 'Post now');
    await pause(300);
    expect(await posted(page)).toEqual([{ kind: 'reply', how: 'click', text: RISKY }]);
  });
});
