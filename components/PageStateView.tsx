import type { ComponentChildren } from 'preact';
import type { PageState } from '../utils/page-state';
import { CopyButton } from './CopyButton';
import { SourcesIcon, VideoIcon } from './icons';
import { Loading } from './Loading';
import { useMessages } from './language';
import { stateMessages } from './messages/states';
import { isBroken, isPost, missingFields, type PanelPage } from './panel-page';
import { StatePage } from './StatePage';
import { TroubleNote } from './TroubleNote';

interface Props {
  page: PanelPage;
  onReload: () => void;
  onOpenTikTok: () => void;
  onOpenSettings: () => void;
  onTab: (tab: 'reply' | 'sources') => void;
  /** Element names and counts of the page for a report, without any text of it. */
  onDiagnose: () => Promise<string>;
  /** The view of a page that was read. */
  children: (state: PageState) => ComponentChildren;
}

/** Shows the page beside the panel, or says why there is nothing to show and what can be done. */
export function PageStateView({ page, children, ...actions }: Props) {
  const say = useMessages(stateMessages);
  if (page.status === 'loading') return <Loading words={say.loading} />;
  if (page.status === 'elsewhere') return <Elsewhere {...actions} />;
  if (page.status === 'stopped')
    return (
      <StatePage
        title={say.stoppedTitle}
        actions={
          <button type="button" class="button button-main" onClick={actions.onReload}>
            {say.reload}
          </button>
        }
      >
        <p>{say.stopped}</p>
      </StatePage>
    );
  if (isBroken(page.state)) return <Broken state={page.state} {...actions} />;
  if (page.state.page.kind === 'messages')
    return (
      <StatePage title={say.privateTitle}>
        <p>{say.private}</p>
      </StatePage>
    );
  if (page.state.page.kind !== 'studio' && !isPost(page.state) && isEmpty(page.state))
    return (
      <StatePage title={say.nothingHereTitle} drawing={<VideoIcon />}>
        <p>{say.nothingHere}</p>
      </StatePage>
    );
  const { trouble = [] } = page.state;
  return (
    <>
      {trouble.length > 0 && <TroubleNote trouble={trouble} {...actions} />}
      {children(page.state)}
    </>
  );
}

function Elsewhere({ onOpenTikTok, onTab }: Pick<Props, 'onOpenTikTok' | 'onTab'>) {
  const say = useMessages(stateMessages);
  return (
    <StatePage
      title={say.elsewhereTitle}
      drawing={<SourcesIcon />}
      actions={
        <>
          <button type="button" class="button button-main" onClick={onOpenTikTok}>
            {say.openTikTok}
          </button>
          <button type="button" class="button" onClick={() => onTab('reply')}>
            {say.checkReply}
          </button>
          <button type="button" class="button" onClick={() => onTab('sources')}>
            {say.searchSources}
          </button>
        </>
      }
    >
      <p>{say.elsewhere}</p>
      <p>{say.elsewhereTools}</p>
    </StatePage>
  );
}

function Broken({
  state,
  onOpenSettings,
  onDiagnose,
}: Pick<Props, 'onOpenSettings' | 'onDiagnose'> & { state: PageState }) {
  const say = useMessages(stateMessages);
  return (
    <StatePage
      title={say.brokenTitle}
      actions={
        <>
          <button type="button" class="button" onClick={onOpenSettings}>
            {say.openSettings}
          </button>
          <CopyButton text={onDiagnose}>{say.copyDiagnostic}</CopyButton>
        </>
      }
    >
      <p>{say.broken}</p>
      <p>
        <span class="label">{say.brokenFields}: </span>
        <code>{missingFields(state).join(', ')}</code>
      </p>
      <p>{say.brokenHelp}</p>
      <p class="note">{say.diagnosticNote}</p>
    </StatePage>
  );
}

/** Nothing to read was on the page: no text, no comment, no card. */
function isEmpty({ passages, page, counts }: PageState): boolean {
  return passages.length === 0 && counts.read === 0 && page.cards.length === 0;
}
