import { assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vowelFinder } from '../../../utils/reply/spelling';

const known = ['konseling', 'pasien', 'klien', 'dijamin', 'makanya', 'jadwal', 'ketemu', 'rahasia'];
const complete = vowelFinder(() => known);

describe('a word typed without some of its vowels', () => {
  test.each([
    ['konsling', 'konseling'],
    ['psien', 'pasien'],
    ['djmin', 'dijamin'],
    ['rhsia', 'rahasia'],
  ])('%s stands for %s', (typed, meant) => {
    expect(complete(typed)).toEqual([meant]);
  });

  test('is found when all vowels but the first letter are left out', () => {
    assert(
      property(constantFrom(...known), word => {
        expect(complete(word.charAt(0) + word.slice(1).replace(/[aeiou]/g, ''))).toContain(word);
      }),
    );
  });

  test.each(['kalian', 'plan', 'mind', 'ab', 'konseling'])('%s stands for nothing else', typed => {
    expect(complete(typed)).toEqual([]);
  });
});
