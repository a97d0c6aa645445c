import type { PageState } from '../utils/page-state';
import { measureCoverage, type CoverageItem } from './coverage';
import { formatNumber, useLanguage, useMessages, type UiLanguage } from './language';
import { coverageMessages } from './messages/coverage';
import { TranscriptReader, type TranscriptActions } from './TranscriptReader';

interface Props {
  state: PageState;
  transcript: TranscriptActions;
}

/** What was read on this page and what was not, always both. */
export function CoverageNote({ state, transcript }: Props) {
  const language = useLanguage();
  const say = useMessages(coverageMessages);
  const coverage = measureCoverage(state);
  return (
    <section class="coverage" aria-label={say.title}>
      <dl>
        {coverage.read.length > 0 && (
          <div>
            <dt>{say.read}</dt>
            <dd>{listItems(language, coverage.read)}</dd>
          </div>
        )}
        <div>
          <dt>{say.notRead}</dt>
          <dd>{listItems(language, coverage.notRead)}</dd>
        </div>
      </dl>
      <TranscriptReader
        {...transcript}
        canRead={coverage.canReadTranscript}
        canPaste={coverage.canPasteTranscript}
      />
    </section>
  );
}

/** "Caption, text on screen, 12 comments" */
function listItems(language: UiLanguage, items: readonly CoverageItem[]): string {
  const text = items.map(item => describe(language, item)).join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function describe(language: UiLanguage, { what, count = 0, total = 0 }: CoverageItem): string {
  const say = coverageMessages[language];
  if (what === 'commentsOf')
    return say.commentsOf(formatNumber(language, count), formatNumber(language, total));
  const wording = say[what];
  return typeof wording === 'string' ? wording : wording(formatNumber(language, count));
}
