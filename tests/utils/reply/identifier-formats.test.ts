import { describe, expect, test } from 'vitest';
import { check } from '../../../utils/check';
import { findIdentifiers } from '../../../utils/reply/identifiers/find';
import { HELPLINES } from '../../../utils/reply/rules';
import { readText } from '../../../utils/text/read';

const found = (text: string) =>
  findIdentifiers(readText(text), HELPLINES).map(
    ({ risk, start, end }) => `${risk}: ${text.slice(start, end)}`,
  );

/** Each format of the identifiers guide: how it is written, and which words of the draft are shown. */
const FORMATS: Record<string, [text: string, hits: string[]][]> = {
  'a mobile number': [
    ['simpan ya 081234567890', ['phone-whatsapp: 081234567890']],
    ['+62 812-3456-7890 itu saya', ['phone-whatsapp: +62 812-3456-7890']],
    ['62 812 3456 7890', ['phone-whatsapp: 62 812 3456 7890']],
    ['(0812) 3456 7890 ya', ['phone-whatsapp: 0812) 3456 7890']],
    ['0812.3456.7890', ['phone-whatsapp: 0812.3456.7890']],
    ['0812~3456~7890', ['phone-whatsapp: 0812~3456~7890']],
    ['0812*3456*7890', ['phone-whatsapp: 0812*3456*7890']],
    ['O8l2 3456 789O', ['phone-whatsapp: O8l2 3456 789O']],
    ['o812 3456 7890', ['phone-whatsapp: o812 3456 7890']],
    ['08I234567B9O', ['phone-whatsapp: 08I234567B9O']],
    ['0 8 1 2 3 4 5 6 7 8 9 0', ['phone-whatsapp: 0 8 1 2 3 4 5 6 7 8 9 0']],
    ['0-8-1-2-3-4-5-6-7-8-9-0', ['phone-whatsapp: 0-8-1-2-3-4-5-6-7-8-9-0']],
    [
      'nol delapan satu dua tiga empat lima enam tujuh delapan sembilan',
      ['phone-whatsapp: nol delapan satu dua tiga empat lima enam tujuh delapan sembilan'],
    ],
    [
      'kosong lapan satu dua tiga empat lima enam tujuh lapan',
      ['phone-whatsapp: kosong lapan satu dua tiga empat lima enam tujuh lapan'],
    ],
    [
      'zero eight one two three four five six seven eight nine',
      ['phone-whatsapp: zero eight one two three four five six seven eight nine'],
    ],
    ['kosong812 3456 7890', ['phone-whatsapp: kosong812 3456 7890']],
    ['kosong8 1234 567 890', ['phone-whatsapp: kosong8 1234 567 890']],
    ['O85I-OOOO-99OO', ['phone-whatsapp: O85I-OOOO-99OO']],
    ['O8l9 lima5lima 77 O1', ['phone-whatsapp: O8l9 lima5lima 77 O1']],
    [
      'kosong lapan dobel satu lima enam tujuh dobel lapan satu',
      ['phone-whatsapp: kosong lapan dobel satu lima enam tujuh dobel lapan satu'],
    ],
    ['nol812 lalu 3456 7890', []],
    ['0812🌸3456🌸7890', ['phone-whatsapp: 0812🌸3456🌸7890']],
    ['0️⃣8️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣9️⃣0️⃣', ['phone-whatsapp: 0️⃣8️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣9️⃣0️⃣']],
    ['０８１２３４５６７８９０', ['phone-whatsapp: ０８１２３４５６７８９０']],
    ['𝟎𝟖𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗𝟎', ['phone-whatsapp: 𝟎𝟖𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗𝟎']],
    ['०८१२३४५६७८९०', ['phone-whatsapp: ०८१२३४५६७८९०']],
    ['٠٨١٢٣٤٥٦٧٨٩٠', ['phone-whatsapp: ٠٨١٢٣٤٥٦٧٨٩٠']],
    ['0812\u200b3456\u200b7890', ['phone-whatsapp: 0812\u200b3456\u200b7890']],
    ['0812\u20603456\u20607890', ['phone-whatsapp: 0812\u20603456\u20607890']],
    ['0857xxxx1234', ['phone-whatsapp: 0857xxxx1234']],
    ['0857 **** 1234', ['phone-whatsapp: 0857 **** 1234']],
    ['0857-XXXX-1234', ['phone-whatsapp: 0857-XXXX-1234']],
    ['0857…1234', ['phone-whatsapp: 0857…1234']],
    ['wa saya:0812 3456 7890.', ['phone-whatsapp: 0812 3456 7890']],
    [
      'nomorku delapan satu dua tiga empat lima enam tujuh delapan sembilan nol',
      ['phone-whatsapp: delapan satu dua tiga empat lima enam tujuh delapan sembilan nol'],
    ],
  ],
  'a landline': [
    ['telp (021) 5551234', ['phone-whatsapp: 021) 5551234']],
    ['telepon 022 4231234 aja', ['phone-whatsapp: 022 4231234']],
    ['hubungi 0274-551234', ['phone-whatsapp: 0274-551234']],
  ],
  'a link to a private chat': [
    ['wa.me/6281234567890', ['phone-whatsapp: wa.me/6281234567890']],
    [
      'https://api.whatsapp.com/send?phone=6281234567890',
      ['phone-whatsapp: https://api.whatsapp.com/send?phone=6281234567890'],
    ],
    ['https://wa.link/abc123 ya', ['phone-whatsapp: https://wa.link/abc123']],
    ['t.me/konselorrini', ['phone-whatsapp: t.me/konselorrini']],
    ['line.me/ti/p/~konselor', ['phone-whatsapp: line.me/ti/p/~konselor']],
    ['linktr.ee/konselorrini', ['phone-whatsapp: linktr.ee/konselorrini']],
    ['s.id/konselorrini', ['phone-whatsapp: s.id/konselorrini']],
    ['wa me / 6281234567890', ['phone-whatsapp: 6281234567890']],
    ['wa[.]me/6281234567890', ['phone-whatsapp: wa[.]me/6281234567890']],
    ['t (dot) me/konselorrini', ['phone-whatsapp: t (dot) me/konselorrini']],
    ['wa titik me/6281234567890', ['phone-whatsapp: wa titik me/6281234567890']],
  ],
  'a foreign number': [
    ['+44 7400 123456', ['phone-whatsapp: +44 7400 123456']],
    ['+60 12-345 6789', ['phone-whatsapp: +60 12-345 6789']],
    ['+65 8123 4567', ['phone-whatsapp: +65 8123 4567']],
    ['0061 412 345 678', ['phone-whatsapp: 0061 412 345 678']],
    ['0917 555 0142', ['phone-whatsapp: 0917 555 0142']],
    ['call me 8555 0199', ['phone-whatsapp: 8555 0199']],
    ['call me on 07700 900123', ['phone-whatsapp: 07700 900123']],
    ['my number is (201) 555-0123', ['phone-whatsapp: 201) 555-0123']],
  ],
  'a NIK': [
    ['3204110609970001', ['national-id: 3204110609970001']],
    ['3204114609970001 punya adiknya', ['national-id: 3204114609970001']],
    ['3204 1106 0997 0001', ['national-id: 3204 1106 0997 0001']],
    ['32041106 09970001', ['national-id: 32041106 09970001']],
    ['3204-1106-0997-0001', ['national-id: 3204-1106-0997-0001']],
    ['32.04.11.060997.0001', ['national-id: 32.04.11.060997.0001']],
    ['３２０４１１０６０９９７０００１', ['national-id: ３２０４１１０６０９９７０００１']],
    ['32O411O6O997OOO1', ['national-id: 32O411O6O997OOO1']],
    ['3204112902000001', ['national-id: 3204112902000001']],
    ['NIK-nya 320411060997xxxx', ['national-id: 320411060997xxxx']],
    ['3204113109970001', []],
    ['3204113102970001', []],
    ['9904110609970001', []],
    ['6281234567890123', []],
  ],
  'a family card': [
    ['nomor KK 3204110609970001', ['national-id: 3204110609970001']],
    ['kartu keluarga: 3204 1131 0219 0001', ['national-id: 3204 1131 0219 0001']],
  ],
  'an NPWP': [
    ['12.345.678.2-123.000', ['national-id: 12.345.678.2-123.000']],
    ['123456782123000', ['national-id: 123456782123000']],
    ['0123456782123000', ['national-id: 0123456782123000']],
    ['12.345.678.3-123.000', []],
    ['npwp 12.345.678.3-123.000', ['national-id: 12.345.678.3-123.000']],
  ],
  'a passport': [
    ['paspor A1234567', ['national-id: A1234567']],
    ['passport no. X 1234567', ['national-id: X 1234567']],
    ['rute A1234567 di peta', []],
  ],
  'a health card': [
    ['BPJS 0001234567890', ['health-record-id: 0001234567890']],
    ['no. peserta JKN 0001 2345 67890', ['health-record-id: 0001 2345 67890']],
    ['kartu KIS-nya 0001234567890', ['health-record-id: 0001234567890']],
    ['no kartu BPJS ooo1234567890', ['health-record-id: ooo1234567890']],
    ['hasil survei 0001234567890', []],
  ],
  'a medical record number': [
    ['no RM 12-34-56', ['health-record-id: 12-34-56']],
    ['rekam medis 00123456', ['health-record-id: 00123456']],
    ['MRN 4455667', ['health-record-id: 4455667']],
    ['no. rekam medisnya 12.34.56', ['health-record-id: 12.34.56']],
    ['MR 220518 bangsal', ['health-record-id: 220518']],
    ['uhid 220017745', ['health-record-id: 220017745']],
    ['skor 12-34-56', []],
  ],
  'a bank account': [
    ['BCA 1234567890 an Rini', ['bank-wallet: 1234567890']],
    ['rek mandiri 123-00-1234567-8', ['bank-wallet: 123-00-1234567-8']],
    ['BRI 0123 01 012345 50 1', ['bank-wallet: 0123 01 012345 50 1']],
    ['norek 12345678901', ['bank-wallet: 12345678901']],
    ['transfer ke gopay 081234567890', ['bank-wallet: 081234567890']],
    [
      'bni satu dua tiga empat lima enam tujuh delapan sembilan nol',
      ['bank-wallet: satu dua tiga empat lima enam tujuh delapan sembilan nol'],
    ],
    ['GB82 WEST 1234 5698 7654 32', ['bank-wallet: GB82 WEST 1234 5698 7654 32']],
    ['GB83 WEST 1234 5698 7654 32', []],
    ['kartu 4111 1111 1111 1111', ['bank-wallet: 4111 1111 1111 1111']],
    ['4111 1111 1111 1112', []],
    ['ada 1234567890 pengikut', []],
    ['cashapp $RiniHelps', ['bank-wallet: cashapp $RiniHelps']],
    ['kirim ke DANA ibunya 083100001212', ['bank-wallet: 083100001212']],
    ['upi rini.k@okaxis', ['bank-wallet: rini.k@okaxis']],
  ],
  'a plate': [
    ['B 1234 XYZ', ['licence-plate: B 1234 XYZ']],
    ['mobilnya AB-1234-CD', ['licence-plate: AB-1234-CD']],
    ['DK1234AB parkir situ', ['licence-plate: DK1234AB']],
    ['plat b 1234 xyz', ['licence-plate: b 1234 xyz']],
    ['Silver Astra, KV19 ZRT', ['licence-plate: KV19 ZRT']],
    ['KA 05 MZ 7719', ['licence-plate: KA 05 MZ 7719']],
    ['Myvi putih WXQ 7718', ['licence-plate: WXQ 7718']],
    ['lapor ke BP2MI', []],
    ['PMK 112 dan DSM 500', []],
    ['G 30 S', []],
    ['G30S', []],
    ['kode F41.1', []],
    ['PHQ-9 dan GAD-7', []],
    ['DSM 5 TR', []],
    ['Q 1234 XYZ', []],
  ],
  'an address': [
    ['Jl. Melati No. 12', ['address-location: Jl. Melati No. 12']],
    ['jln mawar 5 rt 03 rw 02', ['address-location: jln mawar 5 rt 03 rw 02']],
    ['Jl Melati 12, Bandung 40132', ['address-location: Jl Melati 12, Bandung 40132']],
    ['gang kelinci no 7', ['address-location: gang kelinci no 7']],
    ['perumahan griya asri blok c3 no 8', ['address-location: perumahan griya asri blok c3 no 8']],
    ['kode pos 40132', ['address-location: kode pos 40132']],
    ['sudah 40132 orang', []],
    ['jalan kaki 12 menit', []],
    ['jalan keluarnya ada 3', []],
  ],
  'a place on a map': [
    ['-6.2088, 106.8456', ['address-location: -6.2088, 106.8456']],
    ['-6.2088,106.8456', ['address-location: -6.2088,106.8456']],
    ['https://maps.app.goo.gl/abcDEF', ['address-location: https://maps.app.goo.gl/abcDEF']],
    ['6P58QRWW+3F', ['address-location: 6P58QRWW+3F']],
    ['QRWW+3F Bandung', ['address-location: QRWW+3F']],
    ['rata-rata 12.345, 678.901', []],
    ['95.1234, 106.8456', []],
  ],
  'an e-mail address': [
    ['rini@gmail.com', ['email-handle: rini@gmail.com']],
    ['rini.psi+klien@mail.ugm.ac.id', ['email-handle: rini.psi+klien@mail.ugm.ac.id']],
    ['rini [at] gmail [dot] com', ['email-handle: rini [at] gmail [dot] com']],
    ['rini(at)gmail(dot)com', ['email-handle: rini(at)gmail(dot)com']],
    ['rini at gmail dot com', ['email-handle: rini at gmail dot com']],
    ['rini titik psi at gmail titik com', ['email-handle: rini titik psi at gmail titik com']],
    ['rini[at]yahoo titik co titik id', ['email-handle: rini[at]yahoo titik co titik id']],
    ['rini＠gmail．com', ['email-handle: rini＠gmail．com']],
    ['rini titik konsul et jimel titik kom', ['email-handle: rini titik konsul et jimel titik kom']],
    ['rini@gmail', ['email-handle: rini@gmail']],
    ['look at gmail settings', []],
    ['meet at 10.30 dot', []],
  ],
  'an account': [
    ['ig: rini.konselor', ['email-handle: ig: rini.konselor']],
    ['tele: @rinikonselor', ['email-handle: tele: @rinikonselor']],
    ['line id rini_konselor', ['email-handle: line id rini_konselor']],
    ['id line: rini_konselor', ['email-handle: id line: rini_konselor']],
    ['docmaya_mnl, personal viber', ['email-handle: docmaya_mnl']],
    ['skype live:dana.cw', ['email-handle: live:dana.cw']],
    ['love to @tiny.dancer', []],
    ['discord rini#1234', ['email-handle: rini#1234']],
  ],
  'an identifier of another country': [
    ['SSN 123-45-6789', ['national-id: 123-45-6789']],
    ['000-45-6789', []],
    ['NI number QQ 12 34 56 C', ['national-id: QQ 12 34 56 C']],
    ['form QQ 12 34 56 C', []],
    ['Aadhaar 5500 1122 7788', ['national-id: 5500 1122 7788']],
    ['PhilSys 1234-5501-7788-0021', ['national-id: 1234-5501-7788-0021']],
    ['her ID is 900512 5077 08 6', ['national-id: 900512 5077 08 6']],
    ['passport E5512077M', ['national-id: E5512077M']],
    ['NI number AB 12 34 56 C', ['national-id: AB 12 34 56 C']],
    ['S1234567D', ['national-id: S1234567D']],
    ['IC 900101-14-5678', ['national-id: 900101-14-5678']],
    ['lives at SW1A 1AA', ['address-location: SW1A 1AA']],
    ['her ip is 192.168.10.24', []],
  ],
};

