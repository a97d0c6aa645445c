import type { PageState } from '../utils/page-state';
import { CopyButton } from './CopyButton';
import { useMessages } from './language';
import { stateMessages } from './messages/states';

interface Props {
  trouble: NonNullable<PageState['trouble']>;
  onTab: (tab: 'reply') => void;
  onDiagnose: () => Promise<string>;
}

/** Says what of this page could not be read, what to do instead, and offers a report without any text of the page. */
export function TroubleNote({ trouble, onTab, onDiagnose }: Props) {
  const say = useMessages(stateMessages);
  const isLost = trouble.includes('comments') || trouble.includes('composer');
  if (!isLost && !trouble.includes('comments-loading')) return null;
  return (
    <section class="trouble stack-small" aria-live="polite">
      {trouble.includes('comments') && <p>{say.commentsLost}</p>}
      {trouble.includes('comments-loading') && <p>{say.commentsLate}</p>}
      {trouble.includes('composer') && <p>{say.composerLost}</p>}
      {isLost && (
        <>
          <div class="row">
            <button type="button" class="button" onClick={() => onTab('reply')}>
              {say.pasteToCheck}
            </button>
            <CopyButton text={onDiagnose}>{say.copyDiagnostic}</CopyButton>
          </div>
          <p class="note">{say.diagnosticNote}</p>
        </>
      )}
    </section>
  );
}
