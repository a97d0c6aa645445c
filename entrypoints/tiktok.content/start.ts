import { guardMessages } from '../../components/messages/guard';
import marks from '../../components/marks.css?inline';
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
import { isSetAside, setAsideKey } from '../../utils/set-aside';
import { composerFromEvent, findComposers, noteReply } from '../../utils/page/composers';
import { readDraft } from '../../utils/page/draft';
import { createChips } from './chips';
import { watchChoices } from './choices';
import { createGuardViews } from './guard';
import { createGuardList } from './guard-list';
import { watchSelectors } from './selectors';
import { startState } from './state';

/**
 * Starts everything of ours in the page. The framework's context is not used, because a page can end it; `isAlive` tells
 * whether the extension behind this script still exists.
 */
export function startTikTok(isAlive: () => boolean): void {
  const work = new AbortController();
  const { signal } = work;
  const overlay = createOverlay(scopeTokens(tokens) + marks + overlayCss);
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
  const guardList = createGuardList(look);
  startGuard({
    page: {
      composerFromEvent,
      noteReply,
      findComposers: () => findComposers(document),
      readText: editor => readDraft(editor).text,
      missedPost: event =>
        explainMissedPost(event, () => findComposers(document).map(({ editor }) => editor)),
    },
    check: ({ replyTo, replyToText }, text) =>
      judgeReply(
        check,
        { text, replyToText },
        {
          switches: settings().rules,
          guard: guardList.match,
          replyToHandle: replyTo,
          minorThread: feed.checks.hasMinor(),
        },
      ).filter(risk => !isSetAside(settings().setAside, risk)),
    prepare: guardList.prepare,
    views,
    isAlive: look,
    onPostedAnyway: (risks, reason) => {
      tell('postedAnyway', { risks: risks.map(({ risk }) => risk), reason });
    },
    onSetAside: (finding, reach) => {
      const { risk } = finding;
      tell('setAside', reach === 'rule' ? { reach, risk } : { reach, risk, key: setAsideKey(finding) });
    },
    signal,
  });

  const openPanel = async (place: Place) => {
    const isOpen = await sendMessage('openPanel', place).catch(() => false);
    if (!isOpen) views.notifyText(guardMessages[settings().language].openFromToolbar);
  };
  const feed = startState(state => {
    chips.show(state);
    chips.follow();
  }, signal);
  watchSelectors(() => feed.watch.refresh(), signal);
  const chips = createChips({
    overlay,
    settings,
    elementOf: key => feed.watch.elementOf(key),
    onOpen: place => void openPanel(place),
    signal,
  });
}

/** Tells the background something it may miss: the extension may be gone, and the user's post matters more. */
function tell<T extends 'postedAnyway' | 'setAside'>(...message: Parameters<typeof sendMessage<T>>): void {
  sendMessage(...message).catch(() => undefined);
}
