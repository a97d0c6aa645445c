import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { startSession } from './support/browser';
import {
  EDITOR as FOOTER,
  htmlOf,
  LIVING_PAGE,
  LIVING_PATH,
  pause,
  POST,
  posted,
  write,
} from './support/living-page';
import { hasDialog, onOurs, pressOurs, textOfOurs, waitForOurs } from './support/ours';
import { RISKY, useWords } from './support/words';

describe.each(['chromium', 'firefox'] as const)('a reply with a risk, in %s', name => {
  const words = useWords(name);
  let page: Page;

  const open = async () => {
    page = await words.open();
    await page.waitForSelector(FOOTER);
  };
  it('is held when Post is clicked, and its text stays as it was', async () => {
    await open();
    await write(page, RISKY);
    const before = await htmlOf(page, FOOTER);
    await page.click(POST);
    const said = await waitForOurs(
      page,
      root => root.querySelector<HTMLElement>('dialog[open]')?.innerText ?? null,
      null,
    );
    expect(said).toContain('sesi Selasa');
    expect(await posted(page)).toEqual([]);
    expect(await htmlOf(page, FOOTER)).toBe(before);
  });

  it('is held when Enter is pressed', async () => {
    await open();
    await write(page, RISKY);
    await page.keyboard.press('Enter');
    expect(await hasDialog(page)).toBe(true);
    expect(await posted(page)).toEqual([]);
  });

  it('is posted exactly once after "post anyway" and its second step', async () => {
    await open();
    await write(page, RISKY);
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
    await write(page, 'boleh DM aku ya');
    await page.click(POST);
    await pressOurs(page, 'Post anyway');
    await pause(300);
    await write(page, 'bisa lewat jasaku');
    await page.click(POST);
    await pause(300);
    expect((await posted(page)).map(({ text }) => text)).toEqual(['boleh DM aku ya', 'bisa lewat jasaku']);
  });

  it('lets words pass for good once they were called no problem, without posting by itself', async () => {
    const named = 'Hai Sarah, apa kabar';
    await open();
    await write(page, named);
    await page.click(POST);
    await pressOurs(page, 'Not a problem here');
    await pressOurs(page, 'For these words, from now on');
    expect(await hasDialog(page)).toBe(false);
    expect(await posted(page)).toEqual([]);
    await page.click(POST);
    await pause(300);
    expect((await posted(page)).map(({ text }) => text)).toEqual([named]);
    await page.close();
    await open();
    await write(page, named);
    await page.click(POST);
    await pause(300);
    expect(await hasDialog(page)).toBe(false);
    expect((await posted(page)).map(({ text }) => text)).toEqual([named]);
  });

  it('goes back to editing with Escape, caret and text in place', async () => {
    await open();
    await write(page, RISKY);
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
    await write(page, RISKY);
    await page.click(POST);
    const focused = () =>
      onOurs(page, root => (root.activeElement as HTMLElement | null)?.innerText ?? null, null);
    expect(await focused()).toBe('Back to editing');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Post anyway');
  });

  it('shows the site none of the keys and presses made in the dialog', async () => {
    await open();
    await write(page, RISKY);
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
    await write(page, 'Hai kak');
    await pause(250);
    expect(await textOfOurs(page, '.reply-strip')).toBe('');
    await write(page, ', sampai ketemu sesi Selasa ya');
    await waitForOurs(page, root => root.querySelector('.reply-strip') !== null, null);
    const [line] =
      (await onOurs(
        page,
        root =>
          [...root.querySelectorAll('.underline')].map(
            element => element.getBoundingClientRect().toJSON() as DOMRect,
          ),
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

  it('passes without any sign of us when nothing was found on the page and in the reply', async () => {
    const plain = LIVING_PAGE.replaceAll('sembuh total', 'perlu bantuan').replace('pengen mati aja', 'capek');
    page = await words.open(plain);
    await write(page, 'Terima kasih sudah berbagi');
    await page.click(POST);
    await pause(200);
    expect(await posted(page)).toHaveLength(1);
    expect(
      await page.evaluate(() => [...document.documentElement.children].map(child => child.localName)),
    ).toEqual(['head', 'body']);
  });

  it('is held in the reply editor inside a thread as well', async () => {
    await open();
    await page.click('[data-e2e="comment-reply-1"]');
    await write(page, RISKY, '.reply [contenteditable]');
    await page.click('.reply [data-e2e="comment-post"]');
    expect(await hasDialog(page)).toBe(true);
    await pressOurs(page, 'Post anyway');
    await pressOurs(page, 'Post now');
    await pause(300);
    expect(await posted(page)).toEqual([{ kind: 'reply', how: 'click', text: RISKY }]);
    expect(words.session().strayRequests).toEqual([]);
  });
});

describe.each(['chromium', 'firefox'] as const)('the rules that ship, in %s', name => {
  it('hold a reply that confirms a client, and let general advice pass', async () => {
    const session = await startSession(name);
    try {
      const page = await session.openTikTok(LIVING_PATH, LIVING_PAGE);
      await write(page, 'Hai Sarah, sampai ketemu sesi kita hari Selasa jam 3 ya');
      await page.click(POST);
      expect(await hasDialog(page)).toBe(true);
      await pressOurs(page, 'Back to editing');
      await page.click(FOOTER, { count: 3 });
      await page.keyboard.type('Terima kasih sudah berbagi ceritanya.');
      await page.click(POST);
      await pause(600);
      expect((await posted(page)).map(({ text }) => text)).toEqual(['Terima kasih sudah berbagi ceritanya.']);
    } finally {
      await session.close();
    }
  });
});
