import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../utils/text/read';

const messy = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        'ga',
        'depresi',
        'bgt',
        '#kesehatanmental',
        '5',
        '.',
        '\n',
        '😭',
        '@kak',
        'd3pr3s1',
        'b.u.n.u.h',
      ),
    )
    .map(words => words.join(' ')),
);
const normsOf = (text: string) => readText(text).tokens.map(token => token.norm);

describe('readText', () => {
  it('never throws, and every token and clause lies inside the text, in order', () => {
    fc.assert(
      fc.property(messy, text => {
        const { tokens, clauses } = readText(text);
        let last = 0;
        for (const { start, end } of tokens) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
        expect(clauses.map(clause => clause.from)).toEqual([
          ...(clauses.length > 0 ? [0] : []),
          ...clauses.slice(0, -1).map(clause => clause.to),
        ]);
        expect(clauses.at(-1)?.to ?? 0).toBe(tokens.length);
      }),
    );
  });

  it('quotes every word as it was written', () => {
    const text = 'Gw DEPRESIII bgt 😭';
    expect(readText(text).tokens.map(token => text.slice(token.start, token.end))).toEqual([
      'Gw',
      'DEPRESIII',
      'bgt',
      '😭',
    ]);
  });

  it.each([
    ['gk bs tdr krn overthinking', 'tidak bisa tidur karena overthinking'],
    ['d3pr3s1', 'depresi'],
    ['b*nuh', 'bunuh'],
    ['capekkkk bangettt', 'lelah sangat'],
    ['a.d.h.d', 'adhd'],
    ['#kesehatanmental', 'kesehatan mental'],
    ['#selfdiagnosis', 'self diagnosis'],
    ['#AnxietyDisorder', 'anxiety disorder'],
    ['temen2', 'teman teman'],
    ['vitamin b d.e.p.r.e.s.i', 'vitamin b depresi'],
    ['tipe a\nb.u.n.u.h', 'tipe a bunuh'],
  ])('reads %s as "%s"', (written, meant) => {
    expect(normsOf(written).join(' ')).toBe(meant);
  });

  it.each(['9 dari 10', '24/7', '119 ext 8', '1,5', 'naik 3x', '5x lipat'])(
    'leaves the number in "%s" alone',
    text => {
      expect(normsOf(text).join(' ')).toBe(text);
    },
  );

  it('finds the known word inside an inflected one and leaves others whole', () => {
    const bases = Object.fromEntries(
      readText('depresinya anxietyku selamanya').tokens.map(token => [token.surface, token.base]),
    );
    expect(bases).toEqual({ depresinya: 'depresi', anxietyku: 'anxiety', selamanya: 'selamanya' });
  });

  it.each([
    ['obatnya aman ga kak', true],
    ['adhd itu nurun ga sih', true],
    ['apa iya depresi kurang iman', true],
    ['wait is bpd really for life', true],
    ['does magnesium help with anxiety', true],
    ['magnesium nyembuhin anxiety', false],
    ['this cures anxiety', false],
    ['obat itu aku ga suka', false],
  ])('knows whether "%s" asks: %s', (text, asks) => {
    expect(readText(text).clauses.some(clause => clause.cues.question)).toBe(asks);
  });

  it.each([
    ['aku nggak bisa tidur karena capek', 'id'],
    ['this is the reason why you feel tired', 'en'],
    ['gue literally capek banget and i just want to sleep', 'mix'],
    ['12345', 'und'],
  ] as const)('says that "%s" is %s', (text, language) => {
    expect(readText(text).language).toBe(language);
  });

  it('cuts a text without punctuation where a new statement starts', () => {
    const text = 'depresi itu bisa sembuh tapi butuh waktu yang lama';
    expect(readText(text).clauses.map(clause => text.slice(clause.start, clause.end))).toEqual([
      'depresi itu bisa sembuh',
      'tapi butuh waktu yang lama',
    ]);
  });

  it.each([
    ['one word repeated', 'depresi '.repeat(12_500)],
    ['one letter', 'a'.repeat(100_000)],
    ['nested emoji', '👩‍👩‍👧‍👦'.repeat(9_000)],
    ['hashtags', '#kesehatanmentaladalah'.repeat(4_500)],
    ['combining marks', `a${'\u0336'.repeat(99_999)}`],
    ['dots between letters', 'b.u.n.u.h.'.repeat(10_000)],
  ])('reads 100,000 characters of %s to the end', (_, text) => {
    expect(readText(text).tokens.length).toBeGreaterThan(0);
  });
});
