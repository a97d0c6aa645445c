import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCare } from '../../../utils/care/check';
import { isMinor } from '../../../utils/care/minor';
import { check } from '../../../utils/check';
import { readText } from '../../../utils/text/read';

const care = (text: string) => checkCare(readText(text), 'comment');
const level = (text: string) => care(text)?.level ?? null;

describe('checkCare', () => {
  it.each([
    ['gue pengen mati aja rasanya', 'active-ideation'],
    ['pengen mati aja', 'active-ideation'],
    ['kepikiran bunuh diri tiap malem', 'active-ideation'],
    ['i want to kill myself', 'active-ideation'],
    ['malam ini malam terakhir aku, surat udah aku tulis', 'plan-or-attempt'],
    ['i just took all my pills', 'plan-or-attempt'],
    ['nyayat lagi semalem, tangan penuh luka', 'self-harm'],
    ['i cut again last night', 'self-harm'],
  ])('notices the highest levels: "%s"', (text, expected) => {
    expect(level(text)).toBe(expected);
  });

  it.each([
    ['capek hidup, semoga besok ga bangun lagi', 'passive-ideation'],
    ['ya Allah cabut aja nyawaku', 'passive-ideation'],
    ['saya guru kelas 5 SD, murid saya sering melukai diri', 'concern-for-other'],
    ['temenku bilang mau bunuh diri, aku harus gimana', 'concern-for-other'],
    ['my brother took his own life two years ago and i miss him', 'bereavement'],
    ['i feel so empty and i cry every night', 'distress'],
  ])('notices the others: "%s"', (text, expected) => {
    expect(level(text)).toBe(expected);
  });

  it.each([
    'ngakak sampe mau mati wkwk',
    'pengen mati aja malu banget',
    'pengen mati aja malu banget wkwk',
    'pengen mati aja malu banget salah kirim chat ke dosen',
    'kill me lol, i waved at the wrong person',
    'hp gue mati mulu baterainya',
    'lirik "aku ingin mati di pelukmu" dalem banget lagunya',
    'seorang mahasiswa ditemukan tewas diduga bunuh diri, polisi menyelidiki',
    'dulu pengen mati tiap hari, sekarang bersyukur masih hidup',
    'kalau kamu lagi pengen bunuh diri hubungi 119 ext 8 ya, kamu berharga',
    'resepnya dong kak, enak banget kayaknya',
    'suicide squad was underrated',
  ])('stays quiet for figures of speech, lyrics, news, recovery and kindness: "%s"', text => {
    expect(care(text)).toBeNull();
  });

  it('lets negation of the wish calm it, not negation inside it', () => {
    expect(level('aku ga mau mati, aku mau sembuh')).toBeNull();
    expect(level('aku ga mau hidup lagi')).not.toBeNull();
  });

  it('is not silenced by a claim in the same text', () => {
    const text = 'bipolar itu kutukan, ga bisa sembuh. aku pengen bunuh diri aja, udah ga kuat';
    expect(check({ surface: 'comment', text }).care?.level).toBe('active-ideation');
  });

  it('leaves the draft of a reply alone: it is the counsellor who writes', () => {
    expect(checkCare(readText('i want to die'), 'reply')).toBeNull();
  });

  it('finds one sentence in a long text and quotes only that', () => {
    const filler = 'jadi hari ini kita masak bolu pisang dulu ya bunda, bahannya gampang banget. ';
    const text = `${filler.repeat(12)}jujur aku pengen bunuh diri aja tiap malem. ${filler.repeat(12)}`;
    const finding = care(text);
    expect(finding?.level).toBe('active-ideation');
    expect(finding?.quote).toContain('bunuh diri');
    expect(finding?.quote.length).toBeLessThan(80);
  });

  it('quotes the text as it stands, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.boolean(), (noise, after) => {
        const text = after ? `pengen bunuh diri ${noise}` : `${noise} pengen bunuh diri`;
        const finding = care(text);
        return finding === null || text.slice(finding.start, finding.end) === finding.quote;
      }),
    );
    expect(care('pengen bunuh diri')?.quote).toContain('bunuh diri');
  });

  it('gives the same answer every time', () => {
    const text = 'udah ga kuat, pengen ngilang aja';
    expect(care(text)).toEqual(care(text));
  });
});

describe('isMinor', () => {
  const minor = (text: string) => isMinor(readText(text).tokens);

  it.each([
    'aku kelas 8',
    'kelas 9 nih kak',
    'im 13',
    "i'm 15 and tired",
    'umur 14 tahun',
    'aku 12 thn',
    'anak smp disini',
    'aku masih sma',
    'in 8th grade',
    'umurku 16',
    'umur 15',
    '15yo',
    'hai kak 15yo sini',
    'im 15 y/o and scared',
    '14f here, need advice',
    '(14f) can someone talk',
    'f14',
    '16/f',
    'aku kelas 8, gimana bilang ke ortu kalo butuh psikolog',
    'guruku ga percaya, aku kelas 9',
    'aku murid kelas 9',
    'gw kls 2 smp',
  ])('reads an age or a grade: "%s"', text => {
    expect(minor(text)).toBe(true);
  });

  it.each([
    'umur 34',
    "i'm 25",
    'anak saya umur 12 tahun',
    'my son is 13',
    'waktu aku umur 13 dulu',
    '13 tahun lalu',
    '15 menit lagi',
    'harga 15 ribu',
    'im 15 minutes late',
    'dulu waktu smp aku sering',
    'guru sma',
    'guru kelas 5',
    'saya guru kelas 5',
    'saya ngajar kelas 7',
    'murid saya kelas 5',
    'aku punya murid kelas 5',
    'anak gue kelas 8',
    'adekku kelas 8',
    'kelas 3 BPJS',
    'bpjs kelas 3',
    'rawat inap kelas 2',
    'kelas 3 kuliah',
    'aku kelas 8 dulu',
    'aku kelas 8 dulu pernah dibully',
    'pas aku kelas 8',
    'when i was 13',
    'my 15yo son',
    '15m views',
    'last year 3 of my friends left',
  ])('does not take another number, another person or the past for one: "%s"', text => {
    expect(minor(text)).toBe(false);
  });
});
