import { useState } from 'preact/hooks';
import type { UiLanguage } from '../utils/settings';
import { guardMessages } from './messages/guard';

interface Props {
  language: UiLanguage;
  text: string;
  onCopy: (text: string) => Promise<boolean>;
}

/** Another way to say it, for the clipboard: the reply itself is never touched. */
export function SaferWording({ language, text, onCopy }: Props) {
  const say = guardMessages[language];
  const [result, setResult] = useState<'copied' | 'failed' | null>(null);
  const copy = async () => setResult((await onCopy(text)) ? 'copied' : 'failed');
  return (
    <section class="safer" aria-labelledby="safer-title">
      <h3 id="safer-title">{say.saferWording}</h3>
      <p>{text}</p>
      <button type="button" class="copy" onClick={() => void copy()}>
        {result === 'copied' ? say.copied : say.copy}
      </button>
      <span role="status" class={result === 'failed' ? 'failed' : 'only-heard'}>
        {result === 'failed' ? say.copyFailed : result === 'copied' ? say.copied : ''}
      </span>
    </section>
  );
}
