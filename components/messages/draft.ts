import { defineMessages } from './define-messages';

/** The reply check for a text that is pasted or written in the panel. */
export const draftMessages = defineMessages({
  id: {
    title: 'Periksa balasan',
    label: 'Balasan Anda',
    placeholder: 'Tulis atau tempelkan di sini',
    privacy: 'Diperiksa di peramban ini saja, tidak disimpan, dan tidak dikirim.',
    replyTo: 'Komentar yang dijawab (boleh kosong)',
    empty: 'Hasilnya muncul sambil Anda menulis.',
    clean: 'Tidak ada yang perlu diingatkan. Keputusan tetap pada Anda.',
    found: (count: string) => `${count} hal untuk dipertimbangkan`,
    articles: 'Dasarnya',
    safer: 'Kata-kata yang lebih aman',
    copySafer: 'Salin',
    claims: 'Klaim di balasan ini',
    failed: 'Pemeriksaan tidak dapat dimuat.',
    clear: 'Kosongkan',
    characters: (count: string) => `${count} dari 150 karakter komentar TikTok`,
  },
  en: {
    title: 'Check a reply',
    label: 'Your reply',
    placeholder: 'Write or paste it here',
    privacy: 'Checked in this browser only, not kept, and not sent.',
    replyTo: 'The comment you answer (may stay empty)',
    empty: 'The result appears as you write.',
    clean: 'Nothing calls for a reminder. The decision stays yours.',
    found: (count: string) => (count === '1' ? '1 thing to consider' : `${count} things to consider`),
    articles: 'Why this matters',
    safer: 'A safer wording',
    copySafer: 'Copy',
    claims: 'Claims in this reply',
    failed: 'The check could not be loaded.',
    clear: 'Clear',
    characters: (count: string) => `${count} of the 150 characters of a TikTok comment`,
  },
});
