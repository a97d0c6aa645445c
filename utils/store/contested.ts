import { storage } from 'wxt/utils/storage';
import { readContested, withContest } from '../contested';
import type { ContestedClaim } from '../contested';
import { isPrivate } from './database';

export type { ContestedClaim } from '../contested';

const stored = storage.defineItem<unknown>('local:contested', { version: 1, migrations: {} });

/** The contested claims, newest first. Empty when the storage cannot be read. */
export async function loadContested(): Promise<ContestedClaim[]> {
  return readContested(await stored.getValue().catch(() => null));
}

/**
 * Hides a claim in one phrasing (`key`) or, with null, everywhere. A private window keeps nothing.
 *
 * @throws when nothing can be written.
 */
export async function addContested(contest: Parameters<typeof withContest>[1]): Promise<void> {
  if (isPrivate()) return;
  await stored.setValue(withContest(await loadContested(), contest));
}

/** Takes one contest back. @throws when nothing can be written. */
export async function removeContested({ claim, keys }: ContestedClaim): Promise<void> {
  const isSame = (other: ContestedClaim) =>
    other.claim === claim && other.keys?.join(' ') === keys?.join(' ');
  await stored.setValue((await loadContested()).filter(other => !isSame(other)));
}

/** Calls back after every change, from whichever page it came. Answers the way to stop. */
export function watchContested(onChange: (contested: ContestedClaim[]) => void): () => void {
  return stored.watch(value => onChange(readContested(value)));
}
