import type { Page } from 'puppeteer-core';
import type { GalleryView } from './views';

/** Brings a freshly loaded gallery page into the state that its name promises. */
export async function prepareView(page: Page, view: GalleryView): Promise<void> {
  if (view !== 'loading') await page.waitForSelector('html[data-drawn=true]');
  if (view === 'options-rules') await page.locator('#rules summary').click();
  if (view === 'contest') await page.locator('.claim .row > .button-quiet:nth-child(2)').click();
  if (view === 'comments-open') {
    for (const comment of ['c0', 'c3']) await page.locator(`[data-key=${comment}] [aria-expanded]`).click();
  }
}
