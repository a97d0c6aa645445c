import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_PATH, samplePage } from '../fixtures/sample/sample';
import { startSession, type Session } from './support/browser';
import { OTHER_PLACES } from './support/other-places';
import { openBeside, openPanel, waitForWords, wordsOf } from './support/panel';

const RISKY = 'Sampai ketemu sesi kita hari Selasa jam 3 ya';

describe.each(['chromium', 'firefox'] as const)('the reply check of the panel, in %s', name => {
  let session: Session;
  let panel: Page;
  beforeAll(async () => {
    session = await startSession(name);
    const page = await session.openTikTok(SAMPLE_PATH, samplePage());
    panel = await openPanel(session, page);
    await panel.locator('#tab-reply').click();
    await panel.waitForSelector('textarea');
  });
  afterAll(async () => {
    await session?.close();
  });

  /** Puts a text into the box as pasting does; the driver's own typing sometimes adds to what is there. */
  const write = (text: string) =>
    panel.$eval(
      'textarea',
      (box, words) => {
        box.value = words;
        box.dispatchEvent(new Event('input', { bubbles: true }));
      },
      text,
    );
  /** Presses what bears these words; by script, because a panel behind another tab takes no mouse. */
  const press = (where: Page, words: RegExp) =>
    where.evaluate(source => {
      const all = [...document.querySelectorAll<HTMLElement>('button, summary')];
      const found = all.find(element => new RegExp(source).test(element.innerText));
      if (found === undefined) throw new Error(`nothing says ${source}`);
      found.click();
    }, words.source);

  it('finds what a pasted text would reveal', async () => {
    await write(RISKY);
    await panel.waitForSelector('.edge-block, .edge-warn');
    expect(await wordsOf(panel)).toContain('Selasa');
  });

  it('leaves alone what the user set aside, until they take it back in settings', async () => {
    const count = (await panel.$$('.set-aside')).length;
    await press(panel, /Bukan masalah di sini|Not a problem here/);
    await press(panel, /Untuk kata-kata ini|For these words/);
    await panel.waitForFunction(before => document.querySelectorAll('.set-aside').length < before, {}, count);
    const options = await session.openOwn('options.html');
    await options.waitForSelector('#decisions .rule');
    expect(await wordsOf(options, '#decisions')).not.toContain('Selasa');
    await press(options, /^(Batalkan|Undo)$/);
    await options.waitForFunction(() => document.querySelector('#decisions .rule') === null);
    if (name === 'firefox') await panel.bringToFront();
    await panel.waitForFunction(
      before => document.querySelectorAll('.set-aside').length === before,
      {},
      count,
    );
    await options.close();
  });

  it('knows the names of the guard list', async () => {
    await write('Titip salam buat Zulaikha ya');
    await panel.waitForFunction(() => !document.body.innerText.includes('Selasa'));
    const options = await session.openOwn('options.html');
    await options.waitForSelector('#guardList input');
    await options.evaluate(() => {
      const form = document.querySelector<HTMLFormElement>('#guardList form');
      const input = form?.querySelector('input');
      if (!form || !input) throw new Error('no form');
      input.value = 'Zulaikha';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(options, /Jaga nama ini|Guard this name/);
    await waitForWords(options, /1 nama dijaga|1 name/i, '#guardList');
    await options.close();
    if (name === 'firefox') await panel.bringToFront();
    await write('Titip salam juga buat kak zulaika ya');
    expect(await waitForWords(panel, 'zulaika', '.edge-block')).toContain('zulaika');
  });

  it('offers a wording to start from', async () => {
    await write('');
    await press(panel, /Kata-kata untuk memulai|Wordings to start from/);
    await panel.select('details.more select', 'phone-whatsapp');
    await press(panel, /Pakai di kotak balasan|Use in the text box/);
    expect(await panel.$eval('textarea', box => box.value)).toMatch(/nomor|number/);
  });

  it.runIf(name === 'chromium')('takes a selection from any page through the context menu', async () => {
    const target = await session.browser.waitForTarget(other => other.url().endsWith('/background.js'));
    const worker = await target.worker();
    await worker?.evaluate(text => {
      type Clicked = { dispatch(info: object, tab: object): void };
      const { chrome } = globalThis as unknown as { chrome: { contextMenus: { onClicked: Clicked } } };
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'check-text', selectionText: text }, {});
    }, `Pengumuman: ${RISKY}`);
    await panel.waitForFunction(() => document.querySelector('textarea')?.value.includes('Selasa'));
    expect(await panel.$eval('textarea', box => box.value)).toBe(`Pengumuman: ${RISKY}`);
  });

  it('asked nobody anything', () => {
    expect(session.strayRequests.filter(url => !url.includes('tiktok.com/sample'))).toEqual([]);
  });
});

describe.each(['chromium', 'firefox'] as const)('the panel beside the upload page, in %s', name => {
  it('checks the caption that is being written: its claims, its risks and its sources', async () => {
    const upload = OTHER_PLACES.find(({ kind }) => kind === 'caption');
    if (upload === undefined) throw new Error('no upload page');
    const session = await startSession(name);
    try {
      const page = await session.openTikTok(upload.path, upload.html);
      const panel = await openBeside(session);
      if (name === 'firefox') await page.bringToFront();
      await page.evaluate(selector => {
        const span = document.querySelector(`${selector} [data-block] span`);
        if (span) span.textContent = 'Gula bikin anak jadi ADHD. Klien saya Sarah kelas 8 SMP 3 begitu juga.';
      }, upload.editor);
      await panel.bringToFront();
      const said = await waitForWords(panel, /Gula bikin/);
      expect(said).toContain('Gula bikin anak jadi ADHD');
      expect(await waitForWords(panel, /klien|client/i)).toMatch(/Sarah/);
      await panel.waitForSelector('.claim .sources a');
      expect(session.strayRequests).toEqual([]);
    } finally {
      await session.close();
    }
  });
});
