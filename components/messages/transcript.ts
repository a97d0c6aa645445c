import type { TranscriptAnswer } from '../../utils/transcript-answer';
import type { UiLanguage } from '../language';
import { defineMessages } from './define-messages';

/** Reading what is said in a video. */
export const transcriptMessages = defineMessages({
  id: {
    read: 'Baca transkrip',
    reading: 'Membaca …',
    privacy: 'Takarir diambil dari TikTok, sekali ini saja.',
    done: 'Transkrip terbaca dan diperiksa.',
    allow: 'Izinkan dan coba lagi',
    allowNote: 'Peramban akan meminta izin Anda untuk alamat takarir TikTok itu saja.',
    paste: 'Tempelkan transkrip',
    pasteLabel: 'Transkrip ucapan dalam video',
    pasteNote: 'Diperiksa di peramban ini saja, dan hilang bersama halamannya.',
    pasteCheck: 'Periksa transkrip',
  },
  en: {
    read: 'Read the transcript',
    reading: 'Reading …',
    privacy: 'The captions are fetched from TikTok, this once.',
    done: 'The transcript was read and checked.',
    allow: 'Allow and try again',
    allowNote: 'Your browser will ask for your permission, for that one caption address of TikTok only.',
    paste: 'Paste a transcript',
    pasteLabel: 'Transcript of what is said in the video',
    pasteNote: 'Checked in this browser only, and gone with the page.',
    pasteCheck: 'Check the transcript',
  },
});

/** Why there is no transcript, and what to do instead. */
export const transcriptProblems: Record<UiLanguage, Record<TranscriptAnswer, string>> = {
  id: {
    none: 'Video ini tidak menyertakan takarir. Anda dapat menempelkan transkripnya.',
    refused: 'TikTok tidak memberikan takarir kepada halaman ini.',
    declined: 'Izin tidak diberikan, jadi takarir tidak diambil. Anda dapat menempelkan transkripnya.',
    expired:
      'Tautan takarirnya sudah kedaluwarsa. Muat ulang halaman TikTok lalu coba lagi, atau tempelkan transkripnya.',
    offline: 'TikTok tidak menjawab. Periksa sambungan internet Anda lalu coba lagi.',
    'not-allowed':
      'Alamat takarirnya bukan milik TikTok, jadi tidak dibuka. Anda dapat menempelkan transkripnya.',
    'wrong-type': 'Yang diterima bukan berkas takarir. Anda dapat menempelkan transkripnya.',
    'too-large':
      'Transkripnya terlalu panjang untuk dibaca di sini. Tempelkan bagian yang ingin Anda periksa.',
    malformed: 'Berkas takarirnya rusak dan tidak dapat dibaca. Anda dapat menempelkan transkripnya.',
    empty: 'Tidak ada kata di dalamnya.',
    partial: 'Sebagian takarirnya rusak dan dilewati; selebihnya sudah diperiksa.',
    'moved-on': 'Halaman sudah beralih ke video lain, jadi transkrip ini tidak dipakai.',
    unreachable: 'Halaman TikTok tidak menjawab. Muat ulang halamannya lalu coba lagi.',
  },
  en: {
    none: 'This video carries no captions. You can paste a transcript instead.',
    refused: 'TikTok did not give the captions to this page.',
    declined: 'Permission was not given, so nothing was fetched. You can paste the transcript instead.',
    expired:
      'The link to the captions has expired. Reload the TikTok page and try again, or paste the transcript.',
    offline: 'TikTok did not answer. Check your connection and try again.',
    'not-allowed':
      'The address of the captions is not one of TikTok’s, so it was not opened. You can paste the transcript instead.',
    'wrong-type': 'What came back is not a caption file. You can paste the transcript instead.',
    'too-large': 'The transcript is too long to be read here. Paste the part you want to check.',
    malformed: 'The caption file is damaged and cannot be read. You can paste the transcript instead.',
    empty: 'There are no words in it.',
    partial: 'Some of the captions are damaged and were left out; the rest was checked.',
    'moved-on': 'The page has moved on to another video, so this transcript was not used.',
    unreachable: 'The TikTok page does not answer. Reload it and try again.',
  },
};
