import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession, type Session } from './support/browser';
import { EDITOR, LIVING_PAGE, LIVING_PATH, pause, POST, posted, write } from './support/living-page';
import { hasDialog, onOurs, pressOurs, textOfOurs, waitForOurs } from './support/ours';
import { buildVariant } from './support/variant';
import { RISKY, startWithWords, useWords } from './support/words';

const notice = (page: Page) =>
  waitForOurs(page, root => root.querySelector<HTMLElement>('.notice p')?.innerText ?? null, null);

describe.each(['chromium', 'firefox'] as const)('whatever goes wrong, the user can post, in %s', name => {
  const words = useWords(name);
  let page: Page;
  const open = async (html = LIVING_PAGE) => {
    page = await words.open(html);
  };

  it('says that it could not check where two text boxes share one button', async () => {
    await open();
    await page.evaluate(() => {
      const site = window as unknown as { addComposer(into: Element, options: object): Element };
      site.addComposer(document.querySelector('#footer')!, {
        placeholder: 'Tambahkan balasan...',
        kind: 'second',
        button: false,
      });
    });
    await write(page, RISKY);
    await page.click(POST);
    await pause(300);
    expect(await posted(page)).toMatchObject([{ text: RISKY }]);
    expect(await notice(page)).toContain('did not check');
  });

  it('says that it could not check a text box it cannot read', async () => {
    await open(
      LIVING_PAGE.replace(
        '</body>',
        `<script>
          for (const composer of document.querySelectorAll('#footer [data-e2e="comment-input"]')) composer.remove();
          const post = document.querySelector('#footer [data-e2e="comment-post"]');
          post.disabled = false;
          post.setAttribute('aria-disabled', 'false');
          post.before(document.createElement('canvas'));
          post.addEventListener('click', () => window.posted.push({ kind: 'drawn', how: 'click', text: '' }));
        </script></body>`,
      ),
    );
    await page.waitForSelector(POST);
    await page.click(POST);
    expect(await posted(page)).toMatchObject([{ kind: 'drawn' }]);
    expect(await notice(page)).toContain('could not be read');
  });

  it('stays on guard when a page ends the framework by an event', async () => {
    await open();
    const id = new URL(words.session().origin).hostname;
    await page.evaluate(
      ids => {
        for (const own of ids) {
          const type = `${own}:tiktok:wxt:content-script-started`;
          const detail = { contentScriptName: 'tiktok', messageId: 'x' };
          document.dispatchEvent(new CustomEvent(type, { detail }));
          window.postMessage({ type, ...detail }, '*');
        }
      },
      [id, 'rujukan@rujukan.dev'],
    );
    await write(page, RISKY);
    await page.click(POST);
    expect(await hasDialog(page)).toBe(true);
    expect(await posted(page)).toEqual([]);
  });

  it('comes back when the page throws its element out, also with the dialog open', async () => {
    await open();
    await write(page, RISKY);
    await page.click(POST);
    expect(await hasDialog(page)).toBe(true);
    await page.evaluate(() => document.querySelectorAll('html > div').forEach(element => element.remove()));
    await pause(100);
    expect(await hasDialog(page)).toBe(true);
    await pressOurs(page, 'Post anyway');
    await pressOurs(page, 'Post now');
    await pause(200);
    expect(await posted(page)).toHaveLength(1);
  });

  it('is usable while the site makes everything in its body inert', async () => {
    await open();
    await write(page, RISKY);
    await page.click(POST);
    await page.evaluate(() => {
      for (const child of document.body.children) child.setAttribute('inert', '');
    });
    await pressOurs(page, 'Back to editing');
    await pause(100);
    expect(await hasDialog(page)).toBe(false);
  });

  it('posts nothing, and loses nothing, when the site replaces the draft under the dialog', async () => {
    await open();
    await write(page, RISKY);
    await page.click(POST);
    await page.$eval(EDITOR, editor => {
      editor.querySelector('[data-block] span')!.textContent = 'sesuatu yang lain';
    });
    await pressOurs(page, 'Post anyway');
    await pressOurs(page, 'Post now');
    expect(await notice(page)).toContain('Nothing was posted');
    expect(await posted(page)).toEqual([]);
    expect(await page.$eval(EDITOR, editor => editor.textContent)).toBe('sesuatu yang lain');
  });

  it('finds the text box again when the site has made it anew', async () => {
    await open();
    await write(page, RISKY);
    await page.click(POST);
    await page.evaluate(text => {
      const footer = document.querySelector('#footer')!;
      footer.replaceChildren();
      const site = window as unknown as { addComposer(into: Element, options: object): Element };
      const editor = site.addComposer(footer, { placeholder: 'Tambahkan komentar...', kind: 'anew' });
      editor.querySelector('[data-block] span')!.textContent = text;
      editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, RISKY);
    await pressOurs(page, 'Post anyway');
    await pressOurs(page, 'Post now');
    await pause(200);
    expect(await posted(page)).toEqual([{ kind: 'anew', how: 'click', text: RISKY }]);
  });

  it('does not take a held key for a second decision', async () => {
    await open();
    await write(page, 'boleh DM aku ya');
    await page.keyboard.down('Enter');
    for (let repeat = 0; repeat < 6; repeat++) {
      await page.keyboard.down('Enter');
      await pause(30);
    }
    await page.keyboard.up('Enter');
    expect(await posted(page)).toEqual([]);
  });
});

describe.each(['chromium', 'firefox'] as const)('a check that throws, in %s', name => {
  let session: Session;
  beforeAll(async () => {
    const build = await buildVariant('throws', name, { 'utils/check': 'check-throws.ts' });
    session = await startSession(name, { build });
  });
  afterAll(async () => {
    await session?.close();
  });

  it('lets the reply through and says that it was not checked', async () => {
    const page = await session.openTikTok(LIVING_PATH, LIVING_PAGE);
    await write(page, RISKY);
    await page.click(POST);
    await pause(200);
    expect(await posted(page)).toMatchObject([{ text: RISKY, how: 'click' }]);
    expect(await notice(page)).toContain('the check failed');
    await write(page, 'dan lagi');
    await page.keyboard.press('Enter');
    await pause(200);
    expect(await posted(page)).toHaveLength(2);
  });
});

describe('an update while a reply is typed', () => {
  const update = async (name: 'chromium' | 'firefox', look: (page: Page) => Promise<void>) => {
    const session = await startWithWords(name);
    try {
      const page = await session.openTikTok(LIVING_PATH, LIVING_PAGE);
      await write(page, RISKY);
      await waitForOurs(page, root => root.querySelector('.reply-strip') !== null, null);
      await reload(session);
      await page.bringToFront();
      await look(page);
    } finally {
      await session.close();
    }
  };

  it('lets the reply through in Chromium, keeps its text, and asks for a reload', async () => {
    await update('chromium', async page => {
      // Nothing was pressed yet: the tab notices by itself.
      expect(await notice(page)).toContain('Refresh this page');
      expect(await page.$eval(EDITOR, editor => editor.textContent)).toBe(RISKY);
      await page.click(POST);
      await pause(300);
      expect(await posted(page)).toMatchObject([{ text: RISKY }]);
      expect(await textOfOurs(page, '.notice')).toContain('Refresh this page');
      expect(await onOurs(page, root => root.querySelector('.reply-strip') === null, null)).toBe(true);
    });
  });

  it('hands over to the new version in Firefox, which starts in open tabs and clears up behind the old one', async () => {
    await update('firefox', async page => {
      expect(await page.$eval(EDITOR, editor => editor.textContent)).toBe(RISKY);
      await page.click(POST);
      // The new version may still be fetching the data of its reply check; the post waits for it.
      const isHeld = await waitForOurs(page, root => root.querySelector('dialog[open]') !== null, null);
      expect(isHeld).toBe(true);
      expect(await posted(page)).toEqual([]);
      expect(await page.$$eval('html > div', elements => elements.length)).toBe(1);
    });
  });
});

/** Restarts the extension as an update does; the page that asked for it goes with it. */
async function reload(session: Session): Promise<void> {
  const own = await session.openOwn('welcome.html');
  await own
    .evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
      setTimeout(() => chrome.runtime.reload(), 50);
    })
    .catch(() => undefined);
  await pause(1500);
}
