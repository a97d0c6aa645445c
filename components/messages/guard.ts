import type { NotCheckedReason } from '../../utils/content/not-checked';
import type { Severity } from '../../utils/findings';
import type { Reach } from '../../utils/set-aside';
import type { UiLanguage } from '../../utils/settings';

export interface GuardMessages {
  /** The word that stands with the shape of a severity. */
  severity: Record<Severity, string>;
  /** Titles take turns: a warning that always looks the same is soon not seen any more. */
  blockTitles: readonly string[];
  warnTitles: readonly string[];
  againTitle: string;
  reviewTitle: string;
  yourWords: string;
  articles: string;
  saferWording: string;
  copy: string;
  copied: string;
  copyFailed: string;
  more: (count: number) => string;
  moreArticles: (count: number) => string;
  backToEditing: string;
  close: string;
  postAnyway: string;
  confirmTitle: string;
  confirmText: string;
  reasonLabel: string;
  reasonHint: string;
  postNow: string;
  why: string;
  notAProblem: string;
  /** How far "not a problem here" reaches. */
  reaches: Record<Reach, string>;
  setAside: string;
  stripSaid: (severity: string, name: string) => string;
  notChecked: Record<NotCheckedReason, string>;
  outdated: string;
  openFromToolbar: string;
  dismiss: string;
}

export const guardMessages: Record<UiLanguage, GuardMessages> = {
  id: {
    severity: { block: 'Sebaiknya tidak diposting', warn: 'Perlu ditimbang lagi', hint: 'Catatan' },
    blockTitles: [
      'Balasan ini bisa membuka hal yang rahasia',
      'Kata-kata ini akan terbaca semua orang',
      'Sebelum diposting, baca sekali lagi',
    ],
    warnTitles: [
      'Ada bagian yang perlu ditimbang',
      'Satu hal sebelum balasan ini terbit',
      'Masih bisa disampaikan dengan lebih aman',
    ],
    againTitle: 'Kata yang sama masih ada di balasan ini',
    reviewTitle: 'Yang ditemukan dalam balasan Anda',
    yourWords: 'Kata-kata Anda',
    articles: 'Rujukan etik',
    saferWording: 'Susunan yang lebih aman',
    copy: 'Salin',
    copied: 'Tersalin',
    copyFailed: 'Tidak dapat menyalin. Tandai teksnya, lalu salin sendiri.',
    more: count => `Dan ${count} temuan lain`,
    moreArticles: count => `dan ${count} pasal lain`,
    backToEditing: 'Kembali menyunting',
    close: 'Tutup',
    postAnyway: 'Tetap posting',
    confirmTitle: 'Tetap posting dengan kata-kata ini?',
    confirmText: 'Yang sudah terbit dapat disalin orang lain, juga setelah Anda menghapusnya.',
    reasonLabel: 'Alasan Anda (boleh dikosongkan)',
    reasonHint: 'Hanya disimpan di perangkat ini, sebagai catatan Anda sendiri.',
    postNow: 'Posting sekarang',
    why: 'Mengapa?',
    notAProblem: 'Bukan masalah di sini',
    reaches: {
      draft: 'Untuk balasan ini saja',
      phrase: 'Untuk kata-kata ini, seterusnya',
      rule: 'Matikan aturan ini',
    },
    setAside:
      'Dikesampingkan. Balasan Anda belum diposting; pilihan yang menetap dapat dibatalkan di pengaturan.',
    stripSaid: (severity, name) => `${severity}: ${name}.`,
    notChecked: {
      unreadable: 'Balasan ini tidak diperiksa Rujukan: kotak tulisnya tidak terbaca.',
      unpaired:
        'Balasan ini tidak diperiksa Rujukan: tombolnya tidak dapat dipasangkan dengan satu kotak tulis.',
      failed: 'Balasan ini tidak diperiksa Rujukan: pemeriksaannya gagal.',
      changed:
        'Teks balasan berubah sementara dialog terbuka. Tidak ada yang diposting; teks Anda masih ada.',
      outdated: 'Balasan ini tidak diperiksa: Rujukan baru saja diperbarui. Muat ulang halaman ini.',
    },
    outdated: 'Rujukan baru saja diperbarui. Muat ulang halaman ini agar balasan diperiksa lagi.',
    openFromToolbar: 'Buka Rujukan lewat tombolnya di bilah alat peramban.',
    dismiss: 'Tutup pemberitahuan',
  },
  en: {
    severity: { block: 'Better not posted', warn: 'Worth a second thought', hint: 'A note' },
    blockTitles: [
      'This reply may reveal something confidential',
      'Everyone will be able to read these words',
      'Before it is posted, read it once more',
    ],
    warnTitles: [
      'One part of this is worth weighing',
      'One thing before this reply goes out',
      'It can still be said more safely',
    ],
    againTitle: 'The same words are still in this reply',
    reviewTitle: 'What was found in your reply',
    yourWords: 'Your words',
    articles: 'Ethics reference',
    saferWording: 'A safer way to say it',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Could not copy. Select the text and copy it yourself.',
    more: count => `And ${count} more ${count === 1 ? 'finding' : 'findings'}`,
    moreArticles: count => `and ${count} more ${count === 1 ? 'article' : 'articles'}`,
    backToEditing: 'Back to editing',
    close: 'Close',
    postAnyway: 'Post anyway',
    confirmTitle: 'Post it with these words?',
    confirmText: 'What has been posted can be copied by others, even after you delete it.',
    reasonLabel: 'Your reason (may be left empty)',
    reasonHint: 'Stays on this device only, as a note to yourself.',
    postNow: 'Post now',
    why: 'Why?',
    notAProblem: 'Not a problem here',
    reaches: {
      draft: 'For this reply only',
      phrase: 'For these words, from now on',
      rule: 'Switch this rule off',
    },
    setAside: 'Set aside. Your reply has not been posted; a lasting choice can be undone in settings.',
    stripSaid: (severity, name) => `${severity}: ${name}.`,
    notChecked: {
      unreadable: 'Rujukan did not check this reply: its text box could not be read.',
      unpaired: 'Rujukan did not check this reply: the button could not be matched to one text box.',
      failed: 'Rujukan did not check this reply: the check failed.',
      changed: 'The reply changed while the dialog was open. Nothing was posted; your text is still there.',
      outdated: 'This reply was not checked: Rujukan has just been updated. Refresh this page.',
    },
    outdated: 'Rujukan has just been updated. Refresh this page to have replies checked again.',
    openFromToolbar: 'Open Rujukan with its button in the browser toolbar.',
    dismiss: 'Dismiss notice',
  },
};
