import type { Page, ResponseForRequest } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_PATH, SAMPLE_TRANSCRIPT_URL, samplePage, sampleTranscript } from '../fixtures/sample/sample';
import { startSession, type Session } from './support/browser';
import { openBeside, waitForWords, wordsOf } from './support/panel';
import { buildVariant } from './support/variant';

type Response = Partial<ResponseForRequest>;

/** As TikTok's caption host answers the page's own player. */
const FOR_THE_PAGE = {
  'access-control-allow-origin': 'https://www.tiktok.com',
  'content-type': 'text/vtt; charset=utf-8',
};
const file = (body: string, status = 200): Response => ({ status, headers: FOR_THE_PAGE, body });

describe.each(['chromium', 'firefox'] as const)('the transcript in %s', name => {
  let session: Session;
  let page: Page;
  let panel: Page;
  /** Addresses that the caption host was asked for, by the page or by the panel. */
  let asked: string[] = [];
  let html = samplePage();
  let response: Response = file('');
  const responseToPanel = { ...file(sampleTranscript()), headers: { 'content-type': 'text/vtt' } };
  const isCaption = (url: string) => url.startsWith('https://v16-webapp.tiktok.com/');

  beforeAll(async () => {
    const build = await buildVariant('captions', name, {}, ['https://v16-webapp.tiktok.com/*']);
    session = await startSession(name, { build });
    page = await session.openTikTok(
      SAMPLE_PATH,
      () => html,
      url => {
        if (!isCaption(url)) return null;
        asked.push(url);
        return response;
      },
    );
    panel = await openBeside(session);
    await panel.bringToFront();
    await panel.setRequestInterception(true);
    panel.on('request', request => {
      if (isCaption(request.url())) {
        asked.push(request.url());
        void request.respond(responseToPanel);
      } else void request.continue();
    });
    await panel.waitForSelector('.coverage');
  });
  afterAll(async () => {
    await session?.close();
  });
  beforeEach(() => {
    asked = [];
  });

  /** The same video anew, with nothing read of what is said. */
  const reload = async () => {
    await page.goto('https://www.tiktok.com/messages', { waitUntil: 'domcontentloaded' });
    await panel.waitForFunction(() => document.querySelector('.coverage') === null);
    await page.goto(`https://www.tiktok.com${SAMPLE_PATH}`, { waitUntil: 'domcontentloaded' });
    await panel.waitForSelector('.coverage');
  };
  const press = async (words: RegExp) => {
    const find = (source: string) =>
      [...document.querySelectorAll<HTMLElement>('.coverage button')].find(button =>
        new RegExp(source).test(button.innerText),
      ) ?? null;
    const button = await panel.waitForFunction(find, {}, words.source);
    await (button as unknown as { click(): Promise<void> }).click();
  };
  const READ = /Baca transkrip|Read the transcript/;
  /** The driver takes long to hand five megabytes to Firefox. */
  const said = (words: RegExp) => waitForWords(panel, words, '.transcript-said', 45_000);

  it.each([
    [
      'a file of another type',
      () => ({ ...file('{}'), headers: { ...FOR_THE_PAGE, 'content-type': 'application/json' } }),
      /bukan berkas takarir|not a caption file/,
    ],
    [
      'a file of five megabytes',
      () => file(`WEBVTT\n\n${'a'.repeat(5_000_000)}`),
      /terlalu panjang|too long/,
    ],
    ['a damaged file', () => file('<html>'), /rusak dan tidak dapat|damaged and cannot/],
    ['a file without words', () => file('WEBVTT\n'), /Tidak ada kata|no words/],
    ['an expired link', () => file('', 410), /kedaluwarsa|expired/],
  ] as const)('says what is wrong with %s', async (_, answer, words) => {
    response = answer();
    await press(READ);
    expect(await said(words)).not.toBe('');
    expect(asked).toHaveLength(1);
    expect(await panel.$('.coverage textarea')).not.toBeNull();
  });

  it('is fetched on the click, not before, and checked: heard speech, not the machine translation', async () => {
    response = file(sampleTranscript());
    await new Promise(resolve => setTimeout(resolve, 500));
    expect(asked).toEqual([]);
    await press(READ);
    await said(/terbaca dan diperiksa|was read and checked/);
    expect(asked).toEqual([SAMPLE_TRANSCRIPT_URL]);
    expect(await waitForWords(panel, /ucapan \(takarir|speech \(auto captions/, '.coverage')).not.toMatch(
      /ucapan dalam video|speech in the video/,
    );
    await waitForWords(panel, /Ucapan dalam video|What is said/);
    expect(await wordsOf(panel)).toContain('tidak perlu ke psikiater');
    expect(session.strayRequests).toEqual([]);
  });

  it('keeps the sound captions of a damaged file, and says that some are missing', async () => {
    await reload();
    response = file(`${sampleTranscript()}\nxx --> yy\nrusak\n`);
    await press(READ);
    await said(/Sebagian takarirnya rusak|Some of the captions are damaged/);
    expect(await waitForWords(panel, /ucapan \(takarir|speech \(auto captions/, '.coverage')).not.toBe('');
  });

  it.each([
    ['refuses it (403)', () => file('', 403)],
    [
      'does not answer other origins',
      () => ({ ...file(sampleTranscript()), headers: { 'content-type': 'text/vtt' } }),
    ],
  ] as const)('asks for a permission where the host %s, and reads it with that', async (_, answer) => {
    await reload();
    response = answer();
    await press(READ);
    await said(/tidak memberikan takarir|did not give the captions/);
    expect(asked).toHaveLength(1);
    await press(/Izinkan dan coba lagi|Allow and try again/);
    await said(/terbaca dan diperiksa|was read and checked/);
    expect(asked).toEqual([SAMPLE_TRANSCRIPT_URL, SAMPLE_TRANSCRIPT_URL]);
    await waitForWords(panel, 'tidak perlu ke psikiater');
  });

  it('asks no other host, whatever address the page names', async () => {
    html = samplePage().replaceAll('v16-webapp.tiktok.com', 'captions.example.org');
    await reload();
    await press(READ);
    await said(/bukan milik TikTok|not one of TikTok/);
    expect(asked).toEqual([]);
    expect(session.strayRequests).toEqual([]);
  });

  it('may be pasted, times and all', async () => {
    await reload();
    await panel.locator('.coverage summary').click();
    await panel
      .locator('.coverage textarea')
      .fill('1\n00:00:01,000 --> 00:00:02,000\nADHD itu muncul karena kebanyakan makan gula\n');
    await panel.locator('.coverage [type=submit]').click();
    await said(/terbaca dan diperiksa|was read and checked/);
    expect(asked).toEqual([]);
    expect(await waitForWords(panel, /Ucapan dalam video|What is said/)).not.toContain('-->');
  });
});
