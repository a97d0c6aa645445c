import type { Verdict } from '../../utils/findings';
import type { UiLanguage } from '../language';

/** The word of a verdict and the sentence that says what it means: about the claim, never about who made it. */
interface VerdictWording {
  word: string;
  meaning: string;
}

export const verdictMessages: Record<UiLanguage, Record<Verdict, VerdictWording>> = {
  id: {
    contradicted: {
      word: 'Bertentangan dengan bukti',
      meaning: 'Bukti yang ada menunjukkan hal yang berlawanan dengan klaim ini.',
    },
    unsupported: {
      word: 'Belum didukung bukti',
      meaning: 'Belum ada bukti yang cukup baik untuk mendukung klaim ini.',
    },
    oversimplified: {
      word: 'Terlalu disederhanakan',
      meaning: 'Ada benarnya, tetapi bagian pentingnya tertinggal.',
    },
    mixed: {
      word: 'Bukti beragam',
      meaning: 'Temuan penelitian berbeda-beda; sumbernya perlu dibaca berdampingan.',
    },
    supported: {
      word: 'Didukung bukti',
      meaning: 'Bukti yang ada mendukung klaim ini.',
    },
    unverified: {
      word: 'Belum terverifikasi',
      meaning: 'Klaim ini belum ada di pustaka Rujukan. Itu tidak berarti benar, dan tidak berarti salah.',
    },
  },
  en: {
    contradicted: {
      word: 'Contradicted by the evidence',
      meaning: 'The evidence points the other way.',
    },
    unsupported: {
      word: 'Not supported by the evidence',
      meaning: 'There is no evidence good enough to support this claim.',
    },
    oversimplified: {
      word: 'Oversimplified',
      meaning: 'There is something to it, but an important part is left out.',
    },
    mixed: {
      word: 'Evidence is mixed',
      meaning: 'Studies disagree; the sources are best read side by side.',
    },
    supported: {
      word: 'Supported by the evidence',
      meaning: 'The evidence supports this claim.',
    },
    unverified: {
      word: 'Not verified',
      meaning: 'This claim is not in the library of Rujukan. That makes it neither true nor untrue.',
    },
  },
};
