import { describe, expect, it, vi } from 'vitest';
import { createAnsweredCare } from '../../../utils/content/answered-care';
import type { TextToCheck } from '../../../utils/text-checks';

const answer = (level: string | null) => [{ language: 'id', claims: [], care: level && { level } }];

function setUp(respond: (texts: TextToCheck[]) => Promise<unknown> = async () => answer('self-harm')) {
  const check = vi.fn(respond);
  const known = (text: string) => (text === 'terbaca' ? ('distress' as const) : undefined);
  return { check, care: createAnsweredCare({ known, check }) };
}

describe('the care level of the answered comment', () => {
  it('comes from the checks of the page where they know it, without a question', () => {
    const { care, check } = setUp();
    expect(care.prepare('terbaca')).toBeNull();
    expect(care.levelOf('terbaca')).toBe('distress');
    expect(check).not.toHaveBeenCalled();
  });

  it('is asked for once where they do not', async () => {
    const { care, check } = setUp();
    expect(care.levelOf('lain')).toBeNull();
    await care.prepare('lain');
    expect(care.levelOf('lain')).toBe('self-harm');
    expect(care.prepare('lain')).toBeNull();
    expect(check.mock.calls).toEqual([[[{ surface: 'comment', text: 'lain' }]]]);
  });

  it('comes with whether its author is a minor', async () => {
    const { care } = setUp(async () => [{ care: null, minor: true }]);
    expect(care.isMinor('aku kelas 8')).toBe(false);
    await care.prepare('aku kelas 8');
    expect(care.isMinor('aku kelas 8')).toBe(true);
    expect(care.isMinor(null)).toBe(false);
  });

  it('is none for a comment that answers nobody', () => {
    const { care } = setUp();
    expect(care.prepare(null)).toBeNull();
    expect(care.levelOf(null)).toBeNull();
  });

  it.each([
    ['a rejection', () => Promise.reject(new Error('gone'))],
    ['nothing', () => Promise.resolve(null)],
    ['a failed check', () => Promise.resolve([null])],
  ])('is none after %s, which is not asked again', async (_, fail) => {
    const { care } = setUp(fail);
    await care.prepare('lain');
    expect(care.levelOf('lain')).toBeNull();
    expect(care.prepare('lain')).toBeNull();
  });
});
