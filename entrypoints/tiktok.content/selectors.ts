import { browser } from 'wxt/browser';
import { sendMessage } from '../../utils/messages';
import { adoptSelectors } from '../../utils/page/selectors';

/** Where utils/store/selector-file keeps the table that the user loaded. */
const KEY = 'selectors';

/**
 * Puts the user's own selector table in use, now and whenever it changes. The background reads the file, because what
 * checks it would weigh more here than all the rest of the reader.
 */
export function watchSelectors(onChange: () => void, signal: AbortSignal): void {
  const adopt = async (isThere: boolean) => {
    const table = isThere ? await sendMessage('getSelectorTable').catch(() => null) : null;
    if (signal.aborted) return;
    adoptSelectors(table);
    onChange();
  };
  browser.storage.local.get(KEY).then(
    found => found[KEY] !== undefined && void adopt(true),
    () => undefined,
  );
  browser.storage.local.onChanged.addListener(changes => {
    const changed = changes[KEY];
    if (changed !== undefined && !signal.aborted) void adopt(changed.newValue !== undefined);
  });
}
