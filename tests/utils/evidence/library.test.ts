import { describe, expect, test } from 'vitest';
import { loadLibrary, sourcesOf } from '../../../utils/evidence/library';
import { loadPack, PackUnusable } from '../../../utils/evidence/load-pack';
import { loadShipped, readShipped } from './real-library';

const library = await loadShipped();

describe('the shipped library', () => {
  test('loads without problems', () => {
    expect(library.problems).toEqual([]);
    expect(library.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('leads from every claim to its sources and back', () => {
    for (const claim of library.claims.values()) {
      const sources = sourcesOf(library, claim);
      expect(sources.map(source => source.id)).toEqual(claim.sources);
      for (const source of sources) expect(library.claimsBySource.get(source.id)).toContain(claim);
    }
  });
});

describe('a library with a bad pack', () => {
  test('names the bad field and keeps the rest', async () => {
    const damaged = await loadLibrary(async path =>
      path.includes('claims')
        ? (await readShipped(path)).replace('"verdict"', '"verdikt"')
        : readShipped(path),
    );
    expect(damaged.problems).toEqual([expect.objectContaining({ pack: 'claims', reason: 'corrupt' })]);
    expect(damaged.problems[0]?.message).toContain('entries[0].verdict');
    expect(damaged.claims.size).toBe(0);
    expect(damaged.sources.size).toBe(library.sources.size);
  });

  test('says which file was cut off', async () => {
    const damaged = await loadLibrary(async path => (await readShipped(path)).slice(0, 5000));
    expect(damaged.problems.map(problem => problem.message).sort()).toEqual([
      'packs/addresses.json is not JSON',
      'packs/claims.json is not JSON',
      'packs/sources.json is not JSON',
      'packs/synonyms.json is not JSON',
    ]);
  });

  test('says which file is missing', async () => {
    const failing = loadPack('helplines', () => Promise.reject(new Error('404')));
    await expect(failing).rejects.toThrow(PackUnusable);
    await expect(failing).rejects.toMatchObject({ pack: 'helplines', reason: 'missing' });
  });

  test('drops ways to sources that are gone', async () => {
    const [claim] = library.claims.values();
    expect(sourcesOf({ ...library, sources: new Map() }, claim!)).toEqual([]);
  });
});
