import { defineMessages } from './define-messages';

export const contestMessages = defineMessages({
  id: {
    title: 'Menyanggah tanda ini',
    reason: 'Apa yang keliru?',
    reach: 'Berlaku di mana?',
    note: 'Catatan Anda (boleh kosong)',
    confirm: 'Sembunyikan',
    cancel: 'Batal',
    privacy:
      'Tidak ada yang dikirim. Yang disimpan hanya nama klaim, pilihan dan catatan Anda, serta sidik kalimat yang tidak dapat dibaca kembali. Semuanya dapat dipulihkan dan diekspor di Pengaturan.',
    privacyHere: 'Tidak ada yang dikirim atau disimpan.',
  },
  en: {
    title: 'Contest this flag',
    reason: 'What is wrong?',
    reach: 'Where does this apply?',
    note: 'Your note (may stay empty)',
    confirm: 'Hide',
    cancel: 'Cancel',
    privacy:
      'Nothing is sent. Only the name of the claim, your choice and note, and a fingerprint of the sentence that cannot be read back are kept. You can restore or export them in the settings.',
    privacyHere: 'Nothing is sent or kept.',
  },
});

/** What may be wrong with a flag. */
export const contestReasonMessages = defineMessages({
  id: {
    misread: 'Bukan klaim: kalimatnya tidak menyatakan itu',
    verdict: 'Penilaiannya keliru atau sudah usang',
    source: 'Sumbernya keliru, atau tidak menyatakan itu',
  },
  en: {
    misread: 'Not a claim: the sentence does not say that',
    verdict: 'The verdict is wrong or out of date',
    source: 'The source is wrong, or does not say that',
  },
});

/** How far a contest reaches. */
export const contestReachMessages = defineMessages({
  id: {
    phrasing: 'Kalimat seperti ini, mulai sekarang',
    here: 'Hanya di halaman ini, tanpa disimpan',
    everywhere: 'Klaim ini dalam kalimat apa pun',
  },
  en: {
    phrasing: 'This way of saying it, from now on',
    here: 'On this page only, nothing is kept',
    everywhere: 'This claim in any wording',
  },
});
