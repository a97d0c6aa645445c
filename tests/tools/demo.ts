import { mkdir } from 'node:fs/promises';
import { platform } from 'node:os';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { startSession, type Session } from '../e2e/support/browser';
import { hasDialog, pressOurs, textOfOurs, waitForOurs } from '../e2e/support/ours';
import { openPanel, waitForWords } from '../e2e/support/panel';
import { SAMPLE_PATH, samplePage } from '../fixtures/sample/sample';

/**
 * `npm start`: performs the main job on the bundled sample page in a real browser, as a person would, prints what was
 * found and saves a picture of each step under `.output/demo/`. With a display the browser stays open; `--live` opens
 * tiktok.com itself and leaves it to the user.
 */
const PICTURES = '.output/demo';
const RISKY = 'Hai Sarah, sampai ketemu sesi Selasa ya';
const EDITOR = '.public-DraftEditor-content';
const POST = '[data-e2e="comment-post"]';
const hasDisplay =
  platform() !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const { values } = parseArgs({ options: { live: { type: 'boolean' } } });

let step = 0;
const session = await startSession('chromium', { headless: !hasDisplay || process.env['CI'] === 'true' });
if (values.live === true) await openLive(session);
else await showMainJob(session);
if (hasDisplay && process.env['CI'] !== 'true') {
  console.log('\nThe browser stays open for you to try. Close it to end.');
  await new Promise(resolve => session.browser.once('disconnected', resolve));
} else {
  await session.close();
}

async function openLive({ browser }: Session): Promise<void> {
  if (!hasDisplay) throw new Error('--live needs a display: a person browses tiktok.com.');
  const page = await browser.newPage();
  await page.goto('https://www.tiktok.com/');
  console.log('tiktok.com is open. Press the Rujukan button in the toolbar to see the panel.');
}

async function showMainJob(session: Session): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  const page = await session.openTikTok(SAMPLE_PATH, samplePage());
  await waitForOurs(page, root => root.querySelector('button') !== null, null, 15_000);
  await picture(page, 'page');

  const panel = await openPanel(session, page);
  await panel.waitForSelector('.claim .sources a');
  await picture(panel, 'claims');
  print('Claims in the video', await rowsOf(panel, '.claim', '.verdict', 'blockquote mark'));

  await panel.locator('#tab-comments').click();
  await panel.waitForSelector('.comment');
  await picture(panel, 'comments');
  print(
    'Comments with findings, danger first',
    await rowsOf(panel, '.comment', 'h3, .note', '.comment-text'),
  );

  await panel.locator('#tab-sources').click();
  await picture(panel, 'sources');

  await page.bringToFront();
  const footer = (await page.$$(EDITOR)).at(-1);
  await footer?.click();
  await page.keyboard.type(RISKY, { delay: 12 });
  await picture(page, 'reply-typed', 400);
  const before = await draftOf(page);
  await (await page.$$(POST)).at(-1)?.click();
  await waitForOurs(page, root => root.querySelector('dialog[open]') !== null, null);
  await picture(page, 'reply-held', 400);
  console.log(`\nThe reply "${RISKY}" was held:\n`);
  console.log(indent(await textOfOurs(page, 'dialog[open]')));

  await pressAny(page, ['Salin', 'Copy']);
  await picture(page, 'wording-copied', 300);
  expectSame(before, await draftOf(page));
  await pressAny(page, ['Tetap posting', 'Post anyway']);
  if (await hasDialog(page)) {
    await picture(page, 'post-anyway', 300);
    await pressAny(page, ['Posting sekarang', 'Post now']);
  }
  await page.waitForFunction(() => (window as unknown as { posted: unknown[] }).posted.length > 0);
  const posted = await page.evaluate(() => (window as unknown as { posted: unknown[] }).posted.length);
  await picture(page, 'posted', 300);
  console.log(
    `\nPosted on purpose, ${posted} time. Requests that left the browser: ${session.strayRequests.length}.`,
  );
  console.log(`Pictures of each step: ${PICTURES}/`);
  await waitForWords(panel, 'Rujukan');
}

async function picture(page: Page, name: string, settle = 600): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, settle));
  step += 1;
  await page.screenshot({ path: `${PICTURES}/${String(step).padStart(2, '0')}-${name}.png` });
}

async function pressAny(page: Page, labels: string[]): Promise<void> {
  const label = await waitForOurs(
    page,
    (root, words) => {
      const buttons = [...root.querySelectorAll('button')].map(button => button.innerText);
      return words.split('|').find(word => buttons.some(text => text.includes(word))) ?? null;
    },
    labels.join('|'),
  );
  await pressOurs(page, label);
}

function rowsOf(panel: Page, item: string, label: string, quote: string): Promise<string[][]> {
  return panel.$$eval(
    item,
    (elements, labels, quotes) =>
      elements.map(element =>
        [labels, quotes].map(selector =>
          (element.querySelector<HTMLElement>(selector)?.innerText ?? '').replace(/\s+/g, ' ').trim(),
        ),
      ),
    label,
    quote,
  );
}

function draftOf(page: Page): Promise<string> {
  return page.$$eval(EDITOR, editors => editors.at(-1)?.textContent ?? '');
}

function expectSame(before: string, after: string): void {
  if (before !== after) throw new Error('The text in the editor changed while it was held.');
}

function print(title: string, rows: string[][]): void {
  console.log(`\n${title}\n`);
  for (const [label = '', quote = ''] of rows) console.log(`  ${cut(label, 34).padEnd(36)}${cut(quote, 80)}`);
}

function cut(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
