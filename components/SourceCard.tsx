import { describeEvidence } from '../utils/evidence/strength';
import { CiteMenu } from './CiteMenu';
import { EvidenceStrength } from './EvidenceStrength';
import { useLibrary } from './evidence-context';
import { KeepButton } from './KeepButton';
import { formatDay, formatNumber, useBilingual, useLanguage, useMessages } from './language';
import type { LibrarySource } from './library-types';
import { regionMessages, sourceSearchMessages } from './messages/source-search';
import { SourceTitle } from './SourceTitle';

interface Props {
  source: LibrarySource;
  /** Leads to the claims that rest on it; left out where they are shown already. */
  onClaims?: (() => void) | undefined;
}

/** A source of the library: what it is, how much it can carry, what it says, where it was seen, how to cite it. */
export function SourceCard({ source, onClaims }: Props) {
  const say = useMessages(sourceSearchMessages);
  const regions: Record<string, string> = useMessages(regionMessages);
  const tell = useBilingual();
  const language = useLanguage();
  const library = useLibrary();
  const { strength, label, explanation, cautions } = describeEvidence(source);
  const claims = library?.claimsBySource.get(source.id)?.length ?? 0;
  const facts = [tell(label), source.year, regions[source.region] ?? source.region].filter(
    fact => fact !== null,
  );
  return (
    <article class="source-card stack-small" data-source={source.id}>
      <EvidenceStrength strength={strength} />
      <SourceTitle title={source.title} url={source.url} language={source.language} />
      <p class="source-line">{facts.join(' · ')}</p>
      {source.kind !== 'consensus' && source.pageKind !== 'news-report' && (
        <p class="source-line">{source.publisher}</p>
      )}
      {cautions.length > 0 && <p class="source-line source-caution">{cautions.map(tell).join(' ')}</p>}
      <p class="source-finding">{tell(source.finding)}</p>
      {claims > 0 && onClaims !== undefined && (
        <div>
          <button type="button" class="button button-quiet button-flush" onClick={onClaims}>
            {say.claimsOfSource(formatNumber(language, claims))}
          </button>
        </div>
      )}
      <div class="source-actions">
        <details class="more">
          <summary>{say.details}</summary>
          <dl class="facts">
            <dt>{say.strength}</dt>
            <dd>{tell(explanation)}</dd>
            {source.authors !== null && (
              <>
                <dt>{say.authors}</dt>
                <dd>{source.authors}</dd>
              </>
            )}
            <Identifiers doi={source.doi} pmid={source.pmid} />
            <dt>{say.checked}</dt>
            <dd>
              {library !== null && <>{formatDay(language, library.asOf)}; </>}
              <span lang="en">{source.verified.what.replaceAll('+', ', ')}</span>
            </dd>
            <dt>{say.checkedAt}</dt>
            <dd>{source.verified.where}</dd>
          </dl>
        </details>
        <CiteMenu source={source} />
        <KeepButton id={`source:${source.id}`} what={{ source: source.id }} />
      </div>
    </article>
  );
}

export function Identifiers({ doi, pmid }: { doi: string | null; pmid: string | null }) {
  return (
    <>
      {doi !== null && (
        <>
          <dt>DOI</dt>
          <dd>
            <a href={`https://doi.org/${doi}`} target="_blank" rel="noreferrer">
              {doi}
            </a>
          </dd>
        </>
      )}
      {pmid !== null && (
        <>
          <dt>PMID</dt>
          <dd>
            <a href={`https://pubmed.ncbi.nlm.nih.gov/${pmid}/`} target="_blank" rel="noreferrer">
              {pmid}
            </a>
          </dd>
        </>
      )}
    </>
  );
}
