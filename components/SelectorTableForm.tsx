import { useId, useState } from 'preact/hooks';
import { useMessages } from './language';
import { optionsMessages } from './messages/options';
import { selectorProblems, type SelectorProblem } from './messages/selector-problems';

export interface SelectorFileProblem {
  problem: SelectorProblem;
  /** The field of the file, as it is written there; empty for the file as a whole. */
  where: string;
}

export interface SelectorTableActions {
  /** The note of the loaded table, or null while the built-in one is used. */
  loaded: string | null;
  /** Checks and keeps a table. Answers what is wrong with the file, or null when it is in use. */
  onLoad: (text: string) => Promise<SelectorFileProblem | null>;
  onReset: () => Promise<void>;
}

/** Replaces the table of selectors by one from a file, or goes back to the built-in one. */
export function SelectorTableForm({ loaded, onLoad, onReset }: SelectorTableActions) {
  const say = useMessages(optionsMessages);
  const problems = useMessages(selectorProblems);
  const id = useId();
  const [problem, setProblem] = useState<SelectorFileProblem | null>(null);
  async function read(file: File | undefined) {
    if (file === undefined) return;
    const text = await file.text().catch(() => null);
    setProblem(text === null ? { problem: 'unreadable', where: '' } : await onLoad(text));
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
            <span>
              {say.selectorsRefused} {problems[problem.problem]}
            </span>{' '}
            {problem.where !== '' && <code class="problem">{problem.where}</code>}
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
