import type { UiLanguage } from '../language';

export type SelectorProblem =
  'unreadable' | 'too-large' | 'not-json' | 'not-a-table' | 'wrong-field' | 'not-a-selector' | 'not-kept';

/** What is wrong with a selector table from a file. The field it is about is shown after it. */
export const selectorProblems: Record<UiLanguage, Record<SelectorProblem, string>> = {
  id: {
    unreadable: 'Berkasnya tidak dapat dibuka.',
    'too-large': 'Berkasnya terlalu besar untuk tabel pemilih.',
    'not-json': 'Isinya bukan JSON yang utuh.',
    'not-a-table': 'Isinya bukan tabel pemilih Rujukan.',
    'wrong-field': 'Ada bagian yang tidak dikenal atau salah bentuk:',
    'not-a-selector': 'Ini bukan pemilih CSS yang dimengerti peramban Anda:',
    'not-kept': 'Tabelnya baik, tetapi tidak dapat disimpan di peramban ini.',
  },
  en: {
    unreadable: 'The file could not be opened.',
    'too-large': 'The file is too large for a selector table.',
    'not-json': 'It is not complete JSON.',
    'not-a-table': 'It is not a selector table of Rujukan.',
    'wrong-field': 'A part of it is unknown or of the wrong form:',
    'not-a-selector': 'This is no CSS selector that your browser understands:',
    'not-kept': 'The table is sound, but it could not be kept in this browser.',
  },
};
