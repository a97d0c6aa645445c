import { CopyButton } from './CopyButton';
import { OpenIcon } from './icons';
import { useBilingual, useLanguage, useMessages, type UiLanguage } from './language';
import type { LibrarySource } from './library-types';
import { commonMessages } from './messages/common';
import { claimSourceMessages, sourceKindMessages } from './messages/sources';

interface Props {
  sources: readonly LibrarySource[];
  /** A citation of a source, ready to paste. */
  cite: (source: string) => Promise<string>;
}

/** The sources under a claim: what each is, who publishes it, what it found, and where to read it. */
export function ClaimSources({ sources, cite }: Props) {
  const say = useMessages(claimSourceMessages);
  if (sources.length === 0) return <p class="note">{say.none}</p>;
  return (
    <section class="stack-small">
      <h4 class="label">{say.title}</h4>
      <ol class="sources">
        {sources.map(source => (
          <li key={source.id}>
            <ClaimSource source={source} cite={cite} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function ClaimSource({ source, cite }: { source: LibrarySource; cite: Props['cite'] }) {
  const say = useMessages(claimSourceMessages);
  const common = useMessages(commonMessages);
  const tell = useBilingual();
  const language = useLanguage();
  return (
    <>
      <p class="source-line">{describeKind(source, language)}</p>
      <p class="source-title" lang={source.language}>
        <a href={source.url} target="_blank" rel="noreferrer">
          {source.title} <OpenIcon />
          <span class="hidden-visually">{common.opensInNewTab}</span>
        </a>
      </p>
      <p class="source-line">
        {source.pageKind === 'news-report' && <>{say.reportedBy} </>}
        {source.pageKind === 'copy' && <>{say.copy} </>}
        {source.publisher}
      </p>
      <p class="source-finding">{tell(source.finding)}</p>
      <div class="row">
        <CopyButton class="button-quiet" text={() => cite(source.id)}>
          {say.cite}
        </CopyButton>
      </div>
    </>
  );
}

/** Kinds of weaker evidence that the library marks by a topic. */
const WEAKER = {
  'news-report': 'newsReport',
  'narrative-review': 'narrativeReview',
  'expert-commentary': 'expertCommentary',
  'case-control': 'caseControl',
} as const;

/**
 * "Systematic review · 2018", or what it truly is where the library marks weaker evidence. The kind "consensus" names no
 * method, so it is left to the publisher to speak.
 */
function describeKind(source: LibrarySource, language: UiLanguage): string {
  const weaker = (Object.keys(WEAKER) as (keyof typeof WEAKER)[]).filter(topic =>
    source.topics.includes(topic),
  );
  return [
    sourceKindMessages[language][source.kind],
    ...weaker.map(topic => claimSourceMessages[language][WEAKER[topic]]),
    source.year === null ? undefined : String(source.year),
  ]
    .filter(word => word !== undefined)
    .join(' · ');
}
