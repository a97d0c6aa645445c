import type { UiLanguage } from '../utils/settings';
import { CloseIcon } from './icons';
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
        <CloseIcon />
      </button>
    </div>
  );
}
