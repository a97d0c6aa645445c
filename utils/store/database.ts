import { openDB } from 'idb';
import { browser } from 'wxt/browser';
import type { DBSchema, IDBPDatabase, IDBPObjectStore } from 'idb';

/** Why something was not kept. `private`: a private window keeps nothing; `full`: no room; `unavailable`: no storage. */
export class NotKept extends Error {
  constructor(
    readonly reason: 'private' | 'full' | 'unavailable',
    options?: ErrorOptions,
  ) {
    super(reason, options);
    this.name = 'NotKept';
  }
}

export const DATABASE = 'rujukan';

/** Values are `unknown` until they were looked at: an older or newer version of the product may have written them. */
interface Schema extends DBSchema {
  saved: { key: string; value: unknown };
  tally: { key: [week: string, claim: string]; value: unknown };
}

type Database = IDBPDatabase<Schema>;

const VERSION = 2;

/** Each step takes the database from one version to the next, so that an old one passes through all of them. */
const STEPS: readonly ((database: Database) => void)[] = [
  database => void database.createObjectStore('saved', { keyPath: 'id' }),
  database => void database.createObjectStore('tally', { keyPath: ['week', 'claim'] }),
];

let opened: Promise<Database> | null = null;

/**
 * Works with the database, and names what goes wrong. A private window never opens it.
 *
 * @throws NotKept
 */
export async function withDatabase<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
  if (isPrivate()) throw new NotKept('private');
  try {
    opened ??= open().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return await work(await opened);
  } catch (cause) {
    throw new NotKept(isQuota(cause) ? 'full' : 'unavailable', { cause });
  }
}

/**
 * Several steps that are written together or not at all.
 *
 * @throws NotKept
 */
export async function inTransaction<Name extends 'saved' | 'tally', Result>(
  name: Name,
  work: (store: IDBPObjectStore<Schema, [Name], Name, 'readwrite'>) => Promise<Result>,
): Promise<Result> {
  return withDatabase(async database => {
    const transaction = database.transaction(name, 'readwrite');
    // When a step fails the whole fails as well; the step's own error says more.
    transaction.done.catch(() => undefined);
    const result = await work(transaction.store);
    await transaction.done;
    return result;
  });
}

/** Nothing is kept in a private window, whatever the browser would allow. */
export const isPrivate = (): boolean => browser.extension?.inIncognitoContext ?? false;

/** Closes the database, so that it can be erased, or opened by a newer version. */
export async function closeDatabase(): Promise<void> {
  const closing = opened;
  opened = null;
  (await closing?.catch(() => null))?.close();
}

async function open(): Promise<Database> {
  return openDB<Schema>(DATABASE, VERSION, {
    upgrade(database, from) {
      for (const step of STEPS.slice(from, VERSION)) step(database);
    },
    // Another page wants to erase or upgrade it.
    blocking: () => void closeDatabase(),
    terminated() {
      opened = null;
    },
  });
}

function isQuota(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'QuotaExceededError' || /quota|disk.*full/i.test(error.message);
}
