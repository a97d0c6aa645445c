import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../utils/text/fold';

const messy = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());

describe('fold', () => {
  it('gives every character of the result a place in the source, in order', () => {
    fc.assert(
      fc.property(messy, source => {
        const { text, starts, ends } = fold(source);
        expect(starts).toHaveLength(text.length);
        expect(ends).toHaveLength(text.length);
        let last = 0;
        for (const [at, start] of starts.entries()) {
          const end = ends[at] ?? -1;
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
          last = start;
        }
      }),
    );
  });

  it('leaves plain lower-case ASCII as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9 .,!?]*$/), source => {
        expect(fold(source).text).toBe(source);
      }),
    );
  });

  it.each([
    ['ｂｕｎｕｈ', 'bunuh'],
    ['𝓫𝓾𝓷𝓾𝓱', 'bunuh'],
    ['bսոսհ dіrі', 'bunuh diri'],
    ['b̶u̶n̶u̶h̶', 'bunuh'],
    ['bu\u200bnuh', 'bunuh'],
    ['ⓑⓤⓝⓤⓗ', 'bunuh'],
    ['🇦🇩🇭🇩', 'adhd'],
    ['🅰️🅳🅷🅳', 'adhd'],
    ['Café', 'cafe'],
    ['telat ≠ ADHD', 'telat ≠ adhd'],
  ])('reads %s as %s', (written, meant) => {
    expect(fold(written).text).toBe(meant);
  });

  it('keeps a flag a flag and real Cyrillic itself', () => {
    expect(fold('🇮🇩').text).toBe('🇮🇩');
    expect(fold('мир').text).toBe('мир');
  });
});
