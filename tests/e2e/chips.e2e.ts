import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { pause } from './support/living-page';
import { onOurs, pressOurs, waitForOurs } from './support/ours';
import { useWords } from './support/words';

const chips = (page: Page) =>
  onOurs(
    page,
    root =>
      [...root.querySelectorAll<HTMLElement>('.chip-slot')]
        .filter(slot => slot.style.visibility === 'visible')
        .map(slot => slot.innerText.trim()),
    null,
  ).then(found => found ?? []);

describe.each(['chromium', 'firefox'] as const)('marks in the page, in %s', name => {
  const words = useWords(name);
  let page: Page;
  const open = async () => {
    page = await words.open();
    await waitForOurs(page, root => root.querySelectorAll('.chip').length === 2, null);
    await pause(300);
  };

  it('stand at the caption and at comments with findings, danger in its own words', async () => {
    await open();
    expect((await chips(page)).toSorted()).toEqual(['Not verified', 'See this first']);
  });

  it('follow the text they belong to, and hide while it is out of view', async () => {
    await open();
    const top = () =>
      onOurs(
        page,
        root =>
          [...root.querySelectorAll<HTMLElement>('.chip-slot')]
            .find(slot => slot.innerText.includes('See this first'))
            ?.getBoundingClientRect().top ?? 0,
        null,
      );
    const before = (await top()) ?? 0;
    await page.evaluate(() => {
      const list = document.querySelector('#list')!;
      list.insertAdjacentHTML('beforeend', '<div style="height: 3000px"></div>');
      list.scrollTop = 100;
    });
    await pause(400);
    expect(Math.round(before - ((await top()) ?? 0))).toBe(100);
    await page.evaluate(() => (document.querySelector('#list')!.scrollTop = 1500));
    await pause(400);
    expect(await chips(page)).toEqual(['Not verified']);
  });

  it('go with the post', async () => {
    await open();
    await page.evaluate(() => {
      history.pushState({}, '', '/@kreator.lain');
      document.querySelector('#app')!.replaceChildren();
    });
    await pause(1800);
    expect(await chips(page)).toEqual([]);
  });

  it('keep out of the way of what covers their text', async () => {
    await open();
    await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<div style="position: fixed; inset: 0; z-index: 3001; background: white">Masuk</div>',
      );
      window.dispatchEvent(new Event('resize'));
    });
    await pause(400);
    expect(await chips(page)).toEqual([]);
  });

  it.skipIf(name === 'firefox')('open the panel at the finding', async () => {
    await open();
    await pressOurs(page, 'Not verified');
    const target = await words
      .session()
      .browser.waitForTarget(known => known.url() === `${words.session().origin}sidepanel.html`, {
        timeout: 5000,
      });
    expect(target.url()).toContain('sidepanel.html');
  });
});
