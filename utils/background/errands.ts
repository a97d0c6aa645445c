import { browser } from 'wxt/browser';
import { sendMessage } from '../messages';
import type { Place } from '../messages';

/** An errand nobody came for is forgotten after this time, in milliseconds. */
const KEPT = 60_000;

interface Errands {
  place: Place;
  text: string;
}

/**
 * What the panel is to do when it opens: go to a finding, check a text. Given to an open panel at once; otherwise kept in
 * the memory of the session, because the background may sleep before the panel asks. Taken once.
 */
export function createErrands() {
  return {
    async leave<K extends keyof Errands>(kind: K, what: Errands[K]): Promise<void> {
      await browser.storage.session.set({ [nameOf(kind)]: { what, at: Date.now() } });
      const isTaken = await tell(what).then(
        () => true,
        () => false,
      );
      if (isTaken) await browser.storage.session.remove(nameOf(kind));
    },
    /** The errand of this kind, of any shape; null when there is none. */
    async take(kind: keyof Errands): Promise<unknown> {
      const name = nameOf(kind);
      const { [name]: kept } = await browser.storage.session.get(name);
      await browser.storage.session.remove(name);
      if (typeof kept !== 'object' || kept === null) return null;
      const { what, at } = kept as { what?: unknown; at?: unknown };
      return typeof at === 'number' && Date.now() - at < KEPT ? what : null;
    },
  };
}

const nameOf = (kind: string) => `errand-${kind}`;

function tell(what: Errands[keyof Errands]): Promise<void> {
  return typeof what === 'string' ? sendMessage('checkText', what) : sendMessage('showInPanel', what);
}
