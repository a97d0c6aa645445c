import { assert, constantFrom, property, subarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vowelFinder } from '../../../utils/reply/spelling';

const known = ['konseling', 'pasien', 'klien', 'dijamin', 'makanya', 'jadwal', 'ketemu', 'rahasia'];
const complete = vowelFinder(known);

describe('a word typed without some of its vowels', () => {
  test.each([
    ['konsling', 'konseling'],
    ['psien', 'pasien'],
    ['djmin', 'dijamin'],
    ['rhsia', 'rahasia'],
  ])('%s stands for %s', (typed, meant) => {
    expect(complete(typed)).toEqual([meant]);
  });

  test('is found whichever of its vowels are left out', () => {
    const word = constantFrom(...known);
    assert(
      property(
        word.chain(full =>
          subarray(Array.from(full, (_, at) => at).filter(at => at > 0)).map(at => ({ full, at })),
        ),
        ({ full, at }) => {
          const gone = new Set(at.filter(i => 'aeiou'.includes(full.charAt(i))));
          const typed = Array.from(full)
            .filter((_, i) => !gone.has(i))
            .join('');
          const consonants = typed.slice(1).replace(/[aeiou]/g, '').length;
          if (gone.size > 0 && typed.length >= 3 && consonants >= 2) expect(complete(typed)).toContain(full);
        },
      ),
    );
  });

  test.each(['kalian', 'plan', 'mind', 'ab', 'konseling'])('%s stands for nothing else', typed => {
    expect(complete(typed)).toEqual([]);
  });
});
