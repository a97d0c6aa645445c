import { browser } from 'wxt/browser';
import { closeDatabase } from './database';

/** Given with the installation; it cannot be given back. */
const REQUIRED = 'https://www.tiktok.com/*';

/**
 * Erases all that the extension keeps in this browser: settings, saved work, guarded names with their key, contested flags,
 * tallies, and the permissions for look-ups and captions.
 *
 * @throws AggregateError with everything that could not be erased; the rest is gone.
 */
export async function eraseEverything(): Promise<void> {
  await closeDatabase();
  const { origins = [] } = await browser.permissions.getAll();
  const optional = origins.filter(origin => origin !== REQUIRED);
  const outcomes = await Promise.allSettled([
    browser.storage.local.clear(),
    browser.storage.session.clear(),
    eraseDatabases(),
    optional.length > 0 ? browser.permissions.remove({ origins: optional }) : true,
  ]);
  const failures = outcomes
    .filter(outcome => outcome.status === 'rejected')
    .map(({ reason }) => reason as unknown);
  if (failures.length > 0) throw new AggregateError(failures, 'not everything could be erased');
}

async function eraseDatabases(): Promise<void> {
  const databases = await indexedDB.databases();
  await Promise.all(databases.flatMap(({ name }) => (name === undefined ? [] : [eraseDatabase(name)])));
}

/** A database that another page holds open is erased as soon as that page lets go; that counts as done. */
async function eraseDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', () => resolve());
    request.addEventListener('blocked', () => resolve());
    request.addEventListener('error', () =>
      reject(request.error ?? new Error(`${name} could not be erased`)),
    );
  });
}