describe.each(Object.entries(FORMATS))('%s', (_, cases) => {
  test.each(cases)('%s', (text, hits) => {
    expect(found(text)).toEqual(hits);
  });
});

describe('no identifier', () => {
  test.each([
    // Prices.
    'Rp 150.000',
    'Rp1.500.000,00',
    'harganya 150rb sampai 1,5 juta',
    'IDR 2.500.000 per paket',
    '$1,250.00',
    'biaya 085.000',
    'transfer Rp 1.250.000 ke rekening klinik',
    'bayar 12.500.000 lewat bank',
    'dana BOS 1.234.567.890 rupiah',
    // Dates and times.
    'tanggal 12-08-2024 10.00',
    '12/08/2024',
    '2024-08-12T10:00',
    'sejak 1998 sampai 2024',
    '17 Agustus 1945',
    '08.00-16.00',
    'jam 08.30 - 12.30 - 16.00',
    'webinar 10.10.2026 pukul 19.30-21.00',
    '20240812',
    '2019, 2020, 2021, 2022',
    'periode 2019-2020-2021-2022',
    // Doses.
    'sertraline 50 mg, 100 mg, 150 mg',
    '0,5 mg 3x1',
    'dosis 5-10-20-40 mg',
    '1 x 25 mg selama 14 hari',
    // DOIs, codes, standards.
    '10.1016/j.jad.2021.03.012',
    'https://doi.org/10.1001/jamapsychiatry.2013.2682',
    'doi 10.1037/0003-066X.59.1.29',
    'ISBN 978-602-8519-93-9',
    'PMID 31234567',
    'ISSN 1234-5678',
    'F41.1, F32.0 dan F33.2',
    'ICD-11 6A70.0',
    'NCT01234567',
    'PP 28 Tahun 2024 pasal 5',
    'arXiv 2104.12345',
    'ORCID 0000-0002-1825-0097',
    // Hotlines.
    'hotline 119 ext 8',
    '119 ekstensi 8',
    'hubungi 112 atau 110',
    '988 or 911',
    'SAPA 129',
    'call 13 11 14',
    'Samaritans 116 123',
    'text 741741',
    'halo kemenkes 1500-567',
    'halo kemenkes 1500 567',
    'halo BCA 1500888',
    'call center 14000',
    'telepon 1 500 454 kali',
    // Counts.
    'sudah 1.234.567 views',
    '98.765.432 kali ditonton',
    '12345678 likes',
    '1,2 juta followers',
    '10.000.000+ downloads',
    'n = 1.234.567',
    '1 dari 10, 2 dari 20, 3 dari 30',
    'rata-rata 3,14159265358979',
    // Order and receipt numbers.
    'no resi JP1234567890',
    'nomor pesanan 230812ABCDEF',
    'order #1234567890',
    'invoice INV/20240812/MPL/1234567890',
    'kode promo 081234',
    'resi 0812345678901',
    'kode booking X7K9QZ',
    'no antrian 012',
    // Scales, scores, sport, games.
    'skor 0-1-2-3 tiap soal',
    '4-7-8 breathing',
    'napas 4 4 4 4',
    '5 4 3 2 1 grounding',
    'lima empat tiga dua satu',
    'lima empat tiga dua satu: sebut lima benda',
    'satu dua tiga empat, tarik napas',
    'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh',
    'one two three four five six seven eight nine ten',
    '1 2 3 4 5 6 7 8 9 10',
    '10 9 8 7 6 5 4 3 2 1',
    '1-10',
    'phq 9 10 14 19 27',
    // Words.
    'so lol bozo',
    'iso 9001:2015',
    'kelas 12 IPA 3',
    'KM 12 B',
    'kamar 3 x 4',
    'covid 19 dan 20',
    'wa.mereka itu',
    'at me.',
    'start me up',
    'it.me',
  ])('%s', text => {
    expect(found(text)).toEqual([]);
  });
});

