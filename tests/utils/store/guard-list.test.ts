import { indexedDB } from '../../support/fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createGuardMatcher } from '../../../utils/guarded';
import {
  addGuarded,
  areGuarded,
  countGuarded,
  eraseGuarded,
  GUARD_DATABASE,
  removeGuarded,
} from '../../../utils/store/guard-list';

const { place, announced } = vi.hoisted(() => ({
  place: { private: false },
  announced: vi.fn<(items: object) => Promise<void>>(async () => undefined),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: { local: { set: announced } },
    extension: {
      get inIncognitoContext() {
        return place.private;
      },
    },
  },
}));

beforeEach(() => {
  place.private = false;
});
afterEach(async () => {
  place.private = false;
  await eraseGuarded();
});

async function quotes(text: string): Promise<string[]> {
  const matcher = createGuardMatcher(areGuarded);
  await matcher.prepare(text);
  return matcher.match(text).map(({ quote }) => quote);
}

describe('a change of the list', () => {
  test('is told to open pages, without any name', async () => {
    announced.mockClear();
    await addGuarded('Rina Wulandari');
    await removeGuarded('Rina Wulandari');
    await eraseGuarded();
    expect(announced).toHaveBeenCalledTimes(3);
    expect(JSON.stringify(announced.mock.calls)).not.toMatch(/rina|wulandari/i);
  });

  test('counts even when it cannot be told', async () => {
    announced.mockRejectedValueOnce(new Error('full'));
    await addGuarded('Rina Wulandari');
    expect(await quotes('halo rina wulandari')).toEqual(['rina wulandari']);
  });

  test('makes a matcher ask again', async () => {
    const matcher = createGuardMatcher(areGuarded);
    await matcher.prepare('halo rina');
    await addGuarded('Rina');
    matcher.forget();
    expect(matcher.isReady('halo rina')).toBe(false);
    await matcher.prepare('halo rina');
    expect(matcher.match('halo rina')).toMatchObject([{ quote: 'rina' }]);
  });
});

describe('the guard list', () => {
  test('finds a guarded name however it is spelt, with clitics and titles', async () => {
    await addGuarded('Kak Putri Lestari');
    expect(await quotes('makasih putri lestari ya')).toEqual(['putri lestari']);
    expect(await quotes('ini PUTRI  Lestarinya')).toEqual(['PUTRI  Lestarinya']);
    expect(await quotes('putry lestarii')).toEqual(['putry lestarii']);
    expect(await quotes('putri dan lestari alam')).toEqual([]);
  });

  test('finds handles, also without their sign, and schools with or without the N of a state school', async () => {
    await addGuarded('@putri_sad');
    await addGuarded('SMAN 3 Bandung');
    expect(await quotes('halo @putri_sad!')).toEqual(['@putri_sad']);
    expect(await quotes('putri.sad apa kabar')).toEqual(['putri.sad']);
    expect(await quotes('anak sma 3 bandung itu')).toEqual(['sma 3 bandung']);
  });

  test('keeps nothing that can be read back', async () => {
    await addGuarded('Sarah Wijaya');
    expect((await indexedDB.databases()).map(({ name }) => name)).toContain(GUARD_DATABASE);
    const database = await openDB(GUARD_DATABASE);
    const names = await database.getAllKeys('names');
    const key: CryptoKey = await database.get('key', 'hmac');
    expect(names).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
    expect(JSON.stringify(await database.getAll('names'))).not.toMatch(/sarah/i);
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow('not extractable');
    database.close();
  });

  test('counts, removes and erases', async () => {
    await addGuarded('Sarah');
    await addGuarded('sarah');
    await addGuarded('Rina');
    expect(await countGuarded()).toBe(2);
    expect(await removeGuarded('SARAH')).toBe(true);
    expect(await removeGuarded('nobody')).toBe(false);
    await eraseGuarded();
    expect(await countGuarded()).toBe(0);
    expect(await quotes('rina')).toEqual([]);
  });

  test('refuses what would be found in every other word', async () => {
    await expect(addGuarded('a!')).rejects.toThrow(RangeError);
  });

  test('keeps nothing in a private window', async () => {
    place.private = true;
    await expect(addGuarded('Sarah')).rejects.toThrow('private');
    expect(await countGuarded()).toBe(0);
    expect(await areGuarded(['sarah'])).toEqual([false]);
  });
});

describe('the matcher', () => {
  test('knows nothing before it asked, and survives a list that cannot be asked', async () => {
    const matcher = createGuardMatcher(() => Promise.reject(new Error('gone')));
    expect(matcher.isReady('rina')).toBe(false);
    await matcher.prepare('rina');
    expect(matcher.match('rina')).toEqual([]);
  });

  test('asks once for each phrase', async () => {
    const asked: string[] = [];
    const matcher = createGuardMatcher(phrases => {
      asked.push(...phrases);
      return Promise.resolve(phrases.map(() => false));
    });
    await matcher.prepare('halo rina');
    await matcher.prepare('halo rina apa');
    expect(new Set(asked).size).toBe(asked.length);
    expect(matcher.isReady('halo rina apa')).toBe(true);
  });
});
