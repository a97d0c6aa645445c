import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { startSession } from '../e2e/support/browser';
import { pressOurs, waitForOurs } from '../e2e/support/ours';
import { buildVariant } from '../e2e/support/variant';

/** Photographs what stands in the page (strip, dialog, chips, notices), in both themes, both languages and at 320 px. */
const OUT = fileURLToPath(new URL('../../.output/screens/', import.meta.url));
const PAGE = readFileSync(new URL('../fixtures/living/permalink.html', import.meta.url), 'utf8');
const EDITOR = '#footer [contenteditable]';
const DRAFT = 'Hai Sarah, makasih ya. Sampai ketemu sesi Selasa jam 3, boleh DM aku dulu';

mkdirSync(OUT, { recursive: true });
const build = await buildVariant('words', 'chromium', { 'utils/check': 'check-words.ts' });
const session = await startSession('chromium', { build });
const settings = await session.openOwn('options.html');

for (const language of ['id', 'en'] as const) {
  await settings.evaluate(async value => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ settings: { language: value, country: 'ID' } });
  }, language);
  for (const theme of ['light', 'dark'] as const) {
    const page = await session.openTikTok(
      '/@kreator.contoh/video/7500000000000000001',
      PAGE.replace('data-theme="light" data-tux-color-scheme="light"', `data-theme="${theme}"`),
    );
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await photograph(page, `${language}-${theme}`);
    await page.close();
  }
}
await session.close();

async function photograph(page: Page, name: string): Promise<void> {
  const shoot = (what: string) =>
    page.screenshot({ path: `${OUT}page-${what}-${name}.png` as `${string}.png` });
  await page.waitForSelector(EDITOR);
  await page.click(EDITOR);
  await page.keyboard.type(DRAFT);
  await waitForOurs(page, root => root.querySelector('.reply-strip') !== null, null);
  await new Promise(resolve => setTimeout(resolve, 400));
  await shoot('strip');
  await page.keyboard.press('Enter');
  await waitForOurs(page, root => root.querySelector('dialog[open]') !== null, null);
  await new Promise(resolve => setTimeout(resolve, 300));
  await shoot('dialog');
  await page.setViewport({ width: 320, height: 640 });
  await new Promise(resolve => setTimeout(resolve, 200));
  await shoot('narrow');
  await page.setViewport({ width: 1280, height: 800 });
  await pressOurs(page, name.startsWith('id') ? 'Tetap posting' : 'Post anyway');
  await new Promise(resolve => setTimeout(resolve, 200));
  await shoot('confirm');
}
