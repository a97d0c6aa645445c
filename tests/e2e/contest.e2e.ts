import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { SAMPLE_PATH, samplePage } from '../fixtures/sample/sample';
import { startSession, type Session } from './support/browser';
import { openBeside, waitForWords, wordsOf } from './support/panel';

describe.each(['chromium', 'firefox'] as const)('a contested flag in %s', name => {
  let session: Session;
  let panel: Page;
  let downloads: string;
  beforeAll(async () => {
    downloads = await mkdtemp(join(tmpdir(), 'rujukan-'));
    session = await startSession(name, { downloads });
    await session.openTikTok(SAMPLE_PATH, samplePage());
    panel = await openBeside(session);
    await panel.bringToFront();
    await panel.waitForSelector('.claim [aria-pressed]');
  });
  afterAll(async () => {
    await session?.close();
    await rm(downloads, { recursive: true, force: true });
  });
  const flags = () => panel.$$eval('.claim[data-claim]', claims => claims.length);

  it('is quiet from then on, is listed in the options, saved as a file, and comes back when revoked', async () => {
    const before = await flags();
    await panel.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.claim button')];
      buttons.find(button => /Sanggah|Contest/.test(button.innerText))?.click();
    });
    await panel.waitForSelector('.contest');
    await panel.locator('.contest .input').fill('bukan klaim, ini kutipan');
    await panel.locator('.contest [type=submit]').click();
    await vi.waitFor(async () => expect(await flags()).toBe(before - 1), { timeout: 10_000 });

    const options = await session.openOwn('options.html');
    await waitForWords(options, 'bukan klaim, ini kutipan');
    const press = (words: RegExp) =>
      options.evaluate(source => {
        const buttons = [...document.querySelectorAll<HTMLElement>('button')];
        buttons.find(button => new RegExp(source).test(button.innerText))?.click();
      }, words.source);
    await press(/Simpan sebagai berkas \(JSON\)|Save as a file \(JSON\)/);
    // A browser opens the file before it fills it.
    const saved: unknown = await vi.waitFor(
      async () => JSON.parse(await readFile(join(downloads, 'rujukan-sanggahan.json'), 'utf8')),
      { timeout: 10_000, interval: 100 },
    );
    expect(saved).toMatchObject({
      what: 'contested',
      items: [{ reason: 'misread', note: 'bukan klaim, ini kutipan' }],
    });
    await press(/^(Pulihkan|Restore)$/);
    await vi.waitFor(async () => expect(await wordsOf(options)).not.toContain('bukan klaim, ini kutipan'));
    await panel.bringToFront();
    await vi.waitFor(async () => expect(await flags()).toBe(before), { timeout: 10_000 });
  });
});
