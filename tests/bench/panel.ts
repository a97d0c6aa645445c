import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { SAMPLE_PATH, samplePage } from '../fixtures/sample/sample';
import { startSession } from '../e2e/support/browser';

/**
 * How soon the panel shows something useful, next to the floor of this machine: an empty page of the same extension in the
 * same run, both with a cold service worker. Also what the panel loads before its first paint, compressed.
 *
 * Prints one JSON object a line; times in milliseconds. Needs a build in .output/chrome-mv3.
 */
const RUNS = 11;
const built = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const copy = fileURLToPath(new URL('../../.output/bench-chrome', import.meta.url));

await rm(copy, { recursive: true, force: true });
await cp(built, copy, { recursive: true });
await writeFile(
  `${copy}/empty.html`,
  '<!doctype html><html lang="id"><title>.</title><body><p>.</p></body></html>',
);

const session = await startSession('chromium', { build: copy });
try {
  await session.openTikTok(SAMPLE_PATH, samplePage());
  const tab = await tikTokTab();
  const floor: number[] = [];
  const paint: number[] = [];
  const claims: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    floor.push((await measure('empty.html', null)).paint);
    const panel = await measure(`sidepanel.html?tab=${tab}`, '.claim .sources');
    paint.push(panel.paint);
    claims.push(panel.shown);
  }
  print('empty page, first paint', median(floor));
  print('panel, first paint', median(paint));
  print('panel, first paint above the floor', median(paint) - median(floor));
  print('panel, first claim with its sources above the floor', median(claims) - median(floor));
  print('panel, code and style before the first paint, KiB gzip', await initialSize());
} finally {
  await session.close();
  await rm(copy, { recursive: true, force: true });
}

/** Opens a page of ours in a fresh tab with the service worker stopped, and waits for its first paint and for `shown`. */
async function measure(path: string, shown: string | null): Promise<{ paint: number; shown: number }> {
  const page = await session.browser.newPage();
  try {
    await stopWorkers(page);
    await page.goto(session.origin + path, { waitUntil: 'load' });
    await page.bringToFront();
    const paint = await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? false,
      { polling: 20 },
    );
    const seen =
      shown === null
        ? 0
        : await page
            .waitForFunction(
              selector => (document.querySelector(selector) === null ? 0 : performance.now()),
              { polling: 'raf' },
              shown,
            )
            .then(handle => handle.jsonValue());
    return { paint: Number(await paint.jsonValue()), shown: seen };
  } finally {
    await page.close();
  }
}

async function stopWorkers(page: Page): Promise<void> {
  const devtools = await page.createCDPSession();
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await devtools.detach();
}

async function tikTokTab(): Promise<number> {
  const own = await session.openOwn('empty.html');
  const id = await own.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(about: object): Promise<{ id: number }[]> } };
    };
    const [first] = await chrome.tabs.query({ url: 'https://www.tiktok.com/*' });
    return first?.id ?? 0;
  });
  await own.close();
  return id;
}

/** The entry, what it imports without waiting, and its styles, each compressed. */
async function initialSize(): Promise<number> {
  const html = await readFile(`${built}/sidepanel.html`, 'utf8');
  const waiting = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? '');
  const files = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    const text = await readFile(`${built}/${file}`, 'utf8');
    const known = new Set(readdirSync(`${built}/chunks`));
    for (const [, name = ''] of text.matchAll(/(?:from|^import|;import)\s*["']\.\/([\w.-]+\.js)["']/g))
      if (known.has(name)) waiting.push(`chunks/${name}`);
  }
  const texts = await Promise.all([...files].map(file => readFile(`${built}/${file}`)));
  return texts.reduce((sum, text) => sum + gzipSync(text).length, 0) / 1024;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function print(what: string, value: number): void {
  console.log(JSON.stringify({ what, value: Math.round(value * 10) / 10 }));
}
