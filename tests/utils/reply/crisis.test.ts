import { describe, expect, test } from 'vitest';
import { check } from '../../../utils/check';

const risksOf = (text: string, replyTo: string) =>
  check({ surface: 'reply', text, replyTo }).risks.map(({ risk }) => risk);

const KIND = ['semangat ya kak!', 'stay strong, hugs'];
const BELITTLING = ['sabar ya, banyak yg lebih susah', 'others have it worse, cheer up'];
const HELPING = ['hubungi 119 ext 8 sekarang ya', 'please call 988 right now'];

describe('an answer to somebody in danger', () => {
  describe.each([
    'aku udah beli tali, malam ini',
    'aku udah siapin obatnya, malam ini terakhir',
    'kalo gw ilang besok jangan cariin',
    'im going to od tonight',
    'mau kms rasanya',
    'aku pengen mati aja rasanya',
    'udah nulis surat buat mama, besok pagi selesai',
    'gw udah di atap kos',
    'aku mau bunuh diri',
    'obatnya udah kukumpulin buat nanti malam',
    'aku nyayat lagi semalem',
    'aku capek hidup, pengen udahan',
    'pengen ngilang selamanya dari dunia',
    'i want to kill myself',
    'planning to do it this weekend',
    "I've written the letters",
    "tonight's the night I end it",
    "i've got a plan and a date",
    "i don't want to be alive anymore",
    'i bought the rope today',
  ])('who writes "%s"', comment => {
    test.each(KIND)('"%s" names no help', draft => {
      expect(risksOf(draft, comment)).toEqual(['crisis-no-help']);
    });

    test.each(BELITTLING)('"%s" belittles', draft => {
      expect(risksOf(draft, comment)).toEqual(['crisis-minimising']);
    });

    test.each(HELPING)('"%s" helps', draft => {
      expect(risksOf(draft, comment)).toEqual([]);
    });
  });
});

describe('the same answers to a harmless comment', () => {
  test.each([
    'tugas numpuk banget minggu ini',
    'gagal tes lagi',
    'mual abis minum obat',
    'hari ini aku berhasil keluar kamar',
    'takut nyetir lagi abis kecelakaan',
    'mati lampu dari tadi',
    'besok ujian doain ya',
    'lagunya bagus banget kak',
    'udah fix malem ini aku diet selamanya',
    'capek kerja pengen liburan',
    'first kak',
    'does my plan cover it',
    'i failed maths again',
    'this made my day',
    'see you tomorrow',
  ])('%s', comment => {
    for (const draft of [...KIND, ...BELITTLING, ...HELPING]) expect(risksOf(draft, comment)).toEqual([]);
  });
});
