import { describe, expect, it } from 'vitest';
import { printProbe, probeClaim } from '../../../utils/command-line/probe';

describe('probeClaim', () => {
  it('counts what an entry matches and lists what it loses and steals', async () => {
    const probe = await probeClaim('autism-vaccines-cause');
    expect(probe?.examples.of).toBeGreaterThan(8);
    expect(probe?.examples.named).toBeGreaterThan(0);
    expect(probe?.lost.every(({ to }) => to !== 'autism-vaccines-cause')).toBe(true);
    expect(probe && printProbe(probe)).toContain('autism-vaccines-cause (contradicted)');
  });

  it('knows no entry that is not in the library', async () => {
    expect(await probeClaim('no-such-entry')).toBeNull();
  });
});
