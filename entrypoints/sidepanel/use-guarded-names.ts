import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { createGuardMatcher, GUARD_LIST_CHANGED } from '../../utils/guarded';
import type { Span } from '../../utils/findings';
import { sendMessage } from '../../utils/messages';

/** Finds names of the client guard list in a text. The function is a new one once the list has answered for the text. */
export function useGuardedNames(text: string): (text: string) => Span[] {
  const [matcher] = useState(() => createGuardMatcher(phrases => sendMessage('areGuarded', phrases)));
  const [match, setMatch] = useState(() => (asked: string) => matcher.match(asked));
  const [changes, setChanges] = useState(0);
  const newest = useRef(text);
  newest.current = text;
  useEffect(() => {
    const onChange = (changed: object) => {
      if (!(GUARD_LIST_CHANGED in changed)) return;
      matcher.forget();
      setChanges(count => count + 1);
    };
    browser.storage.local.onChanged.addListener(onChange);
    return () => browser.storage.local.onChanged.removeListener(onChange);
  }, [matcher]);
  useEffect(() => {
    if (matcher.isReady(text)) return;
    void matcher.prepare(text).then(() => {
      if (newest.current === text) setMatch(() => (asked: string) => matcher.match(asked));
      return undefined;
    });
  }, [text, matcher, changes]);
  return match;
}
