import { browser } from 'wxt/browser';
import { createPageChecks } from '../../utils/content/page-checks';
import type { PageChecks } from '../../utils/content/page-checks';
import { createPublisher } from '../../utils/content/publish';
import { scrollToPlace } from '../../utils/content/scroll-to';
import { createTranscripts } from '../../utils/content/transcripts';
import { onMessage, readPlace, readTextOfPost, sendMessage } from '../../utils/messages';
import type { PageState } from '../../utils/page-state';
import { findComposers } from '../../utils/page/composers';
import { readDraft } from '../../utils/page/draft';
import { diagnose } from '../../utils/page/diagnostic';
import { watchPage } from '../../utils/page/watch';
import type { HealthReport, PageWatch } from '../../utils/page/watch';
import { isOwnPage } from '../../utils/senders';
import { waitFor } from '../../utils/wait-for';

export interface PageFeed {
  checks: PageChecks;
  watch: PageWatch;
}

/** Follows the page, has what it says checked, and answers the panel. `onComposer` is called when a text box is there. */
export function startState(
  onState: (state: PageState | null) => void,
  onComposer: () => void,
  signal: AbortSignal,
): PageFeed {
  const publisher = createPublisher({
    read: () => checks.state(),
    send: state => sendMessage('pageStateChanged', state),
    signal,
  });
  const checks = createPageChecks({
    check: texts => sendMessage('checkTexts', texts),
    wait: waitFor,
    onChange: () => {
      publisher.noteChange();
      onState(checks.state());
    },
    signal,
  });
  let health: HealthReport = { fields: {}, trouble: [] };
  const watch = watchPage(
    document,
    {
      onPost: post => checks.setPost(post),
      onComposers: composers => {
        if (composers.length > 0) onComposer();
      },
      onComments: change => checks.applyComments(change),
      onHealth: report => {
        health = report;
        checks.setTrouble(report.trouble);
      },
    },
    signal,
  );
  const ownOnly = <T, R>(answer: (data: T) => R, otherwise: R) => {
    return ({ data, sender }: { data: T; sender: Parameters<typeof isOwnPage>[0] }): R =>
      isOwnPage(sender, browser.runtime) && !signal.aborted ? answer(data) : otherwise;
  };
  onMessage(
    'getPageState',
    ownOnly(() => {
      publisher.noteListener();
      return checks.state();
    }, null),
  );
  onMessage(
    'showInPage',
    ownOnly(place => scrollToPlace(readPlace(place), key => watch.elementOf(key)), false),
  );
  const transcripts = createTranscripts({
    post: () => checks.state()?.page ?? null,
    adopt: text => checks.setTranscript(text),
    signal,
  });
  onMessage(
    'fetchCaptions',
    ownOnly(async () => transcripts.fetch(), Promise.resolve('none' as const)),
  );
  onMessage(
    'setTranscript',
    ownOnly(sent => {
      const transcript = readTextOfPost(sent);
      return transcript === null ? 'empty' : transcripts.take(transcript.text, transcript.of);
    }, null),
  );
  onMessage(
    'readOwnCaption',
    ownOnly(() => {
      const own = findComposers(document).find(({ reading }) => reading.kind === 'studio-caption');
      return own === undefined ? null : readDraft(own.editor).text;
    }, null),
  );
  onMessage(
    'getDiagnostic',
    ownOnly(() => diagnose(document, location.href, health), ''),
  );
  return { checks, watch };
}
