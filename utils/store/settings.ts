import { storage } from 'wxt/utils/storage';
import { defaultSettings, readSettings } from '../settings';
import type { Settings } from '../settings';
import { withSetAside, type SetAsideRequest } from '../set-aside';

export * from '../settings';

/** Only what the user chose is stored, so that everything else follows the browser and newer defaults. */
const stored = storage.defineItem<unknown>('local:settings', { version: 1, migrations: {} });

let lastSave: Promise<unknown> = Promise.resolve();

/** The present settings. Defaults when the storage cannot be read (full disk, update while open): never an error. */
export async function loadSettings(): Promise<Settings> {
  return complete(await stored.getValue().catch(() => null));
}

/**
 * Changes the named settings, keeps the rest and answers the new state. Saves of one page follow each other, so that
 * two quick clicks both count.
 *
 * @throws what the browser's storage throws when it cannot write; the old settings stay.
 */
export async function saveSettings(changes: Partial<Settings>): Promise<Settings> {
  const save = lastSave.then(async () => {
    const before = await stored.getValue();
    const after = { ...(typeof before === 'object' && !Array.isArray(before) ? before : {}), ...changes };
    await stored.setValue(after);
    return complete(after);
  });
  lastSave = save.catch(() => undefined);
  return save;
}

/** Sets words aside for a rule, or the whole rule. @throws when nothing can be written. */
export async function setAside(request: SetAsideRequest): Promise<Settings> {
  const { rules, setAside: before } = await loadSettings();
  const { risk } = request;
  if (request.reach === 'rule') return saveSettings({ rules: { ...rules, [risk]: 'off' } });
  return saveSettings({ setAside: withSetAside(before, { risk, key: request.key, at: Date.now() }) });
}

/** Calls back with the new settings after every change, from whichever page it came. Answers the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return stored.watch(value => onChange(complete(value)));
}

/** Back to the defaults. */
export async function resetSettings(): Promise<void> {
  await stored.removeValue({ removeMeta: true });
}

function complete(value: unknown): Settings {
  return readSettings(
    value,
    defaultSettings({
      languages: navigator.languages ?? [],
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    }),
  );
}
