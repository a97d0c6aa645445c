import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { WordPool } from '../../../utils/text/word-pool';

describe('a function of a word in a text that remembers', () => {
  it('answers the same wherever the word stands, and works once for it', () => {
    const compute = vi.fn((word: string) => word.toUpperCase());
    const pool = new WordPool(compute);
    expect([pool.get('satu dua', 0, 4), pool.get('dua satu', 4, 8)]).toEqual(['SATU', 'SATU']);
    expect(compute).toHaveBeenCalledTimes(1);
  });

  it('never takes one word for another', () => {
    const pool = new WordPool(word => word);
    const pieces = fc.tuple(fc.string({ maxLength: 30 }), fc.nat(30), fc.nat(30));
    fc.assert(
      fc.property(pieces, ([text, one, other]) => {
        const from = Math.min(one, other, text.length);
        const to = Math.min(Math.max(one, other), text.length);
        expect(pool.get(text, from, to)).toBe(text.slice(from, to));
      }),
    );
  });

  it('forgets everything rather than grow without end', () => {
    const compute = vi.fn((word: string) => word);
    const pool = new WordPool(compute);
    for (let i = 0; i <= 20_000; i++) pool.get(`w${i}`, 0, `w${i}`.length);
    const asked = compute.mock.calls.length;
    pool.get('w20000', 0, 6);
    expect(compute).toHaveBeenCalledTimes(asked);
    pool.get('w0', 0, 2);
    expect(compute).toHaveBeenCalledTimes(asked + 1);
  });
});
