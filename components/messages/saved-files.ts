import type { UiLanguage } from '../language';

interface SavedFileWords {
  headings: Record<'claims' | 'sources' | 'notes', string>;
  /** Type, title, what it says, publisher, year, address, note, tags, day it was kept. */
  columns: [string, string, string, string, string, string, string, string, string];
}

/** The words that go into an exported file. */
export const savedFileMessages: Record<UiLanguage, SavedFileWords> = {
  id: {
    headings: { claims: 'Klaim', sources: 'Sumber', notes: 'Catatan' },
    columns: ['jenis', 'judul', 'isi', 'penerbit', 'tahun', 'alamat', 'catatan', 'label', 'disimpan'],
  },
  en: {
    headings: { claims: 'Claims', sources: 'Sources', notes: 'Notes' },
    columns: ['type', 'title', 'says', 'publisher', 'year', 'address', 'note', 'tags', 'saved'],
  },
};
