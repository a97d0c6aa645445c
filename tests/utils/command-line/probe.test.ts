import { describe, expect, it } from 'vitest';
import { printProbe, probeClaim, readEntries } from '../../../utils/command-line/probe';

describe('probeClaim', () => {
  it('counts what an entry matches and lists what it loses and steals', async () => {
    const probe = await probeClaim('autism-vaccines-cause');
    expect(probe?.examples.of).toBeGreaterThan(8);
    expect(probe?.examples.named).toBeGreaterThan(0);
    expect(probe?.lost.every(({ to }) => to !== 'autism-vaccines-cause')).toBe(true);
    expect(probe && printProbe(probe)).toContain('autism-vaccines-cause (contradicted)');
  });

  it('says that training comes first where the engine has not learned the entry', async () => {
    const probe = await probeClaim('autism-vaccines-cause');
    expect(probe && printProbe({ ...probe, isLearned: false })).toContain('npm run train');
  });

  it('says in one line that the pack is broken, and where', () => {
    expect(() => readEntries('{"entries": [,]}')).toThrow(
      /^packs\/claims\.json: not JSON \(.*not valid JSON\)$/,
    );
    expect(() => readEntries('{}')).toThrow(/no entries/);
  });

  it('knows no entry that is not in the library', async () => {
    expect(await probeClaim('no-such-entry')).toBeNull();
  });
});
