import { useId, useState } from 'preact/hooks';
import type { TranscriptAnswer } from '../utils/transcript-answer';
import { useMessages } from './language';
import { transcriptMessages, transcriptProblems } from './messages/transcript';

/** Each answers what went wrong, or null when all went well. */
export interface TranscriptActions {
  /** Fetches and checks the captions of the speech. */
  onRead: () => Promise<TranscriptAnswer | null>;
  /** Asks the user for the permission that a refusing host takes, and tries again. Called inside the click. */
  onAllow: () => Promise<TranscriptAnswer | null>;
  /** Checks a transcript that the user has from elsewhere. */
  onPaste: (text: string) => Promise<TranscriptAnswer | null>;
}

interface Props extends TranscriptActions {
  canRead: boolean;
  canPaste: boolean;
}

type Phase = 'idle' | 'busy' | { answer: TranscriptAnswer | null };

/** Reads what is said in the video, on the user's click, and says in plain words when it cannot. */
export function TranscriptReader({ canRead, canPaste, onRead, onAllow, onPaste }: Props) {
  const say = useMessages(transcriptMessages);
  const problems = useMessages(transcriptProblems);
  const [phase, setPhase] = useState<Phase>('idle');
  const isBusy = phase === 'busy';
  const answer = typeof phase === 'object' ? phase.answer : undefined;
  async function run(action: () => Promise<TranscriptAnswer | null>) {
    setPhase('busy');
    setPhase({ answer: await action().catch(() => 'unreachable' as const) });
  }
  return (
    <>
      {canRead && (
        <div class="row">
          <button type="button" class="button" disabled={isBusy} onClick={() => void run(onRead)}>
            {isBusy ? say.reading : say.read}
          </button>
          <span class="note">{say.privacy}</span>
        </div>
      )}
      <output class="note transcript-said">
        {answer === null && say.done}
        {typeof answer === 'string' && problems[answer]}
      </output>
      {canRead && answer === 'refused' && (
        <div class="row">
          <button type="button" class="button" onClick={() => void run(onAllow)}>
            {say.allow}
          </button>
          <span class="note">{say.allowNote}</span>
        </div>
      )}
      {canPaste && <TranscriptPaste onPaste={text => void run(() => onPaste(text))} />}
    </>
  );
}

function TranscriptPaste({ onPaste }: { onPaste: (text: string) => void }) {
  const say = useMessages(transcriptMessages);
  const id = useId();
  const [text, setText] = useState('');
  return (
    <details class="more">
      <summary>{say.paste}</summary>
      <form
        class="stack-small"
        onSubmit={event => {
          event.preventDefault();
          onPaste(text);
        }}
      >
        <div class="field">
          <label for={id}>{say.pasteLabel}</label>
          <textarea
            id={id}
            class="input"
            value={text}
            onInput={event => setText(event.currentTarget.value)}
          />
        </div>
        <p class="note">{say.pasteNote}</p>
        <div class="row">
          <button type="submit" class="button" disabled={text.trim() === ''}>
            {say.pasteCheck}
          </button>
        </div>
      </form>
    </details>
  );
}
