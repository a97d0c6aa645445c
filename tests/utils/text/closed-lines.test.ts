import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findClosedLines } from '../../../utils/text/closed-lines';

const lines = [
  { id: 'number', patterns: ['500-454', '021500454'] },
  { id: 'short', patterns: ['45645'] },
  { id: 'extension', patterns: ['119 ext 9', '119 ext. 9'] },
  { id: 'name', patterns: [], inContext: ['sejiwa', 'press 3'], unless: ['sehati sejiwa'] },
  { id: 'site', patterns: ['intothelight.email'] },
];
const found = (text: string) =>
  findClosedLines(text, lines).map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);

describe('a closed helpline', () => {
  test.each([
    ['call 500-454 ya kak', ['number: 500-454']],
    ['5 0 0 4 5 4', ['number: 5 0 0 4 5 4']],
    ['hubungi ５００-４５４', ['number: ５００-４５４']],
    ['(021) 500 454!', ['number: 021) 500 454']],
    ['119 EXT. 9 atau hotline SeJiwa', ['extension: 119 EXT. 9', 'name: SeJiwa']],
    ['119 ext9', ['extension: 119 ext9']],
    ['telepon aja ke sejiwa', ['name: sejiwa']],
    ['call 988 then press 3', ['name: press 3']],
    ['tulis ke halo@intothelight.email', ['site: intothelight.email']],
    ['aku telepon 500-454 tidak diangkat', ['number: 500-454']],
    ['500-454 juga bagus', ['number: 500-454']],
    ['Hubungi 500-454 juga ya kak', ['number: 500-454']],
    ['hubungi 500-454 kalau keluarga ga bisa bantu', ['number: 500-454']],
    ['500-454 kalau kamu pengen mati', ['number: 500-454']],
    ['500-454 sudah aktif lagi', ['number: 500-454']],
    ['kamu bukan beban, coba 500-454', ['number: 500-454']],
    ['500-454 ya, aku ga ada waktu sekarang', ['number: 500-454']],
  ])('is found in "%s"', (text, hits) => {
    expect(found(text)).toEqual(hits);
  });

  test.each([
    '500-454 sudah tidak aktif',
    '500-454 nomornya udah mati',
    'jangan telepon ke nomor 500-454',
    '119 ext 90',
    'kita sehati sejiwa',
    'aku telepon dia, kami sehati sejiwa',
    'press 3 to skip',
    'nomor 500-454 udah ga bisa, pakai 119 ext 8',
    'the old 500-454 is closed',
    'jangan pakai 500-454 lagi',
    'harga 1.500.454',
    'ditonton 45.645 kali',
    'dm 0812 5004 5488',
    '1500-454',
    'kesejiwaan',
    'nomor 500 terus 454 kali',
    '119 ext 8',
  ])('is not seen in "%s"', text => {
    expect(found(text)).toEqual([]);
  });

  test('is shown where it stands, whatever surrounds it', () => {
    assert(
      property(string({ unit: 'grapheme' }), string({ unit: 'grapheme' }), (before, after) => {
        for (const { start, end } of findClosedLines(`${before} 500-454 ${after}`, lines)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });
});
