import { useState } from 'preact/hooks';
import type { ClaimFinding } from '../utils/findings';
import { sourcesOf } from '../utils/evidence/library';
import { ClaimSources } from './ClaimSources';
import { ClaimWhy } from './ClaimWhy';
import { ContestForm } from './ContestForm';
import { useEvidence, useLibrary } from './evidence-context';
import { ContestIcon, SearchIcon } from './icons';
import { KeepButton } from './KeepButton';
import { KindReply } from './KindReply';
import { useBilingual, useMessages } from './language';
import { commonMessages } from './messages/common';
import { videoMessages } from './messages/video';

/** What the library says of a claim: statement, explanation, sources, a reply, and what the user may do with it. */
export function ClaimBody({ finding }: { finding: ClaimFinding }) {
  const say = useMessages(videoMessages);
  const common = useMessages(commonMessages);
  const tell = useBilingual();
  const library = useLibrary();
  const { library: loading, cite } = useEvidence();
  if (finding.claim === null) return <Unverified finding={finding} />;
  if (library === null)
    return <p class="note">{loading === 'failed' ? say.libraryFailed : common.loading}</p>;
  const claim = library.claims.get(finding.claim) ?? null;
  if (claim === null) return <Unverified finding={finding} />;
  return (
    <div class="stack">
      <div class="stack-small">
        <p class="note">
          {say.libraryClaim}: <em class="statement">{tell(claim.statement)}</em>
        </p>
        <p class="explanation">{tell(claim.explanation)}</p>
      </div>
      <ClaimSources sources={sourcesOf(library, claim)} cite={cite} />
      <KindReply reply={claim.suggestedReply} />
      <ClaimWhy why={finding.why} />
      <ClaimActions claim={claim.id} quote={finding.quote} />
    </div>
  );
}

function Unverified({ finding }: { finding: ClaimFinding }) {
  const say = useMessages(videoMessages);
  const { onLookUp } = useEvidence();
  return (
    <div class="stack">
      <p class="explanation">{say.unverifiedHelp}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => onLookUp([...new Set(finding.why.topics)].join(' '))}
        >
          <SearchIcon />
          {say.lookUp}
        </button>
      </div>
      <ClaimWhy why={finding.why} />
      <ClaimActions claim={null} quote={finding.quote} />
    </div>
  );
}

function ClaimActions({ claim, quote }: { claim: string | null; quote: string }) {
  const say = useMessages(videoMessages);
  const { onContest } = useEvidence();
  const [contesting, setContesting] = useState(false);
  if (contesting)
    return (
      <ContestForm claim={claim} quote={quote} onConfirm={onContest} onCancel={() => setContesting(false)} />
    );
  return (
    <div class="row">
      {claim !== null && <KeepButton id={`claim:${claim}`} what={{ claim }} />}
      <button type="button" class="button button-quiet" onClick={() => setContesting(true)}>
        <ContestIcon />
        {say.contest}
      </button>
    </div>
  );
}
