import type { ComponentChild } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Filters, Hit, LibrarySearch } from '../utils/evidence/search';
import { AboutClaim, AboutSource } from './AboutHit';
import { ClaimHit } from './ClaimHit';
import { useEvidence, useLibrary } from './evidence-context';
import { formatNumber, useLanguage, useMessages } from './language';
import type { Library } from './library-types';
import { Loading } from './Loading';
import { commonMessages } from './messages/common';
import { sourceSearchMessages } from './messages/source-search';
import { SourceCard } from './SourceCard';
import { SourceFilters } from './SourceFilters';
import { SourceTitle } from './SourceTitle';
import { StatePage } from './StatePage';

interface Props {
  /** Null while it is being built. */
  search: LibrarySearch | null;
  /** Words to search for, or a claim to show the sources of; a new object each time the user asks from elsewhere. */
  start: { words: string } | { claim: string } | null;
  /** Looking further with the words that are in the field. */
  renderLookUp: (words: string) => ComponentChild;
}

const PAGE = 10;
const MOST = 200;

/** Searches the library as one types; leads from a claim to its sources and from a source to its claims. */
export function SourcesView({ search, start, renderLookUp }: Props) {
  const say = useMessages(sourceSearchMessages);
  const common = useMessages(commonMessages);
  const { library: loading, retryLibrary } = useEvidence();
  const library = useLibrary();
  const [words, setWords] = useState('');
  const [filters, setFilters] = useState<Filters>({});
  const [about, setAbout] = useState<Hit | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    if (start === null) return;
    setAbout('claim' in start ? { type: 'claim', id: start.claim } : null);
    if ('words' in start) {
      setWords(start.words);
      setFilters({});
    }
  }, [start]);

  if (loading === 'failed')
    return (
      <StatePage
        title={say.libraryFailed}
        actions={
          <button type="button" class="button" onClick={retryLibrary}>
            {common.retry}
          </button>
        }
      >
        <p>{say.libraryFailedHelp}</p>
      </StatePage>
    );
  if (library === null || search === null) return <Loading words={say.building} />;
  function goBack() {
    setAbout(null);
    requestAnimationFrame(() => field.current?.focus());
  }
  if (about !== null) return <About about={about} library={library} onBack={goBack} onAbout={setAbout} />;
  return (
    <div class="view stack">
      <search class="stack-small">
        <div class="field">
          <label for={id}>{say.search}</label>
          <input
            ref={field}
            id={id}
            class="input"
            type="search"
            autocomplete="off"
            spellcheck={false}
            maxLength={200}
            value={words}
            aria-describedby={`${id}-hint`}
            onInput={event => setWords(event.currentTarget.value)}
          />
          <p class="note" id={`${id}-hint`}>
            {say.hint}
          </p>
        </div>
        <SourceFilters filters={filters} onChange={setFilters} />
      </search>
      {library.problems.length > 0 && (
        <p class="note source-caution">
          {say.partMissing(library.problems.map(problem => problem.message).join(' '))}
        </p>
      )}
      <Results search={search} library={library} words={words} filters={filters} onAbout={setAbout} />
      {renderLookUp(words)}
    </div>
  );
}

interface ResultsProps {
  search: LibrarySearch;
  library: Library;
  words: string;
  filters: Filters;
  onAbout: (hit: Hit) => void;
}

function Results({ search, library, words, filters, onAbout }: ResultsProps) {
  const say = useMessages(sourceSearchMessages);
  const language = useLanguage();
  const hits = useMemo(() => search.find(words, filters, MOST), [search, words, filters]);
  const [shown, setShown] = useState(PAGE);
  useEffect(() => setShown(PAGE), [hits]);
  const asked = words.trim();
  const count = hits.length === MOST ? `${MOST}+` : formatNumber(language, hits.length);
  return (
    <section class="stack-small">
      <output class="note">
        {hits.length > 0
          ? asked === ''
            ? say.results(count)
            : say.resultsFor(count, asked)
          : asked.length < 3
            ? say.keepTyping
            : say.none(asked)}
      </output>
      {hits.length === 0 && asked.length >= 3 && <p>{say.noneHelp}</p>}
      <ol class="results">
        {hits.slice(0, shown).map(hit => (
          <li key={`${hit.type}:${hit.id}`}>
            <Result hit={hit} library={library} onAbout={onAbout} />
          </li>
        ))}
      </ol>
      {hits.length > shown && (
        <div>
          <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
            {say.more}
          </button>
        </div>
      )}
    </section>
  );
}

function Result({ hit, library, onAbout }: Pick<ResultsProps, 'library' | 'onAbout'> & { hit: Hit }) {
  const say = useMessages(sourceSearchMessages);
  const source = hit.type === 'source' ? library.sources.get(hit.id) : undefined;
  if (source) return <SourceCard source={source} onClaims={() => onAbout(hit)} />;
  const claim = hit.type === 'claim' ? library.claims.get(hit.id) : undefined;
  if (claim) return <ClaimHit claim={claim} onSources={() => onAbout(hit)} />;
  const address = library.addresses.get(hit.id);
  if (!address) return null;
  return (
    <article class="source-card stack-small">
      <p class="label">{say.addressType}</p>
      <SourceTitle title={address.title} url={address.url} language={address.language} />
      <p class="source-line">
        {address.org}
        {address.year !== null && <> · {address.year}</>}
      </p>
    </article>
  );
}

interface AboutProps {
  about: Hit;
  library: Library;
  onBack: () => void;
  onAbout: (hit: Hit) => void;
}

function About({ about, library, onBack, onAbout }: AboutProps) {
  const claim = about.type === 'claim' ? library.claims.get(about.id) : undefined;
  const source = about.type === 'source' ? library.sources.get(about.id) : undefined;
  if (claim) return <AboutClaim claim={claim} library={library} onBack={onBack} onAbout={onAbout} />;
  if (source) return <AboutSource source={source} library={library} onBack={onBack} onAbout={onAbout} />;
  return null;
}
