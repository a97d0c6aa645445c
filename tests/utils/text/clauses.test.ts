import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../utils/text/read';

const clausesOf = (text: string) =>
  readText(text).clauses.map(clause => ({ ...clause, words: text.slice(clause.start, clause.end) }));

/** Statements without a cue, a turn or a stop, by their language. */
const INDONESIAN = [
  'depresi itu penyakit yang nyata',
  'magnesium menyembuhkan rasa cemas',
  'anak yang hiperaktif pasti adhd',
  'terapi bikin orang jadi lemah',
];
const ENGLISH = [
  'depression is a real illness',
  'magnesium cures anxiety in the morning',
  'therapy is only for the weak',
  'the brain heals with enough sleep',
];
const TURNS = ['tapi', 'namun', 'padahal', 'sedangkan', 'but', 'however', 'whereas'];

describe('a text without punctuation', () => {
  it('is cut before every word that turns to a new statement', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...INDONESIAN, ...ENGLISH),
        fc.constantFrom(...TURNS),
        fc.constantFrom(...INDONESIAN, ...ENGLISH),
        (first, turn, second) => {
          expect(clausesOf(`${first} ${turn} ${second}`).map(({ words }) => words)).toEqual([
            first,
            `${turn} ${second}`,
          ]);
        },
      ),
    );
  });

  it('is cut at the ends of lines and at stops, and nowhere else', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom(...INDONESIAN, ...ENGLISH), fc.constantFrom('\n', '. ', '! ', '… ')),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
        parts => {
          const clauses = clausesOf(parts.flat().join(''));
          expect(clauses.map(({ words }) => words.replace(/[.!…]+$/, ''))).toEqual(
            parts.map(([statement]) => statement),
          );
        },
      ),
    );
  });

  it('is not cut inside "two years ago"', () => {
    expect(clausesOf('gejala itu muncul 2 tahun lalu waktu kuliah')).toHaveLength(1);
    expect(clausesOf('gejala itu muncul lalu hilang lagi sendiri')).toHaveLength(2);
  });

  it('is never left in one piece too long to be judged', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), count => {
        const { clauses, tokens } = readText('depresi '.repeat(count));
        expect(tokens).toHaveLength(count);
        for (const { from, to } of clauses) expect(to - from).toBeLessThanOrEqual(49);
      }),
    );
  });
});

describe('the language of a clause', () => {
  it('is its own, not that of the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(...INDONESIAN).map(words => ({ words, language: 'id' })),
            fc.constantFrom(...ENGLISH).map(words => ({ words, language: 'en' })),
          ),
          { minLength: 1, maxLength: 6 },
        ),
        parts => {
          const clauses = clausesOf(parts.map(({ words }) => words).join('. '));
          expect(clauses.map(({ language }) => language)).toEqual(parts.map(({ language }) => language));
        },
      ),
    );
  });

  it.each([
    ['gue literally capek banget and i just want to sleep', 'mix'],
    ['jujur gue tuh feeling really tired banget sih and i need rest', 'mix'],
    ['😭😭 123', 'und'],
    ['therapy makes people feel weak', 'en'],
  ])('of "%s" is %s', (text, language) => {
    expect(readText(text).clauses[0]?.language).toBe(language);
  });
});
