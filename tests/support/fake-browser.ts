import { fakeBrowser } from 'wxt/testing/fake-browser';

/** WXT's storage looks for the browser when it is loaded, so this file is imported before whatever uses it. */
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
Object.assign(fakeBrowser.runtime, { id: 'rujukan' });

export { fakeBrowser };
