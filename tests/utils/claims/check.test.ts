import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../../utils/claims/check';
import { quietKey } from '../../../utils/claims/phrasing';
import { contestName, withContest } from '../../../utils/contested';
import { quieten } from '../../../utils/quieten';
import { readText } from '../../../utils/text/read';
import type { Surface } from '../../../utils/findings';

const check = (text: string, surface: Surface = 'comment') => checkClaims(readText(text), surface);

describe('checkClaims', () => {
  it('quotes the words of each finding exactly, and findings do not overlap', () => {
    const words = fc.constantFrom(
      'depresi',
      'adhd',
      'menyembuhkan',
      'itu',
      'cuma',
      'malas',
      '.',
      '\n',
      'habbatussauda',
      'ga',
      'anxiety',
      'cures',
      '😭',
      '#adhd',
      '@user',
      'karena',
      'kurang',
      'iman',
      'the',
      'is',
      'fake',
      ',',
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 60 }),
        fc.constantFrom<Surface>('comment', 'caption', 'transcript'),
        (list, surface) => {
          const text = list.join(' ');
          let last = 0;
          for (const { start, end, quote, score, claim, verdict } of check(text, surface)) {
            expect(text.slice(start, end)).toBe(quote);
            expect(quote).not.toBe('');
            expect(start).toBeGreaterThanOrEqual(last);
            expect(score).toBeGreaterThan(0);
            expect(score).toBeLessThanOrEqual(1);
            expect(claim === null).toBe(verdict === 'unverified');
            last = end;
          }
        },
      ),
    );
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(() => check(text)).not.toThrow();
      }),
    );
  });

  it('names the entry, its verdict and sources, and the words that led there', () => {
    const [finding, ...others] = check('habbatussauda terbukti menyembuhkan depresi');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      claim: 'blackseed-honey-cures-depression',
      verdict: 'unsupported',
      quote: 'habbatussauda terbukti menyembuhkan depresi',
    });
    expect(finding?.sources.length).toBeGreaterThan(0);
    expect(finding?.why.topics).toContain('depresi');
    expect(finding?.why.matched.join(' ')).toContain('habbatussauda');
  });

  it('finds two claims in one caption, each with its own words', () => {
    const findings = check(
      'Vaksin MMR bikin anak autis. Depresi itu tandanya kurang iman dan kurang sholat.',
      'caption',
    );
    expect(findings.map(finding => finding.claim)).toEqual([
      'autism-vaccines-cause',
      expect.stringMatching(/^depression-(?:lack-of-faith|just-sad-ungrateful)$/),
    ]);
    expect(findings[0]?.quote).not.toContain('Depresi');
  });

  it('keeps a list of signs with its hook', () => {
    for (const text of [
      '5 tanda kamu ADHD: sering lupa, ga fokus, overthinking, impulsif',
      'signs you have ADHD: losing your keys, overthinking, always late, impulsive',
    ])
      expect(check(text).map(({ claim }) => claim)).toEqual(['adhd-everyday-signs-mean-adhd']);
  });

  it.each([
    ['Depresi itu kurang iman.', 'Anak saya juga begitu tahun lalu.'],
    ['ADHD disebabkan kebanyakan gula.', 'Klien saya Sarah kelas 8 SMP 3 begitu juga.'],
    ['Sugar causes ADHD.', 'My client Sarah in 8th grade is the same.'],
  ])('finds the claim "%s" also where a personal sentence follows', (claim, personal) => {
    const alone = check(claim);
    const followed = check(`${claim} ${personal}`);
    expect(alone).toHaveLength(1);
    expect(followed.map(finding => finding.claim)).toEqual(alone.map(finding => finding.claim));
    expect(followed[0]?.start).toBe(0);
  });

  it.each([
    ['sugar causes ADHD and vaccines cause autism', ['adhd-sugar-causes', 'autism-vaccines-cause']],
    ['gula bikin anak ADHD, vaksin MMR bikin anak autis', ['adhd-sugar-causes', 'autism-vaccines-cause']],
  ])('finds both claims of the sentence "%s"', (text, claims) => {
    expect(check(text).map(finding => finding.claim)).toEqual(claims);
  });

  it('calls a claim that the library does not know unverified', () => {
    const findings = check('kalung magnet terbukti menyembuhkan skizofrenia');
    expect(findings.map(({ claim, verdict }) => [claim, verdict])).toEqual([[null, 'unverified']]);
  });

  it.each([
    'aku capek banget hari ini',
    'semangat kak, kamu hebat',
    'kak obat depresi aman ga buat ibu hamil?',
    'aku didiagnosis bipolar dua tahun lalu',
    'gila keren banget videonya',
    'mati ketawa gue liat ini 😂',
    'resep ayam gepreknya dong kak',
    'Indonesia menang 3-0 wkwk',
  ])('finds no claim in "%s"', text => {
    expect(check(text)).toEqual([]);
  });

  it('leaves out what the user contested, for that phrasing, whatever its spelling', () => {
    const [finding] = check('depresi itu cuma kurang bersyukur');
    const claim = finding?.claim ?? null;
    const key = quietKey(claim, 'Depresi itu CUMA kurang bersyukur!!');
    const contested = withContest([], { claim: contestName(claim), key, reason: 'misread', note: '', at: 0 });
    expect(quieten(check('depresi itu cuma kurang bersyukur'), contested)).toEqual([]);
    expect(quieten(check('orang depresi itu emang kurang bersyukur aja'), contested)).toHaveLength(1);
  });

  it.each([
    ['one claim repeated', 'depresi itu kurang iman. '.repeat(4_000)],
    ['no stop at all', 'adhd itu cuma malas dan '.repeat(4_000)],
    ['nested emoji', '👩‍👩‍👧‍👦'.repeat(9_000)],
  ])('answers for 100,000 characters of %s', (_, text) => {
    expect(Array.isArray(check(text))).toBe(true);
  });
});
