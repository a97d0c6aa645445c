import { useState } from 'preact/hooks';
import { describeEvidence } from '../utils/evidence/strength';
import { CopyButton } from './CopyButton';
import { OpenIcon } from './icons';
import { formatNumber, useBilingual, useLanguage, useMessages } from './language';
import type { LibrarySource } from './library-types';
import { commonMessages } from './messages/common';
import { claimSourceMessages } from './messages/sources';

interface Props {
  sources: readonly LibrarySource[];
  /** A citation of a source, ready to paste. */
  cite: (source: string) => Promise<string>;
}

/** How many sources are listed before the rest is asked for: enough to judge, short enough to read. */
const FIRST = 2;

/** The sources under a claim: what each is, who publishes it, what it found, and where to read it. */
export function ClaimSources({ sources, cite }: Props) {
  const say = useMessages(claimSourceMessages);
  const language = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  if (sources.length === 0) return <p class="note">{say.none}</p>;
  const shown = isOpen || sources.length === FIRST + 1 ? sources : sources.slice(0, FIRST);
  const rest = sources.length - shown.length;
  return (
    <section class="stack-small">
      <h4 class="label">{say.title}</h4>
      <ol class="sources">
        {shown.map(source => (
          <li key={source.id}>
            <ClaimSource source={source} cite={cite} />
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <div>
          <button type="button" class="button button-quiet button-flush" onClick={() => setIsOpen(true)}>
            {say.more(formatNumber(language, rest))}
          </button>
        </div>
      )}
    </section>
  );
}

function ClaimSource({ source, cite }: { source: LibrarySource; cite: Props['cite'] }) {
  const say = useMessages(claimSourceMessages);
  const common = useMessages(commonMessages);
  const tell = useBilingual();
  const { label, explanation, cautions } = describeEvidence(source);
  return (
    <>
      <p class="source-line">
        {tell(label)}
        {source.year !== null && <> · {source.year}</>}
      </p>
      <p class="source-title" lang={source.language}>
        <a href={source.url} target="_blank" rel="noreferrer">
          {source.title} <OpenIcon />
          <span class="hidden-visually">{common.opensInNewTab}</span>
        </a>
      </p>
      {source.kind !== 'consensus' && source.pageKind !== 'news-report' && (
        <p class="source-line">{source.publisher}</p>
      )}
      {cautions.length > 0 && <p class="source-line source-caution">{cautions.map(tell).join(' ')}</p>}
      <div class="source-actions">
        <details class="more">
          <summary>{say.finding}</summary>
          <p class="source-finding">{tell(source.finding)}</p>
          <p class="note">{tell(explanation)}</p>
        </details>
        <CopyButton class="button-quiet button-flush" text={() => cite(source.id)}>
          {say.cite}
        </CopyButton>
      </div>
    </>
  );
}
