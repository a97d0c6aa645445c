import { useState } from 'preact/hooks';
import { useMessages } from './language';
import { optionsMessages } from './messages/options';

/** Erases all that the extension keeps, after asking once in so many words. */
export function EraseForm({ onErase }: { onErase: () => Promise<void> }) {
  const say = useMessages(optionsMessages);
  const [phase, setPhase] = useState<'idle' | 'asking' | 'erased' | 'failed'>('idle');
  return (
    <div class="stack-small">
      <p class="note">{say.eraseNote}</p>
      <div class="row">
        {phase === 'asking' ? (
          <>
            <button
              type="button"
              class="button button-main"
              onClick={() =>
                void onErase().then(
                  () => setPhase('erased'),
                  () => setPhase('failed'),
                )
              }
            >
              {say.eraseConfirm}
            </button>
            <button type="button" class="button" onClick={() => setPhase('idle')}>
              {say.eraseCancel}
            </button>
          </>
        ) : (
          <button type="button" class="button" onClick={() => setPhase('asking')}>
            {say.eraseAsk}
          </button>
        )}
      </div>
      <output>
        {phase === 'erased' && say.erased}
        {phase === 'failed' && say.eraseFailed}
      </output>
    </div>
  );
}
