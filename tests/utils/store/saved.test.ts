import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { anything, assert, property } from 'fast-check';
import { fakeBrowser } from '../../support/fake-browser';
import { IDBObjectStore, indexedDB } from '../../support/fake-indexeddb';
import { closeDatabase, DATABASE, NotKept } from '../../../utils/store/database';
import { eraseEverything } from '../../../utils/store/erase';
import { listSaved, mergeSaved, putSaved, removeSaved, watchSaved } from '../../../utils/store/saved';
import { newItem, readItem, readTags } from '../../../utils/saved-item';
import { loadSettings, saveSettings } from '../../../utils/store/settings';
import { countMet, listMet } from '../../../utils/store/tally';
import type { LookUpItem } from '../../../utils/evidence/look-up';

const found: LookUpItem = {
  id: 'MED/1',
  title: 'A review',
  authors: 'Doe J',
  publisher: 'Journal',
  year: 2024,
  url: 'https://europepmc.org/article/MED/1',
  doi: null,
  pmid: '1',
  kind: 'review',
  openAccess: true,
};
const claim = newItem({ claim: 'ect-torture' }, 1000);
const source = newItem({ source: 'uk-ect-2003' }, 2000);
const note = newItem({ note: 'Ask the supervisor', key: 'a' }, 3000);

const setPrivate = (inIncognitoContext: boolean) =>
  Object.assign(fakeBrowser.extension ?? Object.assign(fakeBrowser, { extension: {} }).extension, {
    inIncognitoContext,
  });

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { permissions: { getAll: async () => ({ origins: [] }) } });
  setPrivate(false);
  await eraseEverything();
});
afterEach(() => vi.restoreAllMocks());

describe('kept items', () => {
  test('come back, newest first', async () => {
    for (const item of [claim, note, source]) await putSaved(item);
    expect(await listSaved()).toEqual([note, source, claim]);
  });

  test('hold no text of the library: it is read from there', () => {
    expect(claim).toEqual({ ...claim, found: null, note: '', tags: [] });
  });

  test('of a look-up hold the result, because the library does not', async () => {
    await putSaved(newItem({ found }, 1));
    expect((await listSaved())[0]?.found).toEqual(found);
  });

  test('are replaced by their id', async () => {
    await putSaved(claim);
    await putSaved({ ...claim, note: 'use in March', tags: ['ect'], changedAt: 5000 });
    expect(await listSaved()).toEqual([{ ...claim, note: 'use in March', tags: ['ect'], changedAt: 5000 }]);
  });

  test('can be let go and put back', async () => {
    await putSaved(claim);
    await removeSaved(claim.id);
    expect(await listSaved()).toEqual([]);
    await putSaved(claim);
    expect(await listSaved()).toEqual([claim]);
  });

  test('are announced to other pages', async () => {
    const heard = vi.fn<() => void>();
    const stop = watchSaved(heard);
    await putSaved(claim);
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    stop();
  });
});

describe('merging', () => {
  test('keeps the one that was changed last', async () => {
    await putSaved({ ...claim, note: 'here', changedAt: 9000 });
    await putSaved({ ...source, note: 'here', changedAt: 2000 });
    const merged = await mergeSaved([
      { ...claim, note: 'elsewhere', changedAt: 8000 },
      { ...source, note: 'elsewhere', changedAt: 8000 },
      note,
    ]);
    expect(merged).toEqual({ added: 1, updated: 1, kept: 1 });
    expect((await listSaved()).map(item => item.note)).toEqual(['Ask the supervisor', 'elsewhere', 'here']);
  });

  test('the same twice changes nothing', async () => {
    await mergeSaved([claim, note]);
    expect(await mergeSaved([claim, note])).toEqual({ added: 0, updated: 0, kept: 2 });
  });
});

describe('what cannot be kept says why', () => {
  test('in a private window nothing is written or read', async () => {
    setPrivate(true);
    await expect(putSaved(claim)).rejects.toMatchObject({ reason: 'private' });
    await expect(countMet(['ect-torture'], new Date())).rejects.toMatchObject({ reason: 'private' });
    setPrivate(false);
    expect(await listSaved()).toEqual([]);
    expect(await listMet()).toEqual([]);
  });

  test('a full disk loses nothing that was there', async () => {
    await putSaved(claim);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(putSaved(note)).rejects.toEqual(new NotKept('full'));
    await expect(mergeSaved([source, note])).rejects.toMatchObject({ reason: 'full' });
    vi.restoreAllMocks();
    expect(await listSaved()).toEqual([claim]);
  });

  test('a storage that does not open is unavailable, and is tried again', async () => {
    await closeDatabase();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError');
    });
    await expect(listSaved()).rejects.toMatchObject({ reason: 'unavailable' });
    vi.restoreAllMocks();
    expect(await listSaved()).toEqual([]);
  });
});

describe('older and stranger data', () => {
  test('the first version of the database is migrated and keeps its items', async () => {
    await eraseEverything();
    const old = await openDB(DATABASE, 1, {
      upgrade: database => void database.createObjectStore('saved', { keyPath: 'id' }),
    });
    await old.put('saved', claim);
    old.close();
    expect(await listSaved()).toEqual([claim]);
    await countMet(['ect-torture'], new Date(2026, 10, 22));
    expect(await listMet()).toHaveLength(1);
  });

  test('an item of an unknown shape is not shown and not destroyed', async () => {
    await putSaved(claim);
    await closeDatabase();
    const raw = await openDB(DATABASE, 2);
    await raw.put('saved', { id: 'poem:1', verses: 4 });
    raw.close();
    expect(await listSaved()).toEqual([claim]);
    await putSaved(note);
    await closeDatabase();
    const after = await openDB(DATABASE, 2);
    expect(await after.get('saved', 'poem:1')).toEqual({ id: 'poem:1', verses: 4 });
    after.close();
  });

  test('reading an item never throws and is stable', () => {
    assert(
      property(anything(), value => {
        const item = readItem(value);
        return item === null || JSON.stringify(readItem(item)) === JSON.stringify(item);
      }),
    );
  });

  test.each([
    ['another type than its id', { ...claim, type: 'note' }],
    ['a result with an address elsewhere', newItem({ found: { ...found, url: 'javascript:alert(1)' } }, 1)],
    ['no time', { ...claim, savedAt: 'yesterday' }],
  ])('an item with %s is none', (_, value) => expect(readItem(value)).toBeNull());

  test('tags are tidied', () => {
    expect(readTags(' #ADHD, adhd ,, dua kata , ')).toEqual(['adhd', 'dua kata']);
  });
});

test('erasing everything leaves nothing', async () => {
  await putSaved(claim);
  await countMet(['ect-torture'], new Date());
  await saveSettings({ theme: 'dark' });
  await eraseEverything();
  expect(await listSaved()).toEqual([]);
  expect(await listMet()).toEqual([]);
  expect((await loadSettings()).theme).toBe('auto');
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});
