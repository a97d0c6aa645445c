import { defineMessages } from './define-messages';

/** Sources as they stand under a claim. */
export const claimSourceMessages = defineMessages({
  id: {
    title: 'Sumber',
    none: 'Belum ada sumber di pustaka.',
    finding: 'Temuannya',
    cite: 'Salin sitasi',
    more: (count: string) => `${count} sumber lagi`,
  },
  en: {
    title: 'Sources',
    none: 'No source in the library yet.',
    finding: 'What it found',
    cite: 'Copy citation',
    more: (count: string) => `${count} more sources`,
  },
});
