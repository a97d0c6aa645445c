import { useRef } from 'preact/hooks';
import type { UiLanguage } from '../utils/settings';
import { guardMessages } from './messages/guard';

interface Props {
  language: UiLanguage;
  onBack: () => void;
  onPost: (reason: string) => void;
}

/** The second step before a reply with a block is posted: a moment to think, and a reason for oneself. */
export function ReplyConfirm({ language, onBack, onPost }: Props) {
  const say = guardMessages[language];
  const reason = useRef<HTMLTextAreaElement>(null);
  return (
    <>
      <header>
        <h2 id="reply-title">{say.confirmTitle}</h2>
      </header>
      <div class="body">
        <p id="reply-findings">{say.confirmText}</p>
        <label class="reason">
          <span>{say.reasonLabel}</span>
          <textarea ref={reason} rows={2} maxLength={300} />
          <small>{say.reasonHint}</small>
        </label>
      </div>
      <footer>
        <button type="button" class="primary" data-first onClick={onBack}>
          {say.backToEditing}
        </button>
        <button type="button" class="quiet" onClick={() => onPost(reason.current?.value.trim() ?? '')}>
          {say.postNow}
        </button>
      </footer>
    </>
  );
}
