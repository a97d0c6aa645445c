import type { ComponentChild } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useMessages } from './language';
import { careMessages } from './messages/care';

interface Props {
  /** Draws the referral guide. */
  renderGuide: () => ComponentChild;
}

/** Opens the referral guide, whatever was found: anybody may need a place to go. */
export function ReferSomeone({ renderGuide }: Props) {
  const say = useMessages(careMessages);
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <section class="refer-someone stack-small">
      <div class="row">
        <button
          type="button"
          class="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? say.closeReferral : say.referSomeone}
        </button>
        {!isOpen && <span class="note">{say.referSomeoneNote}</span>}
      </div>
      <div id={id} class="stack">
        {isOpen && (
          <>
            <h2 class="hidden-visually">{say.referSomeone}</h2>
            {renderGuide()}
          </>
        )}
      </div>
    </section>
  );
}
