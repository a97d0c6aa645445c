import overlayCss from '../../components/page-overlay.css?inline';
import tokens from '../../components/tokens.css?inline';
import { guardMessages } from '../../components/messages/guard';
import { check } from '../../utils/check';
import { startGuard } from '../../utils/content/guard';
import { watchLife } from '../../utils/content/lifeline';
import { explainMissedPost } from '../../utils/content/missed-post';
import { createOverlay } from '../../utils/content/overlay';
import { scopeTokens } from '../../utils/content/overlay-style';
import { judgeReply } from '../../utils/content/judge-reply';
import { composerFromEvent, findComposers, noteReply } from '../../utils/page/composers';
import { readDraft } from '../../utils/page/draft';
import { watchChoices } from './choices';
import { createGuardViews } from './guard';

/**
 * Starts everything of ours in the page. The framework's context is not used, because a page can end it; `isAlive` tells
 * whether the extension behind this script still exists.
 */
export function startTikTok(isAlive: () => boolean): void {
  const work = new AbortController();
  const { signal } = work;
  // The overlay outlives the work: its last notice asks for a reload.
  const overlay = createOverlay(scopeTokens(tokens) + overlayCss, new AbortController().signal);
  const settings = watchChoices(overlay, signal);
  const views = createGuardViews({ overlay, settings, signal });
  const look = watchLife({
    isAlive,
    signal,
    onDead: () => {
      work.abort();
      views.notifyText(guardMessages[settings().language].outdated);
    },
  });
  startGuard({
    page: {
      composerFromEvent,
      noteReply,
      findComposers: () => findComposers(document),
      readText: editor => readDraft(editor).text,
      missedPost: event => explainMissedPost(event, editorsOf()),
    },
    check: (text, replyTo) => judgeReply(check, settings(), text, replyTo),
    views,
    isAlive: look,
    onPostedAnyway: () => undefined,
    signal,
  });
}

function editorsOf(): Element[] {
  return findComposers(document).map(({ editor }) => editor);
}
