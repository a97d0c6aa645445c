import { defineMessages } from './define-messages';

export const contestMessages = defineMessages({
  id: {
    title: 'Menyanggah tanda ini',
    reason: 'Apa yang keliru?',
    misread: 'Kalimatnya tidak menyatakan klaim itu',
    verdict: 'Penilaiannya keliru atau sudah usang',
    reach: 'Berlaku di mana?',
    here: 'Hanya di halaman ini',
    phrasing: 'Kalimat seperti ini, di mana saja',
    everywhere: 'Sembunyikan klaim ini di mana saja',
    everywhereNote: 'Dapat dipulihkan kapan saja di Pengaturan.',
    note: 'Catatan untuk Anda sendiri (boleh kosong)',
    confirm: 'Sembunyikan',
    cancel: 'Batal',
    privacy:
      'Tidak ada yang dikirim. Yang disimpan hanya nama klaim, pilihan Anda, dan sidik kalimat yang tidak dapat dibaca kembali.',
  },
  en: {
    title: 'Contest this flag',
    reason: 'What is wrong?',
    misread: 'The sentence does not make that claim',
    verdict: 'The verdict is wrong or out of date',
    reach: 'Where does this apply?',
    here: 'On this page only',
    phrasing: 'This way of saying it, anywhere',
    everywhere: 'Hide this claim everywhere',
    everywhereNote: 'You can bring it back in the settings at any time.',
    note: 'A note for yourself (may stay empty)',
    confirm: 'Hide',
    cancel: 'Cancel',
    privacy:
      'Nothing is sent. Only the name of the claim, your choice and a fingerprint of the sentence that cannot be read back are kept.',
  },
});
