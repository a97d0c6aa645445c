import type { UiLanguage } from '../language';
import { defineMessages } from './define-messages';

export const sourceKindMessages: Record<UiLanguage, Record<string, string>> = {
  id: {
    guideline: 'Pedoman',
    'meta-analysis': 'Meta-analisis',
    'systematic-review': 'Tinjauan sistematis',
    rct: 'Uji acak terkendali',
    cohort: 'Studi kohort',
    'cross-sectional': 'Studi potong lintang',
    statistics: 'Statistik',
    'fact-sheet': 'Lembar fakta',
    manual: 'Manual',
  },
  en: {
    guideline: 'Guideline',
    'meta-analysis': 'Meta-analysis',
    'systematic-review': 'Systematic review',
    rct: 'Randomised trial',
    cohort: 'Cohort study',
    'cross-sectional': 'Cross-sectional study',
    statistics: 'Statistics',
    'fact-sheet': 'Fact sheet',
    manual: 'Manual',
  },
};

/** Sources as they stand under a claim. */
export const claimSourceMessages = defineMessages({
  id: {
    title: 'Sumber',
    none: 'Belum ada sumber di pustaka.',
    reportedBy: 'diberitakan oleh',
    copy: 'salinan di',
    newsReport: 'laporan berita',
    narrativeReview: 'tinjauan naratif',
    expertCommentary: 'pendapat ahli',
    caseControl: 'studi kasus-kontrol',
    finding: 'Temuannya',
    cite: 'Salin sitasi',
    more: (count: string) => `${count} sumber lagi`,
  },
  en: {
    title: 'Sources',
    none: 'No source in the library yet.',
    reportedBy: 'reported by',
    copy: 'copy at',
    newsReport: 'news report',
    narrativeReview: 'narrative review',
    expertCommentary: 'expert commentary',
    caseControl: 'case-control study',
    finding: 'What it found',
    cite: 'Copy citation',
    more: (count: string) => `${count} more sources`,
  },
});
