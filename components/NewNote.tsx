import { useId, useState } from 'preact/hooks';
import { LONGEST_NOTE } from '../utils/saved-item';
import { useMessages } from './language';
import { savedMessages } from './messages/saved';

/** A note of the user's own. What was typed stays in the field until it is kept. */
export function NewNote({ onAdd }: { onAdd: (text: string) => Promise<void> }) {
  const say = useMessages(savedMessages);
  const id = useId();
  const [text, setText] = useState('');
  const [failed, setFailed] = useState(false);
  async function add() {
    try {
      await onAdd(text.trim());
      setText('');
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }
  return (
    <form
      class="stack-small"
      onSubmit={event => {
        event.preventDefault();
        if (text.trim() !== '') void add();
      }}
    >
      <div class="field">
        <label for={id}>{say.newNote}</label>
        <textarea
          id={id}
          class="input"
          maxLength={LONGEST_NOTE}
          value={text}
          aria-describedby={`${id}-hint`}
          onInput={event => setText(event.currentTarget.value)}
        />
        <p class="note" id={`${id}-hint`}>
          {say.noteHint}
        </p>
      </div>
      <div>
        <button type="submit" class="button" disabled={text.trim() === ''}>
          {say.addNote}
        </button>
      </div>
      <output class="note">{failed && say.noteNotSaved}</output>
    </form>
  );
}
