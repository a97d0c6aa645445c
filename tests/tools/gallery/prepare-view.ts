import type { Page } from 'puppeteer-core';
import type { GalleryView } from './views';

/** Brings a freshly loaded gallery page into the state that its name promises. */
export async function prepareView(page: Page, view: GalleryView): Promise<void> {
  if (view !== 'loading') await page.waitForSelector('html[data-drawn=true]');
  if (view === 'options-rules') await page.locator('#rules summary').click();
  if (view === 'reply') await page.locator('.set-aside > summary').click();
  if (view === 'reply-empty') await page.locator('.view > .more > summary').click();
  if (view === 'contest') await page.locator('.claim .row > button.button-quiet:last-child').click();
  if (view === 'comments-open') {
    for (const comment of ['c0', 'c3']) await page.locator(`[data-key=${comment}] [aria-expanded]`).click();
    await page.waitForSelector('.care-card');
  }
  if (view === 'comments-refer') {
    await page.locator('.refer-someone button').click();
    await page.waitForSelector('.refer-someone article');
  }
  if (view === 'care-plan' || view === 'care-abroad') await page.waitForSelector('.care-card');
  if (view === 'care-plan') await page.locator('.helpline summary').click();
  if (view.startsWith('referral')) {
    await page.locator('main .button').click();
    await page.locator('article summary').click();
  }
  if (view.startsWith('sources')) await page.waitForSelector('html[data-built=true]');
  if (view === 'sources-results') {
    await page.locator('.filter > summary').click();
    await page.locator('.source-actions .more:not(.cite) > summary').click();
    await page.locator('.source-card .cite > summary').click();
  }
  if (view === 'look-up-results' || view === 'look-up-failed')
    await page.locator('button[type=submit]').click();
  if (view === 'saved') await page.locator('.saved-card > .more > summary').click();
  if (view === 'circulating') await page.locator('.circulating .more > summary').click();
  if (view === 'circulating-outline') await page.locator('.circulating select').fill('adhd-sugar-causes');
}
