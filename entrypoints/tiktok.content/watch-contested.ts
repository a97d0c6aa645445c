import { browser } from 'wxt/browser';
import { readContested, type ContestedClaim } from '../../utils/contested';

/** Where utils/store/contested keeps them; read without that module, which would double the size of this script's own code. */
const KEY = 'contested';

/** What the user contested, as it is now. What was checked before a change stays until the page is left. */
export function watchContested(signal: AbortSignal): () => readonly ContestedClaim[] {
  let contested: readonly ContestedClaim[] = [];
  const adopt = (stored: unknown) => {
    contested = readContested(stored);
  };
  browser.storage.local.get(KEY).then(
    found => adopt(found[KEY]),
    () => undefined,
  );
  browser.storage.local.onChanged.addListener(changes => {
    const changed = changes[KEY];
    if (changed !== undefined && !signal.aborted) adopt(changed.newValue);
  });
  return () => contested;
}
