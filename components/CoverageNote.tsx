import { useId, useState } from 'preact/hooks';
import type { PageState } from '../utils/page-state';
import { measureCoverage, type CoverageItem } from './coverage';
import { formatNumber, useLanguage, useMessages, type UiLanguage } from './language';
import { coverageMessages } from './messages/coverage';

interface Props {
  state: PageState;
  /** Fetches and checks the captions of the speech. Answers an error code, or null when all went well. */
  onReadTranscript: () => Promise<string | null>;
  /** Checks a transcript that the user has from elsewhere. */
  onPasteTranscript: (text: string) => void;
}

/** What was read on this page and what was not, always both. */
export function CoverageNote({ state, onReadTranscript, onPasteTranscript }: Props) {
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
      {coverage.canReadTranscript && <TranscriptButton onRead={onReadTranscript} />}
      {coverage.canPasteTranscript && <TranscriptPaste onPaste={onPasteTranscript} />}
    </section>
  );
}

function TranscriptButton({ onRead }: { onRead: () => Promise<string | null> }) {
  const say = useMessages(coverageMessages);
  const [phase, setPhase] = useState<'idle' | 'reading' | 'failed'>('idle');
  async function read() {
    setPhase('reading');
    const error = await onRead().catch(() => 'unreachable');
    setPhase(error === null ? 'idle' : 'failed');
  }
  return (
    <div class="stack-small">
      <div class="row">
        <button type="button" class="button" disabled={phase === 'reading'} onClick={() => void read()}>
          {phase === 'reading' ? say.readingTranscript : say.readTranscript}
        </button>
        <span class="note">{say.transcriptPrivacy}</span>
      </div>
      <output class="note">{phase === 'failed' && say.transcriptFailed}</output>
    </div>
  );
}

function TranscriptPaste({ onPaste }: { onPaste: (text: string) => void }) {
  const say = useMessages(coverageMessages);
  const id = useId();
  const [text, setText] = useState('');
  return (
    <details class="more">
      <summary>{say.paste}</summary>
      <form
        class="stack-small"
        onSubmit={event => {
          event.preventDefault();
          onPaste(text);
        }}
      >
        <div class="field">
          <label for={id}>{say.pasteLabel}</label>
          <textarea
            id={id}
            class="input"
            maxLength={100_000}
            value={text}
            onInput={event => setText(event.currentTarget.value)}
          />
        </div>
        <p class="note">{say.pasteNote}</p>
        <div class="row">
          <button type="submit" class="button" disabled={text.trim() === ''}>
            {say.pasteCheck}
          </button>
        </div>
      </form>
    </details>
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
