import type { CDPSession, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { PageState } from '../../utils/page-state';
import { EDITOR, htmlOf, pause, POST, posted, write } from './support/living-page';
import { hasDialog, onOurs, pressOurs, waitForOurs } from './support/ours';
import { openProbe } from './support/page-state';
import { RISKY, useWords } from './support/words';

const HARMLESS = 'Terima kasih sudah berbagi';

const draftOf = (page: Page) => page.$eval(EDITOR, editor => editor.textContent.replaceAll('\u00a0', ' '));
const waitForStrip = (page: Page) =>
  waitForOurs(page, root => root.querySelector('.reply-strip') !== null, null);
const hasStrip = (page: Page) => onOurs(page, root => root.querySelector('.reply-strip') !== null, null);

async function waitForDraft(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (selector, wanted) => document.querySelector(selector)?.textContent.replaceAll('\u00a0', ' ') === wanted,
    {},
    EDITOR,
    text,
  );
}

async function waitForNoStrip(page: Page): Promise<void> {
  for (let look = 0; look < 60 && (await hasStrip(page)) === true; look++) await pause(50);
  expect(await hasStrip(page)).not.toBe(true);
}

/** Presses a key together with Control. */
async function withControl(page: Page, key: 'KeyA' | 'KeyC' | 'KeyV' | 'KeyX' | 'KeyZ'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** Posts what is in the box, with the two steps that a grave risk asks for. */
async function postAnyway(page: Page): Promise<void> {
  await page.click(POST);
  await pressOurs(page, 'Post anyway');
  await pressOurs(page, 'Post now');
  await pause(300);
}

/** Puts a text on the clipboard as a person does: by copying it from another box. */
async function copy(page: Page, text: string): Promise<void> {
  await page.evaluate(words => {
    const box = document.createElement('textarea');
    box.id = 'elsewhere';
    box.style.cssText = 'position: fixed; left: 0; bottom: 0; width: 200px';
    box.value = words;
    document.body.append(box);
  }, text);
  await page.click('#elsewhere');
  await withControl(page, 'KeyA');
  await withControl(page, 'KeyC');
  await page.$eval('#elsewhere', box => box.remove());
}

describe.each(['chromium', 'firefox'] as const)('writing a reply, in %s', name => {
  const words = useWords(name);

  it('by pasting: the words are read, held, and posted as they were pasted', async () => {
    const page = await words.open();
    await page.waitForSelector(EDITOR);
    await copy(page, RISKY);
    await page.click(EDITOR);
    await withControl(page, 'KeyV');
    await waitForDraft(page, RISKY);
    await waitForStrip(page);
    await page.click(POST);
    expect(await hasDialog(page)).toBe(true);
    expect(await posted(page)).toEqual([]);
    await pressOurs(page, 'Back to editing');
    expect(await draftOf(page)).toBe(RISKY);
    await postAnyway(page);
    expect(await posted(page)).toMatchObject([{ text: RISKY }]);
  });

  it('by pasting over what was there: nothing is left of the risk', async () => {
    const page = await words.open();
    await write(page, RISKY);
    await waitForStrip(page);
    await copy(page, HARMLESS);
    await page.click(EDITOR);
    await withControl(page, 'KeyA');
    await withControl(page, 'KeyV');
    await waitForDraft(page, HARMLESS);
    await waitForNoStrip(page);
    await page.click(POST);
    await pause(300);
    expect(await posted(page)).toMatchObject([{ text: HARMLESS }]);
  });

  it('and taking it back: the history of the text box is its own, step by step, and so is the risk', async () => {
    const page = await words.open();
    await write(page, 'Hai');
    await copy(page, ', sampai ketemu sesi Selasa ya');
    await page.click(EDITOR);
    await page.keyboard.press('End');
    await withControl(page, 'KeyV');
    await waitForDraft(page, RISKY);
    await waitForStrip(page);
    await withControl(page, 'KeyZ');
    await waitForDraft(page, 'Hai');
    await waitForNoStrip(page);
    await page.keyboard.down('Shift');
    await withControl(page, 'KeyZ');
    await page.keyboard.up('Shift');
    await waitForDraft(page, RISKY);
    await waitForStrip(page);
    await withControl(page, 'KeyZ');
    await waitForDraft(page, 'Hai');
    await page.click(POST);
    await pause(300);
    expect(await posted(page)).toMatchObject([{ text: 'Hai' }]);
  });

  it('is never written to: neither the text box nor anything else in the body changes', async () => {
    const page = await words.open();
    await write(page, RISKY);
    await waitForStrip(page);
    const before = await htmlOf(page, '.DraftEditor-root');
    await page.evaluate(() => {
      const changes: string[] = [];
      Object.assign(window, { changes });
      new MutationObserver(records => {
        for (const { type, target } of records) changes.push(`${type} ${target.nodeName}`);
      }).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
    });
    await page.click(POST);
    expect(await hasDialog(page)).toBe(true);
    await pressOurs(page, 'Back to editing');
    await pause(300);
    expect(await page.evaluate(() => (window as unknown as { changes: string[] }).changes)).toEqual([]);
    expect(await htmlOf(page, '.DraftEditor-root')).toBe(before);
  });

  it('picks a name from the list of mentions with Enter, and is posted with the next one', async () => {
    const page = await words.open();
    await page.waitForSelector(EDITOR);
    // The site's list: it opens with "@", takes Enter for itself, and closes.
    await page.evaluate(selector => {
      const editor = document.querySelector(selector)!;
      editor.addEventListener('input', event => {
        if ((event as InputEvent).data !== '@') return;
        editor
          .closest('[data-e2e="comment-input"]')
          ?.insertAdjacentHTML(
            'afterend',
            '<div data-e2e="comment-at-user" role="listbox"><div role="option">sari.contoh</div></div>',
          );
      });
      editor.parentElement?.addEventListener(
        'keydown',
        event => {
          const list = document.querySelector('[data-e2e="comment-at-user"]');
          if (event.key !== 'Enter' || list === null) return;
          event.preventDefault();
          event.stopPropagation();
          list.remove();
          document.execCommand('insertText', false, 'sari ');
        },
        true,
      );
    }, EDITOR);
    await write(page, '@');
    await page.waitForSelector('[data-e2e="comment-at-user"]');
    await page.keyboard.press('Enter');
    await waitForDraft(page, '@sari ');
    expect(await hasDialog(page)).toBe(false);
    await page.keyboard.type('sampai sesi Selasa');
    await page.keyboard.press('Enter');
    expect(await hasDialog(page)).toBe(true);
    expect(await posted(page)).toEqual([]);
    expect(await draftOf(page)).toBe('@sari sampai sesi Selasa');
  });

  it.skipIf(name === 'firefox')(
    'with an input method: what is being composed stays so, and Enter is the method’s own',
    async () => {
      const page = await words.open();
      await write(page, 'Hai ');
      const cdp = await page.createCDPSession();
      const compose = (text: string) =>
        cdp.send('Input.imeSetComposition', {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        });
      await compose('sesi Sel');
      await pause(300);
      await compose('sesi Selasa');
      await waitForDraft(page, 'Hai sesi Selasa');
      await waitForStrip(page);
      const key = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 };
      await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
      expect(await hasDialog(page)).toBe(false);
      expect(await posted(page)).toEqual([]);
      await compose('sesi Rabu');
      await waitForDraft(page, 'Hai sesi Rabu');
      await waitForNoStrip(page);
      await compose('sesi Selasa');
      await cdp.send('Input.insertText', { text: 'sesi Selasa' });
      await waitForDraft(page, 'Hai sesi Selasa');
      await page.keyboard.press('Enter');
      expect(await hasDialog(page)).toBe(true);
      expect(await posted(page)).toEqual([]);
    },
  );

  /** More of the page than was there before: a comment, as the site draws it. */
  const addComment = (page: Page, handle: string, text: string) =>
    page.evaluate(
      (handle, text) => {
        const last = document.querySelector('#list')?.lastElementChild;
        const thread = last?.cloneNode(true) as Element;
        for (const link of thread.querySelectorAll('a')) link.setAttribute('href', `/@${handle}`);
        thread.querySelector('[data-e2e="comment-username-1"] p')!.textContent = handle;
        thread.querySelector('[data-e2e="comment-level-1"] span')!.textContent = text;
        last?.after(thread);
      },
      handle,
      text,
    );
  const isRead = (count: number) => (state: PageState) => state.counts.read === count;

  it('in a tab that goes behind another: the draft is there, watched and held when it comes back', async () => {
    const page = await words.open();
    const probe = await openProbe(words.session(), page);
    await write(page, RISKY);
    await waitForStrip(page);
    await probe.until(isRead(3));
    const other = await words.session().browser.newPage();
    await other.bringToFront();
    await addComment(page, 'eka.contoh', 'baru datang');
    await probe.until(isRead(4));
    await page.bringToFront();
    await other.close();
    expect(await draftOf(page)).toBe(RISKY);
    expect(await hasStrip(page)).toBe(true);
    await page.click(EDITOR);
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    await page.click(POST);
    expect(await hasDialog(page)).toBe(true);
    await pressOurs(page, 'Back to editing');
    expect(await draftOf(page)).toBe(`${RISKY}!`);
    expect(await posted(page)).toEqual([]);
    await probe.close();
  });

  const setLife = (cdp: CDPSession, state: 'frozen' | 'active') =>
    cdp.send('Page.setWebLifecycleState', { state });

  it.skipIf(name === 'firefox')(
    'in a tab that is frozen and woken: the draft is whole, and what changed meanwhile is read',
    async () => {
      const page = await words.open();
      const probe = await openProbe(words.session(), page);
      await write(page, RISKY);
      await waitForStrip(page);
      await probe.until(isRead(3));
      await page.evaluate(() => {
        const life: string[] = [];
        Object.assign(window, { life });
        for (const type of ['freeze', 'resume']) document.addEventListener(type, () => life.push(type));
      });
      const cdp = await page.createCDPSession();
      const other = await words.session().browser.newPage();
      await other.bringToFront();
      await setLife(cdp, 'frozen');
      await addComment(page, 'eka.contoh', 'datang dalam tidur');
      await pause(2000);
      await setLife(cdp, 'active');
      await page.bringToFront();
      await other.close();
      expect(await page.evaluate(() => (window as unknown as { life: string[] }).life)).toEqual([
        'freeze',
        'resume',
      ]);
      await probe.until(isRead(4));
      expect(await draftOf(page)).toBe(RISKY);
      expect(await hasStrip(page)).toBe(true);
      await addComment(page, 'fajar.contoh', 'datang sesudahnya');
      await probe.until(isRead(5));
      await page.click(POST);
      expect(await hasDialog(page)).toBe(true);
      expect(await posted(page)).toEqual([]);
      await pressOurs(page, 'Back to editing');
      await postAnyway(page);
      expect(await posted(page)).toMatchObject([{ text: RISKY }]);
      await probe.close();
    },
  );

  it('asked nobody anything', () => {
    expect(words.session().strayRequests).toEqual([]);
  });
});
