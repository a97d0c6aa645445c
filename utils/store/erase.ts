import { deleteDB } from 'idb';
import { storage } from 'wxt/utils/storage';
import { closeDatabase, DATABASE } from './database';

/**
 * Erases all that was ever kept: settings, saved work, tally, contested flags, guard list. What one part cannot erase
 * does not keep the others from being erased.
 *
 * @throws the first error, after all parts were tried.
 */
export async function eraseEverything(): Promise<void> {
  await closeDatabase();
  const outcomes = await Promise.allSettled([
    deleteDB(DATABASE),
    storage.clear('local'),
    storage.clear('session'),
  ]);
  const failed = outcomes.find(outcome => outcome.status === 'rejected');
  if (failed) throw failed.reason;
}
