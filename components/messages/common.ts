import { defineMessages } from './define-messages';

/** Words that several views share. */
export const commonMessages = defineMessages({
  id: {
    copied: 'Tersalin',
    copyFailed: 'Tidak dapat menyalin. Tandai teksnya, lalu salin sendiri.',
    opensInNewTab: '(terbuka di tab baru)',
    loading: 'Memuat …',
    retry: 'Coba lagi',
  },
  en: {
    copied: 'Copied',
    copyFailed: 'Could not copy. Select the text and copy it yourself.',
    opensInNewTab: '(opens in a new tab)',
    loading: 'Loading …',
    retry: 'Try again',
  },
});
