import { useId, useState } from 'preact/hooks';
import { formatNumber, useLanguage, useMessages } from './language';
import { guardListMessages } from './messages/guard-list';

export interface GuardListActions {
  /** How many names are guarded, or null while that is not known. */
  count: number | null;
  /** Rejects when the list cannot be written. */
  onAdd: (name: string) => Promise<void>;
  /** Answers whether the name was in the list. */
  onRemove: (name: string) => Promise<boolean>;
  onErase: () => Promise<void>;
}

/** Shorter names would be found in every other word. */
const SHORTEST = 3;

/** Adds and removes guarded names. The list itself is never shown: it is kept so that nobody can read it back. */
export function GuardListForm({ count, onAdd, onRemove, onErase }: GuardListActions) {
  const say = useMessages(guardListMessages);
  const language = useLanguage();
  const id = useId();
  const [name, setName] = useState('');
  const [outcome, setOutcome] = useState('');
  const trimmed = name.trim();

  async function attempt(action: () => Promise<string>) {
    try {
      setOutcome(await action());
      setName('');
    } catch {
      setOutcome(say.failed);
    }
  }
  function add(event: Event) {
    event.preventDefault();
    if (trimmed.length < SHORTEST) return setOutcome(say.tooShort);
    void attempt(async () => {
      await onAdd(trimmed);
      return say.added;
    });
  }
  return (
    <form class="stack-small" onSubmit={add}>
      <p class="note" id={`${id}-note`}>
        {say.note}
      </p>
      <div class="field">
        <label for={id}>{say.label}</label>
        <input
          id={id}
          class="input"
          autocomplete="off"
          spellcheck={false}
          maxLength={80}
          value={name}
          aria-describedby={`${id}-note`}
          onInput={event => setName(event.currentTarget.value)}
        />
      </div>
      <div class="row">
        <button type="submit" class="button button-main">
          {say.add}
        </button>
        <button
          type="button"
          class="button"
          disabled={trimmed === ''}
          onClick={() => void attempt(async () => ((await onRemove(trimmed)) ? say.removed : say.unknown))}
        >
          {say.remove}
        </button>
        {count !== null && count > 0 && (
          <button
            type="button"
            class="button button-quiet"
            onClick={() =>
              void attempt(async () => {
                await onErase();
                return '';
              })
            }
          >
            {say.erase}
          </button>
        )}
      </div>
      <output class="note">{outcome}</output>
      {count !== null && <p class="note">{say.count(formatNumber(language, count))}</p>}
    </form>
  );
}
