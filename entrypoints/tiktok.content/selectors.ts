import { browser } from 'wxt/browser';
import { followStored } from '../../utils/content/follow-stored';
import { sendMessage } from '../../utils/messages';
import { adoptSelectors } from '../../utils/page/selectors';

/** Where utils/store/selector-file keeps the table that the user loaded. */
const KEY = 'selectors';

/**
 * Puts the user's own selector table in use, now and whenever it changes. The background reads the file, because what
 * checks it would weigh more here than all the rest of the reader.
 */
export function watchSelectors(onChange: () => void, signal: AbortSignal): void {
  let turn = 0;
  const adopt = async (isThere: boolean) => {
    const own = ++turn;
    const table = isThere ? await sendMessage('getSelectorTable').catch(() => null) : null;
    // Another one may have been loaded, or this one removed, while the background read it.
    if (signal.aborted || own !== turn) return;
    adoptSelectors(table);
    onChange();
  };
  let isFirst = true;
  followStored(
    browser.storage.local,
    KEY,
    stored => {
      const isUsual = isFirst && stored === undefined;
      isFirst = false;
      if (!isUsual) void adopt(stored !== undefined);
    },
    signal,
  );
}
