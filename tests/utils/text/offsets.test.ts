import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../utils/text/fold';
import { readText } from '../../../utils/text/read';
import { shiftedTo, withCyrillic, withDigits } from '../../support/disguises';

/** Ways to write a word that leave it one word. */
const DISGUISES: [name: string, disguise: (word: string) => string][] = [
  ['as it is', word => word],
  ['in capitals', word => word.toUpperCase()],
  ['with digits', withDigits],
  ['with Cyrillic letters', withCyrillic],
  ['in full width', shiftedTo(0xff41)],
  ['in mathematical script', shiftedTo(0x1d4ea)],
  ['with zero-width characters', word => Array.from(word).join('\u200d')],
  ['with accents', word => Array.from(word, letter => `${letter}\u0301`).join('')],
  ['struck through', word => Array.from(word, letter => `${letter}\u0336\u0338`).join('')],
  ['with a stretched end', word => word + word.slice(-1).repeat(3)],
  ['with dots', word => Array.from(word).join('.')],
  ['with dashes', word => Array.from(word).join('-')],
  ['in letter emoji', word => shiftedTo(0x1f170)(word)],
  ['in regional indicators', word => shiftedTo(0x1f1e6)(word)],
];
/** No letters beside the spaced ones, no letter twice in a row, no other word inside. */
const TOPICS = ['depresi', 'bipolar', 'cemas', 'trauma', 'psikolog', 'anxiety', 'diagnosis', 'terapi'];
const GAPS = [' ', '\n', ', ', ' 😭 ', ' 👩‍👩‍👧‍👦 ', '! '];

const disguised = fc.record({
  word: fc.constantFrom(...TOPICS),
  way: fc.constantFrom(...DISGUISES),
  gap: fc.constantFrom(...GAPS),
});

describe('the place of a word in the original text', () => {
  it('is exactly what the writer typed, whatever the word was disguised as', () => {
    fc.assert(
      fc.property(fc.array(disguised, { minLength: 1, maxLength: 6 }), parts => {
        const written = parts.map(({ word, way: [, disguise] }) => disguise(word));
        const text = parts.map(({ gap }, at) => `${written[at]}${gap}`).join('');
        const words = readText(text).tokens.filter(({ kind }) => kind === 'word');
        expect(words.map(({ norm }) => norm)).toEqual(parts.map(({ word }) => word));
        expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(written);
      }),
      { numRuns: 400 },
    );
  });

  it('lies on the borders of characters: no quote begins or ends inside one', () => {
    const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
        for (const { start, end } of readText(text).tokens) {
          expect(isLow(text.charCodeAt(start))).toBe(false);
          expect(isLow(text.charCodeAt(end))).toBe(false);
        }
      }),
    );
  });

  it('takes the marks of a letter along with it', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom(...'abdeghiklmnoprstu'.split('')), fc.integer({ min: 0, max: 4 })),
          {
            minLength: 1,
          },
        ),
        letters => {
          const source = letters.map(([letter, marks]) => letter + '\u0336\u0301'.repeat(marks)).join('');
          const { text, starts, ends } = fold(source);
          expect(text).toBe(letters.map(([letter]) => letter).join(''));
          let at = 0;
          for (const [k, [, marks]] of letters.entries()) {
            expect([starts[k], ends[k]]).toEqual([at, at + 1 + marks * 2]);
            at += 1 + marks * 2;
          }
        },
      ),
    );
  });

  it('is found again in the same text behind any other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), disguised, (before, { word, way }) => {
        const written = way[1](word);
        const text = `${before}\n${written}`;
        const last = readText(text).tokens.at(-1);
        expect(last?.norm).toBe(word);
        expect(text.slice(last?.start, last?.end)).toBe(written);
      }),
    );
  });
});
