import { describe, expect, test } from 'vitest';
import { asksForHelp } from '../../../utils/care/asks';
import { readText } from '../../../utils/text/read';

const asks = (text: string) => asksForHelp(readText(text));

describe('a comment asks for help', () => {
  test.each([
    'kak kalo mau ke psikolog pake bpjs mulai dari mana ya',
    'min mau nanya, obat antidepresan emang bikin gendut?',
    'aku capek banget harus gimana kak 😭',
    'gmn caranya berhenti overthinking',
    'ini normal ga sih dok aku nangis terus tiap malem',
    'how do I find a therapist without insurance',
    'is it normal that i feel numb on meds?',
    'what should i do, my anxiety is so bad',
    'butuh saran dong temenku depresi',
  ])('%s', text => {
    expect(asks(text)).toBe(true);
  });
});

describe('a comment does not ask for help', () => {
  test.each([
    'semangat kak',
    'min ga capek balesin komen?',
    'enggak takut ya min?',
    'kak spill bajunya dong?',
    'lagunya apa ya judulnya?',
    'aku didiagnosa adhd tahun lalu',
    'psikolog itu penting banget',
    'where did you get that lamp',
    'this song heals my anxiety',
    'siapa yang nonton jam 3 pagi?',
    '#depresi #butuhbantuan',
  ])('%s', text => {
    expect(asks(text)).toBe(false);
  });
});
