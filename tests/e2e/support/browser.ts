import { fileURLToPath } from 'node:url';
import { launch, type Browser, type Page, type ResponseForRequest } from 'puppeteer-core';
import { findBrowser, type BrowserName } from './find-browser';

export const BUILDS: Record<BrowserName, string> = {
  chromium: fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url)),
};

/** Keeps Chromium from calling home, so that every request seen in a test was caused by the page or by us. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Fixed so that a test can open the extension's own pages in Firefox, where they are otherwise random. */
const FIREFOX_UUID = '7a2f1c3e-6d0b-4f5a-9c8e-1b2d3e4f5a6b';
const FIREFOX_ID = 'rujukan@rujukan.dev';

/** Stands in for a host: what it answers to a request for this address, or null when it knows nothing of it. */
export type Answer = (url: string) => Partial<ResponseForRequest> | null;

export interface Session {
  name: BrowserName;
  browser: Browser;
  /** `chrome-extension://.../` or `moz-extension://.../`. */
  origin: string;
  /** Requests that left for anywhere but the fixture, to be asserted empty. */
  strayRequests: string[];
  /** Opens a page of the extension ("sidepanel.html") in a tab. */
  openOwn(path: string): Promise<Page>;
  /**
   * Opens `https://www.tiktok.com<path>` answered by `html` (or by a function of the path). `answer` may stand in for other
   * hosts; what it leaves unanswered is a stray request.
   */
  openTikTok(path: string, html: string | ((path: string) => string), answer?: Answer): Promise<Page>;
  close(): Promise<void>;
}

interface StartOptions {
  headless?: boolean;
  build?: string;
  downloads?: string;
}

/**
 * Starts a real browser with the built extension installed. Headless unless `headless` is false; `build` names another
 * directory than that of the production build (see `variant.ts`); `downloads` a folder that files are saved in.
 */
export async function startSession(
  name: BrowserName,
  { headless = true, build = BUILDS[name], downloads }: StartOptions = {},
): Promise<Session> {
  const executablePath = findBrowser(name);
  if (executablePath === null)
    throw new Error(`${name} is not installed; run: node .ci/setup.mjs --browsers`);
  const browser =
    name === 'chromium'
      ? await launch({
          executablePath,
          headless,
          pipe: true,
          enableExtensions: true,
          args: QUIET,
          ...(downloads !== undefined && {
            downloadBehavior: { policy: 'allow', downloadPath: downloads },
          }),
        })
      : await launch({
          browser: 'firefox',
          executablePath,
          headless,
          extraPrefsFirefox: {
            'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
            ...(downloads !== undefined && {
              'browser.download.folderList': 2,
              'browser.download.dir': downloads,
            }),
          },
        });
  const id = await browser.installExtension(build);
  const origin = name === 'chromium' ? `chrome-extension://${id}/` : `moz-extension://${FIREFOX_UUID}/`;
  const strayRequests: string[] = [];
  if (name === 'chromium') {
    // The welcome page takes the focus when it opens, and a tab behind another draws nothing: let it come first.
    await browser
      .waitForTarget(target => target.url() === `${origin}welcome.html`, { timeout: 5000 })
      .catch(() => undefined);
  }
  return {
    name,
    browser,
    origin,
    strayRequests,
    async openOwn(path) {
      if (name === 'firefox') return openFromWelcome(browser, origin, path);
      const page = await browser.newPage();
      await page.goto(origin + path);
      return page;
    },
    async openTikTok(path, html, answer = () => null) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      await page.setRequestInterception(true);
      page.on('request', request => {
        const url = new URL(request.url());
        if (url.origin === 'https://www.tiktok.com' && request.isNavigationRequest()) {
          const body = typeof html === 'string' ? html : html(url.pathname);
          void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
        } else if (url.pathname === '/favicon.ico') {
          void request.respond({ status: 204, body: '' });
        } else if (url.protocol === 'data:' || url.protocol.endsWith('-extension:')) {
          void request.continue();
        } else {
          const response = answer(request.url());
          if (response === null) strayRequests.push(request.url());
          void (response === null ? request.abort() : request.respond(response));
        }
      });
      await page.goto(`https://www.tiktok.com${path}`, { waitUntil: 'domcontentloaded' });
      // The welcome page may have opened meanwhile; a tab behind another draws nothing.
      await page.bringToFront();
      return page;
    },
    async close() {
      await browser.close();
    },
  };
}

/**
 * Firefox lets no automation navigate to an extension's page, but the extension itself may: the welcome page, which opens
 * on installation, is asked to open another. (The page object keeps saying `about:blank`, so the address is asked of it.)
 */
async function openFromWelcome(browser: Browser, origin: string, path: string): Promise<Page> {
  const welcome = await findPage(browser, `${origin}welcome.html`);
  if (path === 'welcome.html') return welcome;
  const url = `${origin}${path}`;
  await welcome.evaluate(target => {
    const { browser: api } = globalThis as unknown as {
      browser: { tabs: { create(tab: { url: string }): unknown } };
    };
    api.tabs.create({ url: target });
  }, url);
  return findPage(browser, url);
}

async function findPage(browser: Browser, url: string): Promise<Page> {
  for (let attempt = 0; attempt < 50; attempt++) {
    for (const page of (await browser.pages()).toReversed()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address === url) return page;
    }
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error(`no tab shows ${url}`);
}
