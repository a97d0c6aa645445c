import { readFile, readdir } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILDS, startSession, type Session } from './support/browser';

describe.each(['chromium', 'firefox'] as const)('the built extension in %s', name => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(async () => {
    await session?.close();
  });

  it('installs, and opens its own pages', async () => {
    for (const path of ['welcome.html', 'sidepanel.html', 'options.html']) {
      const page = await session.openOwn(path);
      expect(await page.title()).toBe('Rujukan');
    }
  });

  it('brings every page of TikTok at most 80 KiB of compressed code', async () => {
    const folder = `${BUILDS[name]}/content-scripts`;
    const files = await Promise.all((await readdir(folder)).map(file => readFile(`${folder}/${file}`)));
    const sizes = files.map(file => gzipSync(file, { level: 9 }).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(80 * 1024);
  });

  it('leaves no trace that a page could see', async () => {
    const page = await session.openTikTok('/', '<!doctype html><html><body><p>Halo</p></body></html>');
    expect(await page.evaluate(() => document.body.innerHTML.trim())).toBe('<p>Halo</p>');
    expect(session.strayRequests).toEqual([]);
  });
});
