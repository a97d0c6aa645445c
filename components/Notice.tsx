import type { UiLanguage } from '../utils/settings';
import { guardMessages } from './messages/guard';

interface Props {
  language: UiLanguage;
  text: string;
  onDismiss: () => void;
}

/** Says what was not done; never in the way of what is being done. */
export function Notice({ language, text, onDismiss }: Props) {
  const say = guardMessages[language];
  return (
    <div class="notice">
      <p>{text}</p>
      <button type="button" aria-label={say.dismiss} onClick={onDismiss}>
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3.5 3.5l9 9m0-9l-9 9" />
        </svg>
      </button>
    </div>
  );
}
