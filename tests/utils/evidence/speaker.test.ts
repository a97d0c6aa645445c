import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../utils/packs/schema';
import { readSpeaker } from '../../../utils/evidence/speaker';

const pack = parsePack(
  'registers',
  JSON.parse(readFileSync(new URL('../../../public/packs/registers.json', import.meta.url), 'utf8')),
);
const read = (...profile: (string | null)[]) => readSpeaker(pack, profile, 'ID');

describe('readSpeaker', () => {
  it.each([
    ['Rani Putri, M.Psi., Psikolog', 'id-psikolog-klinis'],
    ['rani m.psi, psikolog | bandung', 'id-psikolog-klinis'],
    ['dr. Andi, Sp.KJ', 'id-psikiater'],
    ['Budi SpKJ', 'id-psikiater'],
    ['guru BK SMAN 3', 'id-konselor'],
    ['Sari, S.Psi', 'id-sarjana-psikologi'],
    ['Anna LMFT | healing', 'us-therapist'],
  ])('finds the title in "%s"', (bio, register) => {
    expect(read(bio).map(cue => cue.register?.id)).toContain(register);
  });

  it('says whether the title is regulated, and where to check it', () => {
    const [cue] = read('Rani', 'M.Psi., Psikolog');
    expect(cue).toMatchObject({ says: 'M.Psi., Psikolog', country: 'ID', isProtected: true });
    expect(cue?.register?.url).toMatch(/^https:/);
  });

  it('reports a longer title once, not the shorter one inside it', () => {
    expect(read('Rani, M.Psi., Psikolog')).toHaveLength(1);
  });

  it('explains a title that anybody may use, without a judgement', () => {
    const [cue] = read('Mental health coach & tarot reader');
    expect(cue).toMatchObject({ isProtected: false, register: null });
    expect(cue?.note?.en).toContain('not a regulated');
  });

  it.each(['dr rumah aja', 'chocolate lover', 'Jakarta | foodie', 'CHANEL fan', '', 'mchammer'])(
    'finds nothing in "%s"',
    bio => {
      expect(read(bio)).toEqual([]);
    },
  );

  it.each([
    'Bukan psikolog, cuma mahasiswa',
    'istri psikolog | mom of two',
    'not a licensed psychologist',
    'proud wife of a clinical psychologist',
    'Zurich CH travel',
    'calon psikolog aamiin',
  ])('takes nobody else’s title for the author’s own: "%s"', bio => {
    expect(read(bio).filter(({ register }) => register !== null)).toEqual([]);
  });

  it('keeps a title that stands in a sentence of its own', () => {
    expect(read('bukan dokter. Psikolog klinis di Bandung').map(({ register }) => register?.id)).toEqual([
      'id-psikolog-klinis',
    ]);
  });

  it('calls letters of a hypnotherapist a course, not a protected title', () => {
    const [cue] = read('Andi, C.Ht | hipnoterapis klinis');
    expect(cue).toMatchObject({ isProtected: false });
    expect(cue?.register?.howTo.id).toContain('bukan izin menangani gangguan jiwa');
  });

  it.each(['Psychologist & mum', 'psychiatrist', 'therapist', 'counsellor'])(
    'sends nobody to a foreign register for a title that many countries know: "%s"',
    bio => {
      expect(readSpeaker(pack, [bio], 'US').filter(({ country }) => country !== 'US')).toEqual([]);
    },
  );

  it('tells the country of letters that only one country gives', () => {
    const found = readSpeaker(pack, ['Rina, M.Psi., Psikolog', 'LMFT'], 'GB');
    expect(found.map(({ country }) => country)).toEqual(['ID', 'US']);
  });

  it('uses no word of judgement in any note', () => {
    const words = JSON.stringify(pack).match(/\b(?:unlicensed therapist|palsu|gadungan)\b/gi);
    expect(words).toBeNull();
  });

  it('never fails on any profile', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), bio => {
        expect(Array.isArray(read(bio, null))).toBe(true);
      }),
    );
  });
});
