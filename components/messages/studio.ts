import { defineMessages } from './define-messages';

/** The upload page: the user's own caption, before it is posted. */
export const studioMessages = defineMessages({
  id: {
    title: 'Keterangan yang sedang Anda tulis',
    empty: 'Belum ada keterangan. Mulailah menulis di TikTok; pemeriksaannya muncul di sini.',
    length: (used: string, limit: string) => `${used} dari ${limit} karakter`,
    claims: 'Klaim di keterangan ini',
    noClaims: 'Tidak ada klaim kesehatan mental yang dikenali.',
    unsupported: 'Klaim ini tidak didukung bukti; pertimbangkan untuk mengubahnya sebelum diunggah.',
    missing: 'Klaim ini belum menyebut sumber.',
    risks: 'Yang dapat membuka rahasia',
    noRisks: 'Tidak ada yang perlu diingatkan tentang kerahasiaan.',
    sourceLine: 'Baris sumber yang muat',
    sourceLineNote: 'Rujukan tidak menulis apa pun di TikTok. Salin, lalu tempelkan sendiri.',
    sourceLineFull: 'Tidak ada ruang tersisa untuk baris sumber. Pendekkan keterangannya lebih dulu.',
    copy: 'Salin baris ini',
    notRead: 'Yang tidak diperiksa: video, suara, dan teks di dalam gambar.',
  },
  en: {
    title: 'The caption you are writing',
    empty: 'There is no caption yet. Start writing on TikTok; the check appears here.',
    length: (used: string, limit: string) => `${used} of ${limit} characters`,
    claims: 'Claims in this caption',
    noClaims: 'No mental-health claim was recognised.',
    unsupported: 'The evidence does not support this claim; consider changing it before you upload.',
    missing: 'This claim names no source yet.',
    risks: 'What may break confidentiality',
    noRisks: 'Nothing calls for a reminder about confidentiality.',
    sourceLine: 'A source line that fits',
    sourceLineNote: 'Rujukan writes nothing on TikTok. Copy it and paste it yourself.',
    sourceLineFull: 'There is no room left for a source line. Shorten the caption first.',
    copy: 'Copy this line',
    notRead: 'Not checked: the video, its sound, and text inside pictures.',
  },
});
