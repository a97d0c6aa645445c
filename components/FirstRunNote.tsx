import { useMessages } from './language';
import { stateMessages } from './messages/states';

interface Props {
  onOpenWelcome: () => void;
  onDismiss: () => void;
}

/** A short welcome above the first view, gone for good once dismissed. */
export function FirstRunNote({ onOpenWelcome, onDismiss }: Props) {
  const say = useMessages(stateMessages);
  return (
    <section class="first-run stack-small">
      <h2 class="heading">{say.firstRunTitle}</h2>
      <p>{say.firstRun}</p>
      <div class="row">
        <button type="button" class="button button-main" onClick={onOpenWelcome}>
          {say.openWelcome}
        </button>
        <button type="button" class="button button-quiet" onClick={onDismiss}>
          {say.dismiss}
        </button>
      </div>
    </section>
  );
}
