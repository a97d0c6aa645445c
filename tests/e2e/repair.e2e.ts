import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession, type Session } from './support/browser';
import { openProbe, type Probe } from './support/page-state';
import { openBeside, waitForWords, wordsOf } from './support/panel';

const ID = '7500000000000000001';

/** A page after a redesign: its comments carry none of the names that the reader knows, and its text box has no Post button. */
const REDESIGNED = `<!doctype html><html lang="id"><body><div id="app">
  <article data-e2e="recommend-list-item-container"><div id="xgwrapper-0-${ID}"><video></video></div>
    <a data-e2e="video-author-avatar" href="/@kreator.contoh"></a><div data-e2e="video-desc">Jalan pagi ke pasar</div></article>
  <div class="x-DivCommentMain"><div class="x-DivCommentCountContainer">2 komentar</div>
    <section><a href="/@sari.contoh">Sari</a><div data-e2e="remark-1">ADHD itu karena kebanyakan gula</div></section>
    <section><a href="/@budi.contoh">Budi</a><div data-e2e="remark-1">halo semuanya</div></section></div>
  <div class="x-DivCommentFooter"><div data-e2e="comment-input"><div contenteditable="true" role="textbox"></div></div></div>
</div></body></html>`;

const TABLE = JSON.stringify({
  format: 'rujukan-selectors/1',
  note: 'Contoh organisasi, 2026-11',
  elements: { 'comment.text': [{ how: 'data-e2e', selector: '[data-e2e^="remark-"]' }] },
});

describe('a reader that a redesign broke', () => {
  let session: Session;
  let page: Page;
  let panel: Page;
  let options: Page;
  let probe: Probe;
  beforeAll(async () => {
    session = await startSession('chromium');
    page = await session.openTikTok(`/@kreator.contoh/video/${ID}`, REDESIGNED);
    panel = await openBeside(session);
    probe = await openProbe(session, page);
  });
  afterAll(async () => {
    await session?.close();
  });

  const load = async (text: string) => {
    await options.$eval(
      'input[type=file][accept*=json]',
      (input, content) => {
        const files = new DataTransfer();
        files.items.add(new File([content], 'table.json', { type: 'application/json' }));
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      text,
    );
  };

  it('says after ten seconds what it cannot read, and what to do instead', async () => {
    await probe.until(({ trouble }) => trouble?.includes('comments') === true, 20_000);
    const said = await waitForWords(
      panel,
      /Komentar di halaman ini tidak terbaca|The comments on this page could not be read/,
      '.trouble',
    );
    expect(said).toMatch(/Tombol kirim untuk kotak tulis|Post button of the text box/);
    expect(said).toMatch(/Salin laporan teknis|Copy a technical report/);
    expect(await wordsOf(panel, '.coverage')).toMatch(/komentar \(tidak terbaca|comments \(not readable/);
  });

  it('offers a report that names elements and holds no words of the page', async () => {
    const report = await probe.diagnostic();
    expect(report).toContain('trouble: comments, composer');
    expect(report).toContain('remark-1 2');
    expect(report).not.toMatch(/contoh|Sari|Budi|gula|pasar|7500000/);
  });

  it('refuses a bad table, says what is wrong, and goes on with what it has', async () => {
    options = await session.openOwn('options.html');
    await options.bringToFront();
    await options.waitForSelector('input[type=file][accept*=json]');
    await load('{"format": ');
    await waitForWords(options, /bukan JSON yang utuh|not complete JSON/);
    await load(TABLE.replace('comment.text', 'comment.nothing'));
    await waitForWords(options, 'elements.comment.nothing');
    await load(TABLE.replace('^=', '^^='));
    await waitForWords(options, /bukan pemilih CSS|no CSS selector/);
    expect((await probe.state())?.counts.read).toBe(0);
  });

  it('is repaired by a table from a file, at once and in the open tab', async () => {
    await load(TABLE);
    await waitForWords(options, 'Contoh organisasi, 2026-11');
    const { comments } = await probe.until(
      ({ counts, trouble }) => counts.read === 2 && trouble?.includes('comments') !== true,
    );
    expect(comments).toMatchObject([{ handle: 'sari.contoh', text: 'ADHD itu karena kebanyakan gula' }]);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await probe.until(({ counts }) => counts.read === 2);
  });

  it('goes back to the built-in table', async () => {
    await options.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('button')];
      buttons.find(button => /tabel bawaan|built-in table/.test(button.innerText))?.click();
    });
    await waitForWords(options, /Yang dipakai: tabel bawaan|In use: the built-in table/);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await probe.until(({ page: { caption } }) => caption === 'Jalan pagi ke pasar');
    expect((await probe.state())?.counts.read).toBe(0);
  });
});
