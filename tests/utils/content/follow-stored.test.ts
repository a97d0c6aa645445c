import { beforeEach, describe, expect, it } from 'vitest';
import { followStored, type StorageArea } from '../../../utils/content/follow-stored';

type Listener = Parameters<StorageArea['onChanged']['addListener']>[0];

/** A storage whose answers come when the test says so, as those of a busy browser do. */
function slowStorage() {
  const listeners: Listener[] = [];
  const first = Promise.withResolvers<Record<string, unknown>>();
  const area: StorageArea = {
    get: () => first.promise,
    onChanged: { addListener: listener => listeners.push(listener) },
  };
  return {
    area,
    answer: async (found: Record<string, unknown>) => {
      first.resolve(found);
      await first.promise;
    },
    refuse: async () => {
      first.reject(new Error('full'));
      await first.promise.catch(() => undefined);
    },
    change: (changes: Parameters<Listener>[0]) => listeners.forEach(listener => listener(changes)),
  };
}

describe('a value that is followed in the storage', () => {
  let storage: ReturnType<typeof slowStorage>;
  let end: AbortController;
  let seen: unknown[];
  beforeEach(() => {
    storage = slowStorage();
    end = new AbortController();
    seen = [];
    followStored(storage.area, 'settings', value => seen.push(value), end.signal);
  });

  it('is what is stored, then whatever it becomes', async () => {
    await storage.answer({ settings: 'en' });
    storage.change({ settings: { newValue: 'id' } });
    storage.change({ settings: {} });
    expect(seen).toEqual(['en', 'id', undefined]);
  });

  it('stays what it became while the first answer was still on its way', async () => {
    storage.change({ settings: { newValue: 'id' } });
    await storage.answer({ settings: 'en' });
    expect(seen).toEqual(['id']);
  });

  it('is not touched by other values', async () => {
    storage.change({ selectors: { newValue: 'x' } });
    await storage.answer({ settings: 'en', selectors: 'x' });
    expect(seen).toEqual(['en']);
  });

  it('is left alone where the storage cannot be read', async () => {
    await storage.refuse();
    expect(seen).toEqual([]);
    storage.change({ settings: { newValue: 'id' } });
    expect(seen).toEqual(['id']);
  });

  it('is not followed after its end, not even to the first answer', async () => {
    end.abort();
    await storage.answer({ settings: 'en' });
    storage.change({ settings: { newValue: 'id' } });
    expect(seen).toEqual([]);
  });
});
