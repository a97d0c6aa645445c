import type { ClaimFinding } from '../utils/findings';
import { sourcesOf, type Source } from '../utils/evidence/library';
import { sourceLine } from '../utils/evidence/cite';
import { ClaimSources } from './ClaimSources';
import { CopyButton } from './CopyButton';
import { useEvidence, useLibrary } from './evidence-context';
import { formatNumber, useBilingual, useLanguage, useMessages } from './language';
import type { Library } from './library-types';
import { studioMessages } from './messages/studio';
import { QuotedText } from './QuotedText';
import type { SampleRisk } from './SampleCheck';
import { VerdictMark } from './VerdictMark';

/** What a caption of the user's own was found to say. */
export interface CheckedDraft {
  text: string;
  claims: readonly ClaimFinding[];
  risks: readonly SampleRisk[];
}

interface Props {
  draft: CheckedDraft;
}

/** TikTok's limit for a caption in UTF-16 units: 2,200 or more, so the least is taken (seen in Studio, 2026-08). */
export const CAPTION_LIMIT = 2200;

/** The user's own caption, checked as they write it: claims, confidentiality, and a source line to add. */
export function StudioView({ draft }: Props) {
  const say = useMessages(studioMessages);
  const language = useLanguage();
  if (draft.text.trim() === '')
    return (
      <div class="view stack">
        <h2 class="title">{say.title}</h2>
        <p class="note">{say.empty}</p>
      </div>
    );
  const number = (value: number) => formatNumber(language, value);
  return (
    <div class="view stack">
      <div class="stack-small">
        <h2 class="title">{say.title}</h2>
        <p class="note">{say.length(number(draft.text.length), number(CAPTION_LIMIT))}</p>
        <blockquote class="quote" dir="auto">
          <QuotedText
            text={draft.text}
            spans={[...draft.claims, ...draft.risks.map(({ finding }) => finding)]}
          />
        </blockquote>
      </div>
      <DraftRisks risks={draft.risks} />
      <DraftClaims draft={draft} />
      <p class="note">{say.notRead}</p>
    </div>
  );
}

function DraftRisks({ risks }: { risks: readonly SampleRisk[] }) {
  const say = useMessages(studioMessages);
  const tell = useBilingual();
  if (risks.length === 0) return <p class="note">{say.noRisks}</p>;
  return (
    <section class="stack-small">
      <h3 class="heading">{say.risks}</h3>
      <ul class="stack-small">
        {risks.map(({ finding, name, why }) => (
          <li key={`${finding.risk}:${finding.start}`} class="sample-risk">
            <p>
              <q class="sample-quote">{finding.quote}</q> <strong>{tell(name)}</strong>
            </p>
            <p class="note">{tell(why)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function DraftClaims({ draft }: Props) {
  const say = useMessages(studioMessages);
  const library = useLibrary();
  const { cite } = useEvidence();
  if (draft.claims.length === 0) return <p class="note">{say.noClaims}</p>;
  const sources = library === null ? [] : sourcesFor(library, draft.claims);
  return (
    <section class="stack">
      <h3 class="heading">{say.claims}</h3>
      {draft.claims.map(claim => (
        <article key={claim.start} class={`claim card stack-small edge-${claim.verdict}`}>
          <VerdictMark verdict={claim.verdict} />
          <blockquote class="quote">{claim.quote}</blockquote>
          <p class="note">
            {isDoubtful(claim) ? say.unsupported : namesSource(draft.text, sources) ? '' : say.missing}
          </p>
          {library !== null && <ClaimSources sources={sourcesFor(library, [claim])} cite={cite} />}
        </article>
      ))}
      <SourceLine draft={draft} sources={sources} />
    </section>
  );
}

/** A line that names the sources, in the room that is left after a line break. */
function SourceLine({ draft, sources }: { draft: CheckedDraft; sources: readonly Source[] }) {
  const say = useMessages(studioMessages);
  const language = useLanguage();
  if (sources.length === 0) return null;
  const line = sourceLine(sources, language, CAPTION_LIMIT - draft.text.length - 1);
  return (
    <section class="kind-reply stack-small">
      <h3 class="label">{say.sourceLine}</h3>
      {line === null ? (
        <p>{say.sourceLineFull}</p>
      ) : (
        <>
          <p>{line}</p>
          <div class="row">
            <CopyButton class="button-quiet button-flush" text={line}>
              {say.copy}
            </CopyButton>
          </div>
        </>
      )}
      <p class="note">{say.sourceLineNote}</p>
    </section>
  );
}

function isDoubtful({ verdict }: ClaimFinding): boolean {
  return verdict === 'contradicted' || verdict === 'unsupported';
}

/** The caption already points to one of the sources: by its DOI, its address or its publisher. */
function namesSource(text: string, sources: readonly Source[]): boolean {
  return sources.some(({ doi, url, publisher }) =>
    [doi, url, publisher].some(name => name !== null && text.includes(name)),
  );
}

/** The sources of all the claims, each once. */
function sourcesFor(library: Library, claims: readonly ClaimFinding[]): Source[] {
  const found = claims.flatMap(({ claim }) => {
    const entry = claim === null ? undefined : library.claims.get(claim);
    return entry === undefined ? [] : sourcesOf(library, entry);
  });
  return [...new Set(found)];
}
