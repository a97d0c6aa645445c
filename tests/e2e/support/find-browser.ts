import { existsSync } from 'node:fs';

export type BrowserName = 'chromium' | 'firefox';

const PLACES: Record<BrowserName, string[]> = {
  chromium: [
    process.env['RUJUKAN_CHROMIUM'] ?? '',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-for-testing',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/usr/bin/microsoft-edge',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    process.env['RUJUKAN_FIREFOX'] ?? '',
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** Where the browser is installed, or null. `RUJUKAN_CHROMIUM` and `RUJUKAN_FIREFOX` name another place. */
export function findBrowser(name: BrowserName): string | null {
  return PLACES[name].find(place => place !== '' && existsSync(place)) ?? null;
}
