import { guardMessages } from '../../components/messages/guard';
import overlayCss from '../../components/page-overlay.css?inline';
import tokens from '../../components/tokens.css?inline';
import { check } from '../../utils/check';
import { startGuard } from '../../utils/content/guard';
import { judgeReply } from '../../utils/content/judge-reply';
import { watchLife } from '../../utils/content/lifeline';
import { explainMissedPost } from '../../utils/content/missed-post';
import { createOverlay } from '../../utils/content/overlay';
import { scopeTokens } from '../../utils/content/overlay-style';
import { sendMessage } from '../../utils/messages';
import type { Place } from '../../utils/messages';
import { composerFromEvent, findComposers, noteReply } from '../../utils/page/composers';
import { readDraft } from '../../utils/page/draft';
import { createChips } from './chips';
import { watchChoices } from './choices';
import { createGuardViews } from './guard';
import { startState } from './state';

/**
 * Starts everything of ours in the page. The framework's context is not used, because a page can end it; `isAlive` tells
 * whether the extension behind this script still exists.
 */
export function startTikTok(isAlive: () => boolean): void {
  const work = new AbortController();
  const { signal } = work;
  const overlay = createOverlay(scopeTokens(tokens) + overlayCss);
  const settings = watchChoices(overlay, () => chips.show(feed.checks.state()), signal);
  const views = createGuardViews({ overlay, settings, signal });
  const look = watchLife({
    isAlive,
    signal,
    onDead: () => {
      work.abort();
      views.notifyText(guardMessages[settings().language].outdated, { stays: true });
    },
  });
  startGuard({
    page: {
      composerFromEvent,
      noteReply,
      findComposers: () => findComposers(document),
      readText: editor => readDraft(editor).text,
      missedPost: event =>
        explainMissedPost(
          event,
          findComposers(document).map(({ editor }) => editor),
        ),
    },
    check: (text, replyTo) => judgeReply(check, settings(), text, replyTo),
    views,
    isAlive: look,
    onPostedAnyway: (risks, reason) => {
      tell('postedAnyway', { risks: risks.map(({ risk }) => risk), reason });
    },
    signal,
  });

  const openPanel = (place: Place) => {
    const notOpen = () => views.notifyText(guardMessages[settings().language].openFromToolbar);
    void sendMessage('openPanel', place).then(isOpen => {
      if (!isOpen) notOpen();
    }, notOpen);
  };
  const feed = startState(state => {
    chips.show(state);
    chips.follow();
  }, signal);
  const chips = createChips({
    overlay,
    settings,
    elementOf: key => feed.watch.elementOf(key),
    onOpen: openPanel,
    signal,
  });
}

/** Tells the background something it may miss: the extension may be gone, and the user's post matters more. */
function tell(...message: Parameters<typeof sendMessage<'postedAnyway'>>): void {
  sendMessage(...message).catch(() => undefined);
}
