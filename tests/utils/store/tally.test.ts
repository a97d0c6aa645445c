import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from '../../support/fake-browser';
import { indexedDB } from '../../support/fake-indexeddb';
import { clearMet, countMet, listMet, onlyNew, weekOf } from '../../../utils/store/tally';

beforeEach(async () => {
  fakeBrowser.reset();
  await clearMet();
});

afterAll(() => void indexedDB.deleteDatabase('rujukan'));

describe('the week of a day', () => {
  test.each([
    [2026, 11, 22, '2026-W47'],
    [2026, 11, 23, '2026-W48'],
    [2024, 12, 30, '2025-W01'],
    [2021, 1, 3, '2020-W53'],
    [2020, 12, 31, '2020-W53'],
    [2027, 1, 1, '2026-W53'],
  ])('%i-%i-%i is in %s', (year, month, day, week) => {
    expect(weekOf(new Date(year, month - 1, day))).toBe(week);
  });
});

describe('the tally', () => {
  const monday = new Date(2026, 10, 16);

  test('counts claims per week, the most met first', async () => {
    await countMet(['a', 'b'], monday);
    await countMet(['b', 'b'], monday);
    await countMet(['a'], new Date(2026, 10, 23));
    expect(await listMet()).toEqual([
      { week: '2026-W48', claim: 'a', count: 1 },
      { week: '2026-W47', claim: 'b', count: 2 },
      { week: '2026-W47', claim: 'a', count: 1 },
    ]);
  });

  test('forgets weeks older than half a year', async () => {
    await countMet(['a'], new Date(2026, 3, 1));
    await countMet(['b'], monday);
    expect((await listMet()).map(met => met.claim)).toEqual(['b']);
  });

  test('writes nothing for nothing', async () => {
    await countMet([], monday);
    expect(await listMet()).toEqual([]);
  });

  test('a page counts a claim once', () => {
    const fresh = onlyNew();
    expect(fresh('/v/1', ['a', 'a', 'b'])).toEqual(['a', 'b']);
    expect(fresh('/v/1', ['a', 'c'])).toEqual(['c']);
    expect(fresh('/v/2', ['a'])).toEqual(['a']);
  });
});
