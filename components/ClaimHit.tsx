import { KeepButton } from './KeepButton';
import { formatNumber, useBilingual, useLanguage, useMessages } from './language';
import type { LibraryClaim } from './library-types';
import { sourceSearchMessages } from './messages/source-search';
import { VerdictMark } from './VerdictMark';

interface Props {
  claim: LibraryClaim;
  /** Leads to its sources; left out where they are shown already. */
  onSources?: (() => void) | undefined;
}

/** A claim of the library as a result of a search. */
export function ClaimHit({ claim, onSources }: Props) {
  const say = useMessages(sourceSearchMessages);
  const tell = useBilingual();
  const language = useLanguage();
  return (
    <article class="source-card stack-small" data-claim={claim.id}>
      <VerdictMark verdict={claim.verdict} />
      <p class="statement">{tell(claim.statement)}</p>
      {onSources === undefined ? (
        <p class="source-finding">{tell(claim.explanation)}</p>
      ) : (
        <details class="more">
          <summary>{say.explanation}</summary>
          <p class="source-finding">{tell(claim.explanation)}</p>
        </details>
      )}
      <div class="row">
        {onSources !== undefined && (
          <button type="button" class="button button-quiet button-flush" onClick={onSources}>
            {say.sourcesOfClaim(formatNumber(language, claim.sources.length))}
          </button>
        )}
        <KeepButton id={`claim:${claim.id}`} what={{ claim: claim.id }} />
      </div>
    </article>
  );
}
