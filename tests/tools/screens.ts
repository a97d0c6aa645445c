import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../e2e/support/find-browser';
import { openGallery } from './gallery/open-gallery';
import { prepareView } from './gallery/prepare-view';
import { GALLERY_VIEWS, type GalleryView } from './gallery/views';

/**
 * `npm run screens [VIEW ...]`: photographs every view in both languages and themes into .output/screens/. The whole view is
 * taken, not only the part that a panel shows at once.
 */
const OUT = fileURLToPath(new URL('../../.output/screens', import.meta.url));

const wanted = process.argv.slice(2);
const views = GALLERY_VIEWS.filter(view => wanted.length === 0 || wanted.some(name => view.startsWith(name)));
const executablePath = findBrowser('chromium');
if (executablePath === null) throw new Error('Chromium is needed for screenshots and was not found');
await mkdir(OUT, { recursive: true });
const gallery = await openGallery();
const browser = await launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
});
try {
  const page = await browser.newPage();
  for (const view of views) {
    for (const language of ['id', 'en'] as const)
      for (const theme of ['light', 'dark'] as const)
        await photograph(page, { view, language, theme, width: 360 });
    await photograph(page, { view, language: 'id', theme: 'light', width: 280 });
  }
} finally {
  await browser.close();
  await gallery.close();
}

interface Shot {
  view: GalleryView;
  language: 'id' | 'en';
  theme: 'light' | 'dark';
  /** CSS pixels. */
  width: number;
}

async function photograph(page: Page, { view, language, theme, width }: Shot): Promise<void> {
  const isPage = view.startsWith('options') || view.startsWith('welcome');
  const viewport = { width: isPage && width > 300 ? 1000 : width, height: 765, deviceScaleFactor: 1.5 };
  await page.setViewport(viewport);
  await page.goto(`${gallery.url}?view=${view}&lang=${language}&theme=${theme}`);
  await page.waitForSelector('html[data-drawn]');
  await prepareView(page, view);
  const height = await page.evaluate(() => {
    const content = document.querySelector('.tab-content');
    const hidden = content === null ? 0 : content.scrollHeight - content.clientHeight;
    return document.documentElement.scrollHeight + hidden;
  });
  if (!view.includes('300')) await page.setViewport({ ...viewport, height: Math.min(height, 5000) });
  const size = width === 280 ? '-280' : '';
  await page.screenshot({ path: `${OUT}/${view}-${language}-${theme}${size}.png` as `${string}.png` });
}
