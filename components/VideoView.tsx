import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PageState } from '../utils/page-state';
import { AuthorNote } from './AuthorNote';
import { ClaimCard } from './ClaimCard';
import { CoverageNote } from './CoverageNote';
import { useEvidence } from './evidence-context';
import { groupClaims, tallyVerdicts, type ClaimGroup } from './group-claims';
import { formatNumber, useLanguage, useMessages } from './language';
import { commonMessages } from './messages/common';
import { videoMessages } from './messages/video';
import { isPost } from './panel-page';
import type { TranscriptActions } from './TranscriptReader';
import { VerdictMark } from './VerdictMark';

interface Props {
  state: PageState;
  onShowPassage: (passage: string) => Promise<boolean>;
  transcript: TranscriptActions;
  /** What the registers say of the author. */
  speaker?: ComponentChildren;
  /** Help for a person in danger, where the video itself speaks of it. */
  care?: ComponentChildren;
}

/** What the video says: who speaks, what was read and what was not, and every claim with its evidence. */
export function VideoView({ state, onShowPassage, transcript, speaker, care }: Props) {
  const say = useMessages(videoMessages);
  const common = useMessages(commonMessages);
  const language = useLanguage();
  const { isContested, library, retryLibrary } = useEvidence();
  const [showContested, setShowContested] = useState(false);
  const groups = groupClaims(state.passages);
  // A card is contested by the first of its findings, whose words it names.
  const shown = groups.filter(({ places }) => {
    const first = places[0]?.findings[0];
    return showContested || first === undefined || !isContested(first);
  });
  const hidden = groups.length - shown.length;
  const count = formatNumber(language, groups.length);
  const outcome = outcomeOf(state);
  return (
    <div class="view stack">
      {isPost(state) && <AuthorNote author={state.page.author}>{speaker}</AuthorNote>}
      {care}
      {library === 'failed' && (
        <div class="row" role="alert">
          <span>{say.libraryFailed}</span>
          <button type="button" class="button" onClick={retryLibrary}>
            {common.retry}
          </button>
        </div>
      )}
      <section class={groups.length === 0 ? 'stack-small' : 'stack'}>
        {groups.length === 0 ? (
          <div key="head" class="stack-small">
            <h2 class="title">{say[outcome]}</h2>
            {outcome === 'notChecked' && <p class="note">{say.notCheckedMeaning}</p>}
            {outcome === 'noClaims' && <p class="note">{say.noClaimsMeaning}</p>}
          </div>
        ) : (
          <div key="head" class="stack-small">
            <h2 class="title">{isPost(state) ? say.claims(count) : say.claimsInGrid(count)}</h2>
            <VerdictTally groups={groups} />
          </div>
        )}
        <CoverageNote key="coverage" state={state} transcript={transcript} />
        {shown.map(group => (
          <ClaimCard key={group.key} group={group} onShowPassage={onShowPassage} />
        ))}
      </section>
      {hidden > 0 && (
        <div class="row">
          <span class="note">{say.contested(formatNumber(language, hidden))}</span>
          <button type="button" class="button button-quiet" onClick={() => setShowContested(true)}>
            {say.showContested}
          </button>
        </div>
      )}
    </div>
  );
}

/** Why no claim is shown: none was recognised, and only where every text has been checked. */
function outcomeOf({ counts, trouble }: PageState): 'notChecked' | 'checking' | 'noClaims' {
  if (trouble?.includes('checks') === true) return 'notChecked';
  return counts.waiting > 0 ? 'checking' : 'noClaims';
}

/** The verdicts of the page at a glance. */
function VerdictTally({ groups }: { groups: readonly ClaimGroup[] }) {
  const language = useLanguage();
  return (
    <ul class="tally">
      {tallyVerdicts(groups).map(({ verdict, count }) => (
        <li key={verdict} class="row">
          <VerdictMark verdict={verdict} />
          {groups.length > 1 && <span class="note">{formatNumber(language, count)}</span>}
        </li>
      ))}
    </ul>
  );
}
