import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startTikTok } from './start';

export default defineContentScript({
  matches: ['https://www.tiktok.com/*'],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    startTikTok(() => browser.runtime?.id !== undefined);
  },
});
