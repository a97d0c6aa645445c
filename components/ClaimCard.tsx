import { useState } from 'preact/hooks';
import type { Surface } from '../utils/findings';
import { ClaimBody } from './ClaimBody';
import type { ClaimGroup } from './group-claims';
import { ShowInPageIcon } from './icons';
import { useLanguage, useMessages } from './language';
import { verdictMessages } from './messages/verdicts';
import { videoMessages } from './messages/video';
import { QuotedText } from './QuotedText';
import { VerdictMark } from './VerdictMark';

interface Props {
  group: ClaimGroup;
  /** Scrolls the page to a passage. Answers whether it is still there. */
  onShowPassage: (passage: string) => Promise<boolean>;
}

/** Sentences before and after the claim are shown up to this many characters, so that a long caption stays readable. */
const CONTEXT = 120;

/** A claim of the video: the verdict, the words as they stand there, and all that the library says of it. */
export function ClaimCard({ group, onShowPassage }: Props) {
  const verdicts = verdictMessages[useLanguage()];
  const first = group.places[0]?.findings[0];
  if (first === undefined) return null;
  return (
    <article
      class={`claim card stack edge-${group.verdict}`}
      data-claim={group.key}
      data-passages={group.places.map(({ passage }) => passage).join(' ')}
      tabIndex={-1}
    >
      <div class="verdict">
        <h3>
          <VerdictMark verdict={group.verdict} />
        </h3>
        <p class="note">{verdicts[group.verdict].meaning}</p>
      </div>
      {group.places.map(place => (
        <ClaimPlace key={place.passage} place={place} onShow={() => onShowPassage(place.passage)} />
      ))}
      <ClaimBody finding={first} />
    </article>
  );
}

function ClaimPlace({
  place,
  onShow,
}: {
  place: ClaimGroup['places'][number];
  onShow: () => Promise<boolean>;
}) {
  const say = useMessages(videoMessages);
  const [gone, setGone] = useState(false);
  const names: Record<Surface, string> = {
    caption: place.passage.startsWith('card') ? say.inCard : say.inCaption,
    onscreen: say.inOnScreenText,
    transcript: say.inTranscript,
    comment: say.inCaption,
    reply: say.inCaption,
  };
  const from = startOfContext(place.text, Math.min(...place.findings.map(({ start }) => start)));
  const to = endOfContext(place.text, Math.max(...place.findings.map(({ end }) => end)));
  const spans = place.findings.map(({ start, end, quote }) => ({
    start: start - from,
    end: end - from,
    quote,
  }));
  return (
    <figure class="place">
      <blockquote class="quote" dir="auto">
        {from > 0 && '… '}
        <QuotedText text={place.text.slice(from, to)} spans={spans} />
        {to < place.text.length && ' …'}
      </blockquote>
      <figcaption>
        <span>{names[place.surface]}</span>
        <button
          type="button"
          class="button button-icon"
          aria-label={`${say.showInPage}: ${names[place.surface]}`}
          title={say.showInPage}
          onClick={() => void onShow().then(found => setGone(!found))}
        >
          <ShowInPageIcon />
        </button>
      </figcaption>
      <output class="note">{gone && say.notThere}</output>
    </figure>
  );
}

/** Where to begin so that at most `CONTEXT` characters precede, at a word, never inside a character. */
function startOfContext(text: string, start: number): number {
  if (start <= CONTEXT) return 0;
  const space = text.indexOf(' ', start - CONTEXT);
  return space === -1 || space >= start ? start : space + 1;
}

function endOfContext(text: string, end: number): number {
  if (text.length - end <= CONTEXT) return text.length;
  const space = text.lastIndexOf(' ', end + CONTEXT);
  return space <= end ? end : space;
}
