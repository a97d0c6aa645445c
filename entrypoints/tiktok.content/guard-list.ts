import { browser } from 'wxt/browser';
import { sendMessage } from '../../utils/messages';
import type { Composer } from '../../utils/page/composers';
import { createGuardMatcher, GUARD_LIST_CHANGED } from '../../utils/guarded';
import type { Span } from '../../utils/findings';

/** The client guard list as the page may know it: answers to the phrases of this draft, never the names. */
export function createGuardList(isAlive: () => boolean): {
  match: (text: string) => Span[];
  prepare: (composer: Composer, text: string) => Promise<void> | null;
} {
  const matcher = createGuardMatcher(phrases => sendMessage('areGuarded', phrases));
  browser.storage.local.onChanged.addListener(changes => {
    if (GUARD_LIST_CHANGED in changes) matcher.forget();
  });
  return {
    match: text => matcher.match(text),
    prepare: ({ replyTo, replyToName }, text) => {
      const asked = [text, replyTo, replyToName].filter(part => part !== null).join('\n');
      return matcher.isReady(asked) || !isAlive() ? null : matcher.prepare(asked);
    },
  };
}
