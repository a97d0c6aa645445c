/** The part of a storage area that is needed to follow one value of it. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  onChanged: {
    addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
  };
}

/**
 * Hands over what is stored under `key`, first as it is now and then whenever it changes; undefined where nothing is. A
 * storage that cannot be read hands over nothing. Ends with `signal`.
 */
export function followStored(
  area: StorageArea,
  key: string,
  adopt: (stored: unknown) => void,
  signal: AbortSignal,
): void {
  let isOutdated = false;
  area.get(key).then(
    // A change is newer than this answer, however late the answer comes.
    found => (isOutdated || signal.aborted ? undefined : adopt(found[key])),
    () => undefined,
  );
  area.onChanged.addListener(changes => {
    const change = changes[key];
    if (change === undefined || signal.aborted) return;
    isOutdated = true;
    adopt(change.newValue);
  });
}
