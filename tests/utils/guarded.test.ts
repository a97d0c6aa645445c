import { assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gramsOf, guardedForm } from '../../utils/guarded';

/** Sixty names that are common in Indonesia; no two of them are spellings of one. */
const NAMES =
  `Adi Agus Aisyah Andi Anisa Arif Ayu Bagas Bambang Bayu Budi Citra Dedi Dewi Dian Dimas Dina Dwi Eka Eko Fajar Farah
  Fauzi Fitri Galih Gita Hana Hendra Indah Indra Intan Joko Kartika Lestari Lina Maya Mega Muhammad Nabila Nia Novi Nur
  Putra Putri Rafi Rahmat Rama Ratna Rina Rini Rizki Sari Siti Sri Tono Tuti Wati Wulan Yuni Yusuf`.split(
    /\s+/,
  );

describe('spellings of one name', () => {
  it.each([
    ['Muhammad', 'Mohammad', 'Mohamad', 'Muhamad', 'Mochamad', 'Moehammad', 'muhammmad'],
    ['Achmad', 'Ahmad', 'Akhmad', 'achmaad'],
    ['Yusuf', 'Jusuf', 'Joesoef', 'Yusup', 'Yusuph'],
    ['Khairul', 'Chairul', 'Hairul'],
    ['Zulaikha', 'Zulaika', 'Zulaikhah'],
    ['Fakhri', 'Fahri', 'Pachri'],
    ['Fitri', 'Pitri', 'Vitri', 'Fitrie', 'Fitry', 'f1tri'],
    ['Nur', 'Noor', 'Noer', 'nurr'],
    ['Budi', 'Boedi', 'bud1', 'budy', 'b.u.d.i'],
    ['Catherine', 'Katherine', 'Katerine'],
    ['Sarah', 'Sara', 's4rah', 'Saraah'],
    ['Aisyah', 'Aisha', 'Aisjah'],
    ['Syarif', 'Sharif', 'Sjarif', 'Syarip'],
    ['Joko', 'Djoko', 'jokooo', 'j0ko'],
    ['Cahya', 'Tjahja'],
    ['Surya', 'Soerja'],
    ['Wijaya', 'Widjaja'],
    ['Rahmat', 'Rachmat'],
    ['Rizky', 'Rizki', 'Riski'],
    ['Kristian', 'Christian'],
    ['SMA Negeri 3 Bandung', 'SMAN 3 Bandung', 'sma n 3 bandung', 'SMA 3 Bandung', 'SMAN3 Bandung'],
    ['Sekolah Menengah Atas Negeri 3 Bandung', 'SMU 3 Bandung', 'sma negri 3 bandung'],
    ['Ibu Sarah', 'bu sara', 'Sarah'],
  ])('%s and the others meet in one form', (...spellings) => {
    expect(new Set(spellings.map(guardedForm)).size).toBe(1);
  });
});

describe('different names', () => {
  it('stay different', () => {
    expect(new Set(NAMES).size).toBe(60);
    assert(
      property(
        constantFrom(...NAMES),
        constantFrom(...NAMES),
        (one, other) => one === other || guardedForm(one) !== guardedForm(other),
      ),
      { numRuns: 3600 },
    );
    expect(new Set(NAMES.map(guardedForm)).size).toBe(60);
  });

  it.each([
    ['Farah', 'depresiku parah'],
    ['Faris', 'dia di paris'],
    ['Rafi', 'kamarnya rapi'],
    ['Lela', 'aku lelah'],
    ['Rama', 'orangnya ramah'],
    ['Mara', 'jangan marah'],
    ['Yuni', 'bulan juni'],
    ['Yuli', 'bulan juli'],
    ['Yanuari', 'bulan januari'],
    ['Caca', 'makasih kaka'],
    ['Aya', 'ayah dan bunda'],
    ['Feri', 'seperti peri'],
    ['Fara', 'para guru'],
  ])('%s is not found in "%s"', (name, text) => {
    expect(gramsOf(text).map(({ phrase }) => phrase)).not.toContain(guardedForm(name));
  });

  it('are not made of a number: a class, a school and an account keep theirs', () => {
    expect(guardedForm('rina1')).not.toBe(guardedForm('rina'));
    expect(guardedForm('SMA 3 Bandung')).not.toBe(guardedForm('SMA 8 Bandung'));
    expect(guardedForm('IPA1')).toBe(guardedForm('ipa 1'));
  });
});

it('a school is quoted as it was written', () => {
  const text = 'anak SMA Negeri 3 Bandung itu';
  const form = guardedForm('SMAN 3 Bandung');
  const found = gramsOf(text).find(({ phrase }) => phrase === form);
  expect(found && text.slice(found.start, found.end)).toBe('SMA Negeri 3 Bandung');
});
