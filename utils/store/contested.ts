import { storage } from 'wxt/utils/storage';
import { isPrivate } from './database';

/** A flag the user rejected for good. Holds no text of any page. */
export interface ContestedClaim {
  claim: string;
  reason: 'misread' | 'verdict';
  note: string;
  /** Milliseconds since 1970. */
  at: number;
}

const stored = storage.defineItem<unknown>('local:contested', { version: 1, migrations: {} });

/** The contested claims, newest first. Empty when the storage cannot be read; entries of an unknown shape are left out. */
export async function loadContested(): Promise<ContestedClaim[]> {
  return readContested(await stored.getValue().catch(() => null));
}

/**
 * Hides a claim everywhere. A second contest of the same claim replaces the first. A private window keeps nothing.
 *
 * @throws when nothing can be written.
 */
export async function addContested(contested: ContestedClaim): Promise<void> {
  if (isPrivate()) return;
  const others = (await loadContested()).filter(({ claim }) => claim !== contested.claim);
  await stored.setValue([contested, ...others]);
}

/** Brings a claim back. @throws when nothing can be written. */
export async function removeContested(claim: string): Promise<void> {
  await stored.setValue((await loadContested()).filter(other => other.claim !== claim));
}

/** Calls back after every change, from whichever page it came. Answers the way to stop. */
export function watchContested(onChange: (contested: ContestedClaim[]) => void): () => void {
  return stored.watch(value => onChange(readContested(value)));
}

function readContested(value: unknown): ContestedClaim[] {
  return Array.isArray(value) ? value.filter(isContested) : [];
}

function isContested(value: unknown): value is ContestedClaim {
  if (typeof value !== 'object' || value === null) return false;
  const { claim, reason, note, at } = value as Record<string, unknown>;
  return (
    typeof claim === 'string' &&
    (reason === 'misread' || reason === 'verdict') &&
    typeof note === 'string' &&
    typeof at === 'number'
  );
}
