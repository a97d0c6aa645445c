import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Contest } from './evidence-context';
import { useMessages } from './language';
import { contestMessages } from './messages/contest';

interface Props {
  claim: string;
  quote: string;
  onConfirm: (contest: Contest) => void;
  onCancel: () => void;
}

/** Lets the user reject a flag, and says beforehand how far that reaches. */
export function ContestForm({ claim, quote, onConfirm, onCancel }: Props) {
  const say = useMessages(contestMessages);
  const id = useId();
  const [reason, setReason] = useState<Contest['reason']>('misread');
  const [reach, setReach] = useState<Contest['reach']>('here');
  const [note, setNote] = useState('');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <form
      class="contest stack"
      aria-label={say.title}
      onSubmit={event => {
        event.preventDefault();
        onConfirm({ claim, quote, reason, reach, note: note.trim() });
      }}
    >
      <fieldset>
        <legend class="field-label">{say.reason}</legend>
        <label class="choice">
          <input
            ref={first}
            type="radio"
            name={`${id}-reason`}
            checked={reason === 'misread'}
            onChange={() => setReason('misread')}
          />
          {say.misread}
        </label>
        <label class="choice">
          <input
            type="radio"
            name={`${id}-reason`}
            checked={reason === 'verdict'}
            onChange={() => setReason('verdict')}
          />
          {say.verdict}
        </label>
      </fieldset>
      <fieldset>
        <legend class="field-label">{say.reach}</legend>
        <label class="choice">
          <input
            type="radio"
            name={`${id}-reach`}
            checked={reach === 'here'}
            onChange={() => setReach('here')}
          />
          {say.here}
        </label>
        <label class="choice">
          <input
            type="radio"
            name={`${id}-reach`}
            checked={reach === 'phrasing'}
            onChange={() => setReach('phrasing')}
          />
          {say.phrasing}
        </label>
        <label class="choice">
          <input
            type="radio"
            name={`${id}-reach`}
            checked={reach === 'everywhere'}
            onChange={() => setReach('everywhere')}
          />
          <span>
            {say.everywhere}
            <span class="note"> {say.everywhereNote}</span>
          </span>
        </label>
      </fieldset>
      {reach !== 'here' && (
        <div class="field">
          <label for={`${id}-note`}>{say.note}</label>
          <input
            id={`${id}-note`}
            class="input"
            value={note}
            maxLength={200}
            onInput={event => setNote(event.currentTarget.value)}
          />
        </div>
      )}
      <p class="note">{say.privacy}</p>
      <div class="row">
        <button type="submit" class="button button-main">
          {say.confirm}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {say.cancel}
        </button>
      </div>
    </form>
  );
}
