import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { loadDeadNumbers } from '../../../utils/background/dead-numbers';

vi.mock('../../../utils/evidence/load-pack', () => ({
  loadPack: vi.fn<() => Promise<unknown>>(() =>
    Promise.resolve(JSON.parse(readFileSync('public/packs/helplines.json', 'utf8'))),
  ),
}));

describe('a comment is marked', () => {
  test.each([
    '119 ext 9',
    'coba hopeline',
    'lisa helpline',
    'hubungi 500-454',
    'layanan SEJIWA',
    '1-800-273-TALK',
  ])('for "%s"', async text => {
    expect((await loadDeadNumbers())(text)).toBe(true);
  });

  test.each(['119 ext 8', 'kita sehati sejiwa', 'press 3 to skip', 'lisa cantik banget', 'aku umur 45', ''])(
    'not for "%s"',
    async text => {
      expect((await loadDeadNumbers())(text)).toBe(false);
    },
  );
});