describe('a date of birth', () => {
  const dates = (text: string) =>
    check({ surface: 'reply', text })
      .risks.filter(({ risk }) => risk === 'birth-date')
      .map(({ quote }) => quote);

  test.each([
    ['dia lahir 12-03-2009', 'dia lahir 12-03-2009'],
    ['ttl Bandung, 17 Agustus 2008', 'ttl Bandung, 17 Agustus 2008'],
    ['tgl lahirnya 5 Mei 2010', 'tgl lahirnya 5 Mei 2010'],
    ['DOB 03/04/1999 ya', 'DOB 03/04/1999'],
    ['She was born on 4 July 2011', 'born on 4 July 2011'],
  ])('%s', (text, quote) => {
    expect(dates(text)).toEqual([quote]);
  });

  test.each([
    'Freud lahir 6 Mei 1856',
    'Indonesia merdeka 17 Agustus 1945',
    'lahir di era digital itu berat',
    'rata-rata umur pengguna 14 tahun',
    'hari kesehatan jiwa sedunia tanggal 10 Oktober',
  ])('%s is none', text => {
    expect(dates(text)).toEqual([]);
  });
});

describe('what other tools take for an identifier or a name', () => {
  test.each(['Terima kasih kak', 'You are not alone', 'Hi David Johnson', 'trauma G 30 S itu nyata'])(
    '%s',
    text => {
      expect(check({ surface: 'reply', text }).risks).toEqual([]);
    },
  );

  test('a NIK is no payment card, a mobile number none of another country', () => {
    expect(found('3204110609970001')).toEqual(['national-id: 3204110609970001']);
    expect(found('081234567890')).toEqual(['phone-whatsapp: 081234567890']);
  });
});
