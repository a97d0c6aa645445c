import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import { browser } from 'wxt/browser';
import { GUARD_LIST_CHANGED, guardedForm } from '../guarded';
import { isPrivate, NotKept } from './database';

/**
 * The names that must never appear in a public reply. What is kept is an HMAC-SHA-256 of each, under a key that WebCrypto
 * made in this browser and will not hand out: the list can be asked, never read, and is worth nothing elsewhere.
 * Extension pages and the background only: inside a page, IndexedDB would be the page's.
 */
interface Schema extends DBSchema {
  key: { key: 'hmac'; value: CryptoKey };
  names: { key: string; value: true };
}

type Database = IDBPDatabase<Schema>;

export const GUARD_DATABASE = 'rujukan-guard';
const VERSION = 1;
const SHORTEST = 3;
/** More phrases than a draft of 2,000 characters can hold are not asked about at once. */
const MOST_AT_ONCE = 4000;

let opened: Promise<Database> | null = null;

/**
 * Guards a name, nickname, handle or school. Adding it again changes nothing.
 *
 * @throws NotKept in a private window, or when there is no storage.
 * @throws RangeError when too little remains to be told from other words.
 */
export async function addGuarded(name: string): Promise<void> {
  const form = guardedForm(name);
  if (form.length < SHORTEST) throw new RangeError('too short to be guarded');
  await withList(async database => {
    await database.put('names', true, await hash(await keyOf(database), form));
  });
  await announceChange();
}

/** Stops guarding a name; answers whether it was guarded. */
export async function removeGuarded(name: string): Promise<boolean> {
  const wasThere = await withList(async database => {
    const id = await hash(await keyOf(database), guardedForm(name));
    if ((await database.getKey('names', id)) === undefined) return false;
    await database.delete('names', id);
    return true;
  });
  await announceChange();
  return wasThere;
}

/** How many names are guarded. */
export async function countGuarded(): Promise<number> {
  return isPrivate() ? 0 : withList(database => database.count('names'));
}

/** Which of these phrases, in the form of `gramsOf`, are guarded; nothing is in a private window. */
export async function areGuarded(phrases: readonly string[]): Promise<boolean[]> {
  if (isPrivate() || phrases.length > MOST_AT_ONCE) return phrases.map(() => false);
  return withList(async database => {
    const names = new Set(await database.getAllKeys('names'));
    if (names.size === 0) return phrases.map(() => false);
    const key = await keyOf(database);
    const hashes = await Promise.all(phrases.map(phrase => hash(key, phrase)));
    return hashes.map(id => names.has(id));
  });
}

/** Forgets every name, and the key with them. */
export async function eraseGuarded(): Promise<void> {
  await withList(async database => {
    const transaction = database.transaction(['names', 'key'], 'readwrite');
    await Promise.all([
      transaction.objectStore('names').clear(),
      transaction.objectStore('key').clear(),
      transaction.done,
    ]);
  });
  await announceChange();
}

/** Open pages ask again. Where this cannot be written they do so when they are loaded anew. */
async function announceChange(): Promise<void> {
  await browser.storage.local.set({ [GUARD_LIST_CHANGED]: Date.now() }).catch(() => undefined);
}

async function withList<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
  if (isPrivate()) throw new NotKept('private');
  try {
    opened ??= open().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return await work(await opened);
  } catch (cause) {
    throw new NotKept(isFull(cause) ? 'full' : 'unavailable', { cause });
  }
}

async function open(): Promise<Database> {
  return openDB<Schema>(GUARD_DATABASE, VERSION, {
    upgrade(database) {
      database.createObjectStore('key');
      database.createObjectStore('names');
    },
    blocking() {
      const closing = opened;
      opened = null;
      void closing?.then(database => database.close());
    },
    terminated() {
      opened = null;
    },
  });
}

/** The key of this browser; made at the first name. Two pages that make it at once agree on the one that was written first. */
async function keyOf(database: Database): Promise<CryptoKey> {
  const known = await database.get('key', 'hmac');
  if (known) return known;
  const made = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const transaction = database.transaction('key', 'readwrite');
  const first = await transaction.store.get('hmac');
  if (!first) await transaction.store.put(made, 'hmac');
  await transaction.done;
  return first ?? made;
}

async function hash(key: CryptoKey, phrase: string): Promise<string> {
  const signed = new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(phrase)));
  return Array.from(signed, byte => byte.toString(16).padStart(2, '0')).join('');
}

const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError';
