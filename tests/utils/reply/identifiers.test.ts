import { array, assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digitsOf, readDigits } from '../../../utils/reply/identifiers/digits';
import { findIdentifiers } from '../../../utils/reply/identifiers/find';
import { isNik, isNpwp } from '../../../utils/reply/identifiers/national-id';
import { HELPLINES } from '../../../utils/reply/rules';
import { readText } from '../../../utils/text/read';

const found = (text: string) =>
  findIdentifiers(readText(text), HELPLINES).map(
    ({ risk, start, end }) => `${risk}: ${text.slice(start, end)}`,
  );

describe('phone numbers', () => {
  test.each([
    ['langsung wa aja 0812-3456-7890 ya', '0812-3456-7890'],
    ['no gue O8l2 3456 789O', 'O8l2 3456 789O'],
    [
      'nol delapan satu dua tiga empat lima enam tujuh delapan',
      'nol delapan satu dua tiga empat lima enam tujuh delapan',
    ],
    ['0 8 1 2 3 4 5 6 7 8 9 0 chat', '0 8 1 2 3 4 5 6 7 8 9 0'],
    ['di ０８１２３３３０００４４ ya', '０８１２３３３０００４４'],
    ['kontak 0819❤️3030❤️4040', '0819❤️3030❤️4040'],
    ['konsul di wa.me/6281234567890', 'wa.me/6281234567890'],
    ['her number is +62 812 3456 7890', '+62 812 3456 7890'],
  ])('%s', (text, quote) => {
    expect(found(text)).toContain(`phone-whatsapp: ${quote}`);
  });

  test('are found however the digits are set apart', () => {
    const separators = array(constantFrom('', ' ', '-', '.', ' - '), { minLength: 11, maxLength: 11 });
    assert(
      property(separators, integer({ min: 10_000_000, max: 99_999_999 }), (between, rest) => {
        const digits = `0812${rest}`;
        const text = Array.from(digits, (digit, i) => digit + (between[i] ?? ''))
          .join('')
          .trim();
        expect(found(`wa ${text}`).some(hit => hit.startsWith('phone-whatsapp'))).toBe(true);
      }),
    );
  });
});

describe('identity numbers', () => {
  test('of a real date and region only', () => {
    expect(isNik('3204110609970001')).toBe(true);
    expect(isNik('3204114609970001')).toBe(true);
    expect(isNik('3204113102970001')).toBe(false);
    expect(isNik('9904110609970001')).toBe(false);
    expect(isNik('3204110609970000')).toBe(false);
    expect(isNpwp('123456782123000')).toBe(true);
    expect(isNpwp('123456783123000')).toBe(false);
  });

  test.each([
    ['3174 0512 0899 0003 itu ktp temen kamu', 'national-id: 3174 0512 0899 0003'],
    ['npwp suaminya 12.345.678.2-123.000', 'national-id: 12.345.678.2-123.000'],
    ['paspornya A1234567 cek', 'national-id: A1234567'],
    ['no bpjs nya 0001234567890', 'health-record-id: 0001234567890'],
    ['tf ke bca 1234567890 dulu', 'bank-wallet: 1234567890'],
    ['IBAN GB82 WEST 1234 5698 7654 32', 'bank-wallet: GB82 WEST 1234 5698 7654 32'],
    ['motor D 5678 ABC parkir', 'licence-plate: D 5678 ABC'],
    ['rini titik psikolog at gmail titik com', 'email-handle: rini titik psikolog at gmail titik com'],
    ['koordinat -6.2088, 106.8456 itu', 'address-location: -6.2088, 106.8456'],
  ])('%s', (text, hit) => {
    expect(found(text)).toContain(hit);
  });
});

describe('what is no identifier', () => {
  test.each([
    'PHQ-9 itu 9 soal, skornya 0-27',
    'trauma keluarga karena G 30 S itu nyata',
    'kelas A 12 B 30 siswa',
    'kode DSM-nya F41.1',
    'Rp 150.000 sampai Rp300.000',
    'hubungi 1500-567 atau 119 ext 8',
    'Childline 0800 1111 is free',
    'UU No. 27 Tahun 2022, PP 28 Tahun 2024',
    'follow @kemenkes_ri buat info resmi',
    'satu dua hari lagi, tiga kali sehari',
    'videonya udah ditonton 1.234.567 kali, likenya 98.765',
    'sertraline ada yang 50 mg dan 100 mg, sesuai resep',
    'doi 10.1016/j.jad.2021.03.012',
    'In Malaysia you can call Befrienders 03-7627 2929.',
    'webinar 12-08-2026 jam 10.00-12.00',
    'Registration closes on the 15th and it is free.',
    'the year 5 play at St Wilfred was lovely',
  ])('%s', text => {
    expect(found(text)).toEqual([]);
  });
});

test('the number of a wallet is told once, as a wallet', () => {
  expect(found('gopay 085711002299 ya')).toEqual(['bank-wallet: 085711002299']);
  expect(found('wa 085711002299 ya')).toEqual(['phone-whatsapp: 085711002299']);
});

test('number words become digits only three or more in a row', () => {
  const digits = (text: string) => readDigits(text).runs.map(({ groups }) => digitsOf(groups));
  expect(digits('satu dua hari')).toEqual([]);
  expect(digits('nol delapan satu')).toEqual(['081']);
});
