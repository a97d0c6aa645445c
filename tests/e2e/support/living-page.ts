import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

/** A post's page with a comment box, three threads that can be answered, and a site that posts by click and by Enter. */
export const LIVING_PAGE = readFileSync(
  new URL('../../fixtures/living/permalink.html', import.meta.url),
  'utf8',
);
export const LIVING_PATH = '/@kreator.contoh/video/7500000000000000001';
export const EDITOR = '#footer [contenteditable]';
export const POST = '#footer [data-e2e="comment-post"]';

export interface Posted {
  kind: string;
  how: string;
  text: string;
}

/** What the site of the page took for posted. */
export const posted = (page: Page) => page.evaluate(() => (window as unknown as { posted: Posted[] }).posted);

export const htmlOf = (page: Page, selector: string) => page.$eval(selector, element => element.outerHTML);

export const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

export async function write(page: Page, text: string, into = EDITOR): Promise<void> {
  await page.waitForSelector(into);
  await page.click(into);
  await page.keyboard.type(text);
}
