import { describe, expect, test } from 'vitest';
import { check } from '../../../utils/check';

const risksOf = (text: string, replyTo: string) =>
  check({ surface: 'reply', text, replyTo }).risks.map(({ risk }) => risk);

describe('the same words under another comment', () => {
  test.each([
    ['iya kak, sama-sama 🤗', 'makasih ya sesinya kemarin, lega bgt', 'makasih ya infonya, bermanfaat bgt'],
    ['sama sama, pulangnya hati2', 'kak makasih buat sesi tadi', 'kak makasih buat webinar tadi'],
    ['my pleasure', 'thanks for seeing me today', 'thanks for the live today'],
    ["You're welcome, it was lovely!", "thank you for yesterday's session", 'thank you for the free webinar'],
  ])('%s confirms a client under "%s"', (text, client, stranger) => {
    expect(risksOf(text, client)).toContain('confirm-relationship');
    expect(risksOf(text, stranger)).toEqual([]);
  });

  test('a name the other person never wrote singles them out', () => {
    expect(risksOf('semangat ya rani', 'suamiku ngusir aku semalem, aku nangis')).toContain(
      'names-person-case',
    );
    expect(risksOf('sabar ya dinda', 'kak aku dinda, abis putus 3 thn nangis terus')).toEqual([]);
  });
});

describe('a comment that asks for a story of clients', () => {
  test('makes nobody a client', () => {
    expect(risksOf('Nope, not on this page 😊', 'tell us your wildest client story')).toEqual([]);
  });
});

describe('an answer to a crisis', () => {
  test('needs a way to help', () => {
    expect(risksOf('semangat ya kak', 'aku pengen mati aja rasanya')).toContain('crisis-no-help');
    expect(risksOf('tolong hubungi 119 ext 8 sekarang ya kak', 'aku pengen mati aja rasanya')).toEqual([]);
  });

  test('must not blame', () => {
    for (const blame of ['dasar caper, kurang iman', 'gitu doang, manja banget sih, malu sama umur']) {
      expect(risksOf(blame, 'aku mau bunuh diri')).toContain('crisis-minimising');
    }
  });

  test('that names a method is told once, as what is worse', () => {
    const found = risksOf('silet kecil begitu cuma luka luar, gak bakal fatal', 'aku nyayat lagi semalem');
    expect(found).toContain('method-detail');
    expect(found).not.toContain('crisis-no-help');
  });

  test('is none where nobody is in danger', () => {
    expect(risksOf('semangat ya kak', 'tugas numpuk banget minggu ini')).toEqual([]);
  });
});
