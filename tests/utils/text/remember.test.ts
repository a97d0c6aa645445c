import { describe, expect, it, vi } from 'vitest';
import { remember } from '../../../utils/text/remember';

describe('a function of a word that remembers', () => {
  it('answers the same as the function, and works once for a word', () => {
    const compute = vi.fn((word: string) => word.length);
    const quick = remember(compute);
    expect([quick('satu'), quick('satu'), quick('')]).toEqual([4, 4, 0]);
    expect(compute).toHaveBeenCalledTimes(2);
  });

  it('holds on to no long word', () => {
    const compute = vi.fn((word: string) => word.length);
    const quick = remember(compute);
    expect([quick('a'.repeat(25)), quick('a'.repeat(25))]).toEqual([25, 25]);
    expect(compute).toHaveBeenCalledTimes(2);
  });

  it('forgets everything rather than grow without end', () => {
    const compute = vi.fn((word: string) => word);
    const quick = remember(compute);
    for (let i = 0; i <= 20_000; i++) quick(`w${i}`);
    quick('w20000');
    expect(compute).toHaveBeenCalledTimes(20_001);
    quick('w0');
    expect(compute).toHaveBeenCalledTimes(20_002);
  });
});
