import { useId, useState } from 'preact/hooks';
import { useMessages } from './language';
import { optionsMessages } from './messages/options';

export interface SelectorTableActions {
  /** The note of the loaded table, or null while the built-in one is used. */
  loaded: string | null;
  /** Checks and keeps a table. Rejects with an error whose message says what is wrong with the file. */
  onLoad: (text: string) => Promise<void>;
  onReset: () => Promise<void>;
}

/** Replaces the table of selectors by one from a file, or goes back to the built-in one. */
export function SelectorTableForm({ loaded, onLoad, onReset }: SelectorTableActions) {
  const say = useMessages(optionsMessages);
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  async function read(file: File | undefined) {
    if (file === undefined) return;
    try {
      await onLoad(await file.text());
      setProblem(null);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  }
  return (
    <div class="stack-small">
      <p class="note">{say.selectorsNote}</p>
      <p>{loaded === null ? say.selectorsBuiltIn : say.selectorsLoaded(loaded)}</p>
      <div class="field">
        <label for={id}>{say.selectorsLoad}</label>
        <input
          id={id}
          class="input input-file"
          type="file"
          accept="application/json,.json"
          onChange={event => void read(event.currentTarget.files?.[0])}
        />
      </div>
      <output>
        {problem !== null && (
          <>
            <span>{say.selectorsRefused}</span> <code class="problem">{problem}</code>
          </>
        )}
      </output>
      {loaded !== null && (
        <div class="row">
          <button type="button" class="button" onClick={() => void onReset()}>
            {say.selectorsReset}
          </button>
        </div>
      )}
    </div>
  );
}
