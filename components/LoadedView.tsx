import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Loading } from './Loading';
import { useMessages } from './language';
import { stateMessages } from './messages/states';
import { StatePage } from './StatePage';

interface Props<Module> {
  /** Fetches what the view needs; called once, and again when the user retries. */
  load: () => Promise<Module>;
  children: (module: Module) => ComponentChild;
}

/** A view whose code arrives when it is first shown. Keeps the panel itself small. */
export function LoadedView<Module>({ load, children }: Props<Module>) {
  const say = useMessages(stateMessages);
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<{ module: Module } | 'failed' | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setOutcome(null);
    load().then(
      module => isCurrent && setOutcome({ module }),
      () => isCurrent && setOutcome('failed'),
    );
    return () => {
      isCurrent = false;
    };
    // A view loads once; the caller's function is a new one at every draw.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [attempt]);
  if (outcome === null) return <Loading />;
  if (outcome === 'failed')
    return (
      <StatePage
        title={say.failedTitle}
        actions={
          <button type="button" class="button" onClick={() => setAttempt(attempt + 1)}>
            {say.retry}
          </button>
        }
      >
        <p>{say.failed}</p>
      </StatePage>
    );
  return <>{children(outcome.module)}</>;
}
