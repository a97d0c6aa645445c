import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Hit } from '../utils/evidence/search';
import { sourcesOf } from '../utils/evidence/library';
import { ClaimHit } from './ClaimHit';
import { BackIcon } from './icons';
import { useMessages } from './language';
import type { Library, LibraryClaim, LibrarySource } from './library-types';
import { sourceSearchMessages } from './messages/source-search';
import { SourceCard } from './SourceCard';

interface Way {
  library: Library;
  onBack: () => void;
  onAbout: (hit: Hit) => void;
}

/** A claim and the sources it rests on. */
export function AboutClaim({ claim, library, onBack, onAbout }: Way & { claim: LibraryClaim }) {
  const say = useMessages(sourceSearchMessages);
  return (
    <AboutPage title={say.aboutClaim} onBack={onBack} key={claim.id}>
      <ClaimHit claim={claim} />
      <ol class="results">
        {sourcesOf(library, claim).map(source => (
          <li key={source.id}>
            <SourceCard source={source} onClaims={() => onAbout({ type: 'source', id: source.id })} />
          </li>
        ))}
      </ol>
    </AboutPage>
  );
}

/** A source and the claims that rest on it. */
export function AboutSource({ source, library, onBack, onAbout }: Way & { source: LibrarySource }) {
  const say = useMessages(sourceSearchMessages);
  return (
    <AboutPage title={say.aboutSource} onBack={onBack} key={source.id}>
      <SourceCard source={source} />
      <ol class="results">
        {(library.claimsBySource.get(source.id) ?? []).map(claim => (
          <li key={claim.id}>
            <ClaimHit claim={claim} onSources={() => onAbout({ type: 'claim', id: claim.id })} />
          </li>
        ))}
      </ol>
    </AboutPage>
  );
}

function AboutPage({
  title,
  onBack,
  children,
}: {
  title: string;
  onBack: () => void;
  children: ComponentChildren;
}) {
  const say = useMessages(sourceSearchMessages);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="view stack">
      <div>
        <button type="button" class="button button-quiet button-flush" onClick={onBack}>
          <BackIcon />
          {say.back}
        </button>
      </div>
      <h2 class="heading" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
    </div>
  );
}
