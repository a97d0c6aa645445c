import { defineMessages } from './define-messages';

/** The frame of the side panel. */
export const panelMessages = defineMessages({
  id: {
    speaker: 'Pendamping baca untuk konselor. Bukan bagian dari TikTok.',
    sections: 'Bagian panel',
    video: 'Video',
    comments: 'Komentar',
    reply: 'Balasan',
    sources: 'Sumber',
    saved: 'Simpanan',
    settings: 'Pengaturan',
    otherLanguage: 'EN',
    switchLanguage: 'Switch to English',
    commentsWithFindings: (count: string) => `${count} komentar dengan temuan`,
    summary: (claims: string, comments: string) =>
      `${claims} klaim dalam video, ${comments} komentar dengan temuan.`,
  },
  en: {
    speaker: 'A reading companion for counsellors. Not part of TikTok.',
    sections: 'Sections of the panel',
    video: 'Video',
    comments: 'Comments',
    reply: 'Reply',
    sources: 'Sources',
    saved: 'Saved',
    settings: 'Settings',
    otherLanguage: 'ID',
    switchLanguage: 'Ganti ke bahasa Indonesia',
    commentsWithFindings: (count: string) => `${count} comments with findings`,
    summary: (claims: string, comments: string) =>
      `Claims in the video: ${claims}. Comments with findings: ${comments}.`,
  },
});
