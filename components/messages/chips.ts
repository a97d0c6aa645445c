import type { UiLanguage } from '../../utils/settings';

interface ChipMessages {
  care: Record<'urgent' | 'concern' | 'gentle', string>;
  open: (word: string) => string;
}

/** The words of the marks in the page. Short, and never a label on a person. */
export const chipMessages: Record<UiLanguage, ChipMessages> = {
  id: {
    care: { urgent: 'Dahulukan', concern: 'Perlu perhatian', gentle: 'Perlu dukungan' },
    open: word => `Rujukan: ${word}. Buka di panel.`,
  },
  en: {
    care: { urgent: 'See this first', concern: 'Needs attention', gentle: 'Needs support' },
    open: word => `Rujukan: ${word}. Open in the panel.`,
  },
};
