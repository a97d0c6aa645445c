import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckedComment, PageState } from '../utils/page-state';
import type { TranscriptAnswer } from '../utils/transcript-answer';
import { CommentsView } from './CommentsView';
import { groupClaims } from './group-claims';
import { formatNumber, useLanguage, useMessages } from './language';
import { panelMessages } from './messages/panel';
import { FirstRunNote } from './FirstRunNote';
import { PageStateView } from './PageStateView';
import type { PanelPage } from './panel-page';
import type { PanelTab } from './panel-tabs';
import { PanelFrame } from './PanelFrame';
import { VideoView } from './VideoView';

/** Where the user comes from in the page; a new object each time, so that the same place can be shown twice. */
type Place = { kind: 'passage' | 'comment'; key: string } | { kind: 'composer' };

interface Props {
  page: PanelPage;
  tab: PanelTab;
  onTab: (tab: PanelTab) => void;
  place: Place | null;
  isFirstRun: boolean;
  onFirstRunDone: () => void;
  onOpenWelcome: () => void;
  onSwitchLanguage: () => void;
  onOpenSettings: () => void;
  onOpenTikTok: () => void;
  onReload: () => void;
  onDiagnose: () => Promise<string>;
  onShowInPage: (place: { kind: 'passage' | 'comment'; key: string }) => Promise<boolean>;
  onReadTranscript: () => Promise<TranscriptAnswer | null>;
  onAllowTranscript: (state: PageState) => Promise<TranscriptAnswer | null>;
  onPasteTranscript: (text: string, state: PageState) => Promise<TranscriptAnswer | null>;
  /** The sections that other parts of the product fill. */
  renderReply?: () => ComponentChild;
  renderSources?: () => ComponentChild;
  renderSaved?: () => ComponentChild;
  renderCare?: (comment: CheckedComment) => ComponentChild;
  renderReferral?: () => ComponentChild;
  renderVideoCare?: (state: PageState) => ComponentChild;
  renderSpeaker?: (state: PageState) => ComponentChild;
  /** What is shown on the upload page in place of a video. */
  renderStudio?: (state: PageState) => ComponentChild;
}

/** The side panel, whatever it has to show. */
export function PanelView(props: Props) {
  const { page, tab, onTab, place } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [reveal, setReveal] = useState<{ key: string } | null>(null);
  useEffect(() => {
    if (place === null) return;
    onTab(tabOf(place));
    setReveal(place.kind === 'comment' ? { key: place.key } : null);
    if (place.kind === 'passage') focusPassage(scroller.current, place.key);
    // Only a new place moves the user, never a new callback.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [place]);
  useEffect(() => scroller.current?.scrollTo(0, 0), [tab]);
  const say = useMessages(panelMessages);
  const language = useLanguage();
  const state = page.status === 'ready' ? page.state : null;
  const summary =
    state === null
      ? ''
      : say.summary(
          formatNumber(language, groupClaims(state.passages).length),
          formatNumber(language, state.comments.length),
        );

  return (
    <PanelFrame
      tab={tab}
      onTab={name => {
        setReveal(null);
        onTab(name);
      }}
      onSwitchLanguage={props.onSwitchLanguage}
      onOpenSettings={props.onOpenSettings}
      commentCount={page.status === 'ready' ? page.state.comments.length : 0}
      scroller={scroller}
      summary={summary}
    >
      {props.isFirstRun && tab === 'video' && (
        <FirstRunNote onOpenWelcome={props.onOpenWelcome} onDismiss={props.onFirstRunDone} />
      )}
      {tab === 'video' && (
        <PageStateView {...props} onTab={onTab}>
          {state =>
            state.page.kind === 'studio' ? props.renderStudio?.(state) : <Video {...props} state={state} />
          }
        </PageStateView>
      )}
      {tab === 'comments' && (
        <PageStateView {...props} onTab={onTab}>
          {state => (
            <CommentsView
              state={state}
              scroller={scroller}
              reveal={reveal}
              onShowComment={key => props.onShowInPage({ kind: 'comment', key })}
              renderCare={props.renderCare ?? nothing}
              renderReferral={props.renderReferral ?? nothing}
            />
          )}
        </PageStateView>
      )}
      {tab === 'reply' && props.renderReply?.()}
      {tab === 'sources' && props.renderSources?.()}
      {tab === 'saved' && props.renderSaved?.()}
    </PanelFrame>
  );
}

function Video({ state, ...props }: Props & { state: PageState }) {
  return (
    <VideoView
      key={`${state.page.id} ${state.page.url}`}
      state={state}
      onShowPassage={key => props.onShowInPage({ kind: 'passage', key })}
      transcript={{
        onRead: props.onReadTranscript,
        onAllow: () => props.onAllowTranscript(state),
        onPaste: text => props.onPasteTranscript(text, state),
      }}
      speaker={props.renderSpeaker?.(state)}
      care={props.renderVideoCare?.(state)}
    />
  );
}

function tabOf({ kind }: Place): PanelTab {
  if (kind === 'comment') return 'comments';
  return kind === 'composer' ? 'reply' : 'video';
}

/** Brings the first claim of a passage into view, once the tab is drawn. */
function focusPassage(scroller: HTMLElement | null, key: string) {
  requestAnimationFrame(() => {
    const claims = [...(scroller?.querySelectorAll<HTMLElement>('[data-passages]') ?? [])];
    const claim = claims.find(({ dataset }) => dataset['passages']?.split(' ').includes(key));
    claim?.scrollIntoView({ block: 'start' });
    claim?.focus({ preventScroll: true });
  });
}

function nothing() {
  return null;
}
