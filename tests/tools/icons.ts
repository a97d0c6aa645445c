import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../e2e/support/find-browser';

/** `npm run icons`: draws public/icons/*.svg in the sizes that browsers and stores ask for; the smallest have a drawing of their own. */
const SIZES = [16, 32, 48, 96, 128];
const folder = fileURLToPath(new URL('../../public/icons', import.meta.url));

const executablePath = findBrowser('chromium');
if (executablePath === null) throw new Error('Chromium is needed to draw the icons and was not found');
const browser = await launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    const drawing = size < 48 ? 'rujukan-small' : 'rujukan';
    const svg = await readFile(`${folder}/${drawing}.svg`, 'utf8');
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    await writeFile(`${folder}/${size}.png`, await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
