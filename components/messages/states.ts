import { defineMessages } from './define-messages';

/** One page for every state the panel can be in. */
export const stateMessages = defineMessages({
  id: {
    loading: 'Membaca halaman …',
    elsewhereTitle: 'Tab ini bukan TikTok',
    elsewhere: 'Buka sebuah video di tiktok.com, dan temuannya muncul di sini.',
    elsewhereTools: 'Sementara itu, periksa balasan dan cari sumber tetap dapat dipakai.',
    openTikTok: 'Buka TikTok',
    checkReply: 'Periksa balasan',
    searchSources: 'Cari sumber',
    stoppedTitle: 'Rujukan belum berjalan di tab ini',
    stopped:
      'Tab ini dibuka sebelum Rujukan dipasang atau diperbarui. Muat ulang halamannya; simpan dulu tulisan yang belum terkirim.',
    reload: 'Muat ulang halaman',
    brokenTitle: 'Halaman ini tidak terbaca',
    broken:
      'TikTok mungkin mengubah tampilannya. Tidak ada yang diperiksa di sini, jadi jangan anggap tidak ada klaim.',
    brokenFields: 'Yang tidak ditemukan',
    brokenHelp: 'Periksa pembaruan Rujukan, atau muat tabel pemilih yang baru di Pengaturan.',
    openSettings: 'Buka pengaturan',
    commentsLost:
      'Komentar di halaman ini tidak terbaca, jadi tidak satu pun diperiksa. TikTok mungkin mengubah tampilannya. Anda dapat menempelkan teksnya untuk diperiksa.',
    commentsLate: 'TikTok masih memuat komentarnya. Belum ada yang diperiksa.',
    composerLost:
      'Tombol kirim untuk kotak tulis di halaman ini tidak dikenali, jadi balasan Anda mungkin tidak diperiksa saat dikirim. Tempelkan teksnya untuk diperiksa dulu.',
    pasteToCheck: 'Tempel teks untuk diperiksa',
    copyDiagnostic: 'Salin laporan teknis',
    diagnosticNote:
      'Laporannya hanya memuat nama elemen dan jumlahnya, tanpa teks halaman. Tidak ada yang dikirim.',
    privateTitle: 'Pesan pribadi tidak dibaca',
    private:
      'Rujukan tidak membaca isi pesan langsung. Balasan yang Anda tulis tetap diperiksa sebelum terkirim.',
    nothingHereTitle: 'Tidak ada video di halaman ini',
    nothingHere: 'Buka sebuah video untuk melihat klaim dan sumbernya.',
    firstRunTitle: 'Selamat datang',
    firstRun: 'Kenali dulu apa yang dibaca Rujukan dan apa yang tidak pernah meninggalkan peramban Anda.',
    openWelcome: 'Baca dalam satu menit',
    dismiss: 'Lewati',
    failedTitle: 'Bagian ini tidak dapat dibuka',
    failed: 'Ada yang tidak beres di dalam Rujukan. Tulisan Anda di TikTok tidak tersentuh.',
    retry: 'Coba lagi',
  },
  en: {
    loading: 'Reading the page …',
    elsewhereTitle: 'This tab is not TikTok',
    elsewhere: 'Open a video on tiktok.com, and what is found appears here.',
    elsewhereTools: 'Meanwhile you can check a reply or search the sources.',
    openTikTok: 'Open TikTok',
    checkReply: 'Check a reply',
    searchSources: 'Search sources',
    stoppedTitle: 'Rujukan is not running in this tab yet',
    stopped:
      'The tab was opened before Rujukan was installed or updated. Reload the page; keep any text you have not sent first.',
    reload: 'Reload the page',
    brokenTitle: 'This page could not be read',
    broken:
      'TikTok may have changed its layout. Nothing was checked here, so do not take it that there are no claims.',
    brokenFields: 'Not found',
    brokenHelp: 'Look for an update of Rujukan, or load a new selector table in the settings.',
    openSettings: 'Open the settings',
    commentsLost:
      'The comments on this page could not be read, so none were checked. TikTok may have changed its layout. You can paste a text to check it.',
    commentsLate: 'TikTok is still loading the comments. None were checked yet.',
    composerLost:
      'The Post button of the text box on this page is not recognised, so your reply may not be checked when you send it. Paste the text to check it first.',
    pasteToCheck: 'Paste a text to check it',
    copyDiagnostic: 'Copy a technical report',
    diagnosticNote: 'The report holds names and counts of elements, no text of the page. Nothing is sent.',
    privateTitle: 'Private messages are not read',
    private: 'Rujukan does not read direct messages. A reply you write is still checked before it is sent.',
    nothingHereTitle: 'There is no video on this page',
    nothingHere: 'Open a video to see its claims and their sources.',
    firstRunTitle: 'Welcome',
    firstRun: 'See what Rujukan reads, and what never leaves your browser.',
    openWelcome: 'Read it in a minute',
    dismiss: 'Skip',
    failedTitle: 'This part could not be opened',
    failed: 'Something went wrong inside Rujukan. Your text on TikTok was not touched.',
    retry: 'Try again',
  },
});
