import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { useMessages } from './language';
import { commonMessages } from './messages/common';
import { CopiedIcon, CopyIcon } from './icons';

/** Puts a text on the clipboard; rejects when the browser does not allow it. Provided by the page that shows the view. */
export const CopyContext = createContext<(text: string) => Promise<void>>(text =>
  navigator.clipboard.writeText(text),
);

/** How long "Copied" stays, in milliseconds: long enough to be read after looking away. */
const SHOWN_FOR = 4000;

interface Props {
  /** What is copied, or how to make it once the button is pressed (a citation that needs its library first). */
  text: string | (() => Promise<string>);
  children: string;
  class?: string;
}

/** Copies a text and says so, also to a screen reader; says what to do where copying is not allowed. */
export function CopyButton({ text, children, class: className = '' }: Props) {
  const copy = useContext(CopyContext);
  const say = useMessages(commonMessages);
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (outcome === null) return undefined;
    const timer = setTimeout(() => setOutcome(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);
  async function press() {
    setOutcome(null);
    try {
      await copy(typeof text === 'string' ? text : await text());
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  }
  return (
    <>
      <button type="button" class={`button ${className}`} onClick={() => void press()}>
        {outcome === 'copied' ? <CopiedIcon /> : <CopyIcon />}
        {children}
      </button>
      <output class={outcome === null ? 'hidden-visually' : 'note'}>
        {outcome === 'copied' && say.copied}
        {outcome === 'failed' && say.copyFailed}
      </output>
    </>
  );
}
