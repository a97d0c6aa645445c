import { describe, expect, it } from 'vitest';
import { careCardOf, loadCareHelp } from '../../../utils/evidence/care-help';
import { readShipped } from './real-library';

describe('the care help', () => {
  it('loads from the shipped packs and fills a card', async () => {
    const help = await loadCareHelp(readShipped);
    const card = careCardOf(
      help,
      { level: 'plan-or-attempt', minor: false },
      { text: 'telepon 500-454', country: 'ID', now: new Date('2026-11-22T12:00:00Z') },
    );
    expect(card.helplines[0]?.helpline.for).toBe('emergency');
    expect(card.emergency?.id).toBe('id-psc119');
    expect(card.dead.map(({ id }) => id)).toEqual(['dead-500-454']);
  });

  it('says which pack is damaged', async () => {
    const damaged = loadCareHelp(async path => (path.includes('referrals') ? '{' : readShipped(path)));
    await expect(damaged).rejects.toMatchObject({ pack: 'referrals', reason: 'corrupt' });
  });
});
