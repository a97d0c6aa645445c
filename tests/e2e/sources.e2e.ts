import type { HTTPRequest, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { record } from '../support/europe-pmc-server';
import { startSession, type Session } from './support/browser';
import { waitForWords, wordsOf } from './support/panel';

/** Evaluated in the extension's page: the storage of the browser, whatever it is called there. */
const setLookUps = (panel: Page) =>
  panel.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      { storage: { local: { set(values: object): Promise<void> } } } | undefined
    >;
    await (browser ?? chrome)?.storage.local.set({ settings: { language: 'en', lookUps: true } });
  });

describe.each(['chromium', 'firefox'] as const)('sources and saved work in %s', name => {
  let session: Session;
  let panel: Page;
  beforeAll(async () => {
    session = await startSession(name);
    panel = await session.openOwn('sidepanel.html');
    // The welcome page may have opened meanwhile; a tab behind another draws nothing.
    await panel.bringToFront();
    await panel.waitForSelector('[role=tab]');
  });
  afterAll(async () => {
    await session?.close();
  });
  const choose = async (tab: string) => {
    await panel.locator(`#tab-${tab}`).click();
    await panel.waitForSelector(`#tab-${tab}[aria-selected=true]`);
  };

  it('finds a source while one types, leads to its claims and back', async () => {
    await choose('sources');
    await panel.waitForSelector('input[type=search]');
    await panel.type('input[type=search]', 'kejut listrik');
    await panel.waitForSelector('[data-source=anderson-2021-ect]');
    await panel.locator('[data-source=anderson-2021-ect] > div > .button-flush').click();
    await panel.waitForSelector('[data-claim=ect-torture]');
    await panel.locator('.view > div > .button-flush').click();
    await panel.waitForSelector('input[type=search]:focus');
    expect(await panel.$eval('input[type=search]', field => field.value)).toBe('kejut listrik');
  });

  it('keeps a source, with a note that survives a reload', async () => {
    await panel.locator('[data-source=anderson-2021-ect] [aria-pressed=false]').click();
    await panel.waitForSelector('[data-source=anderson-2021-ect] [aria-pressed=true]');
    await choose('saved');
    await panel.locator('.saved-card > .more > summary').click();
    await panel.locator('.saved-card textarea').click();
    await panel.keyboard.type('for the lesson');
    await waitForWords(panel, /Perubahan tersimpan|Changes saved/);
    await panel.evaluate(() => location.reload());
    await panel.waitForSelector('[role=tab]');
    await choose('saved');
    await waitForWords(panel, 'for the lesson');
    expect(await wordsOf(panel, '.saved-card .source-title')).toContain('Electroconvulsive therapy');
  });

  it('lets go of it, and puts it back with its note', async () => {
    await panel.locator('.saved-card > div:last-child > button').click();
    await waitForWords(panel, /Dihapus|Removed/);
    await panel.waitForSelector('.saved-card', { hidden: true });
    await panel.locator('.view > div > .button:not(.button-flush)').click();
    expect(await waitForWords(panel, 'for the lesson')).toContain('Electroconvulsive');
  });

  it('asks nobody anything before look-ups are switched on', async () => {
    await choose('sources');
    await panel.locator('.view > .more:last-child > summary').click();
    await waitForWords(panel, /Izinkan pencarian ini|Allow this search/);
    expect(await panel.$('.will-send')).toBeNull();
  });

  it('sends Europe PMC exactly what it shows, and shows the answer as text', async () => {
    await setLookUps(panel);
    const asked: string[] = [];
    await panel.setRequestInterception(true);
    const answer = (request: HTTPRequest) => {
      if (!request.url().startsWith('https://www.ebi.ac.uk/')) return void request.continue();
      asked.push(request.url());
      return void request.respond({
        status: 200,
        contentType: 'application/json',
        headers: { 'access-control-allow-origin': '*' },
        body: JSON.stringify({
          hitCount: 1,
          resultList: { result: [record({ title: 'Sugar <b>and</b> behaviour <img src=x>' })] },
        }),
      });
    };
    panel.on('request', answer);
    await panel.waitForSelector('.will-send');
    await panel.locator('form input[type=text]').fill('sugar adhd');
    const shown = await panel.$eval('.will-send code', code => code.textContent);
    await panel.locator('form button[type=submit]').click();
    await panel.waitForSelector('.results a[href^="https://europepmc.org/article/MED/"]');
    panel.off('request', answer);
    await panel.setRequestInterception(false);
    expect(asked).toHaveLength(1);
    expect(new URL(asked[0] ?? '').searchParams.get('query')).toBe(shown);
    expect(shown).toContain('(sugar adhd)');
    expect(await wordsOf(panel, '.more .source-card .source-title')).toContain('Sugar and behaviour');
    expect(await panel.$('.source-card img')).toBeNull();
  });

  it('cannot reach anything else: the browser forbids it', async () => {
    const outcome = await panel.evaluate(() =>
      fetch('https://example.org/').then(
        () => 'reached',
        () => 'refused',
      ),
    );
    expect(outcome).toBe('refused');
  });
});
