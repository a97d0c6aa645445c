import type { RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { CONTEST_REASONS } from '../utils/contested';
import type { Contest } from './evidence-context';
import { useMessages } from './language';
import { contestMessages, contestReachMessages, contestReasonMessages } from './messages/contest';

interface Props {
  /** Null for a claim that the library does not know: it has no verdict and no source that could be wrong. */
  claim: string | null;
  quote: string;
  onConfirm: (contest: Contest) => void;
  onCancel: () => void;
}

const REACHES = ['phrasing', 'here', 'everywhere'] as const;

/** Lets the user reject a flag, and says beforehand how far that reaches. */
export function ContestForm({ claim, quote, onConfirm, onCancel }: Props) {
  const say = useMessages(contestMessages);
  const reasons = useMessages(contestReasonMessages);
  const reaches = useMessages(contestReachMessages);
  const id = useId();
  const [reason, setReason] = useState<Contest['reason']>('misread');
  const [reach, setReach] = useState<Contest['reach']>('phrasing');
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
      <Choices
        legend={say.reason}
        options={claim === null ? ['misread'] : CONTEST_REASONS}
        words={reasons}
        chosen={reason}
        onChoose={setReason}
        first={first}
      />
      <Choices
        legend={say.reach}
        options={claim === null ? ['phrasing', 'here'] : REACHES}
        words={reaches}
        chosen={reach}
        onChoose={setReach}
      />
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
      <p class="note">{reach === 'here' ? say.privacyHere : say.privacy}</p>
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

interface ChoicesProps<Name extends string> {
  legend: string;
  options: readonly Name[];
  words: Readonly<Record<Name, string>>;
  chosen: Name;
  onChoose: (name: Name) => void;
  /** Takes the first of them, to put the focus there. */
  first?: RefObject<HTMLInputElement | null>;
}

function Choices<Name extends string>({
  legend,
  options,
  words,
  chosen,
  onChoose,
  first,
}: ChoicesProps<Name>) {
  const group = useId();
  return (
    <fieldset>
      <legend class="field-label">{legend}</legend>
      {options.map((name, at) => (
        <label key={name} class="choice">
          <input
            ref={at === 0 && first !== undefined ? first : null}
            type="radio"
            name={group}
            checked={chosen === name}
            onChange={() => onChoose(name)}
          />
          {words[name]}
        </label>
      ))}
    </fieldset>
  );
}
