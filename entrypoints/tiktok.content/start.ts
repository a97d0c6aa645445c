import { guardMessages } from '../../components/messages/guard';
import marks from '../../components/marks.css?inline';
import overlayCss from '../../components/page-overlay.css?inline';
import tokens from '../../components/tokens.css?inline';
import { createAnsweredCare } from '../../utils/content/answered-care';
import { startGuard } from '../../utils/content/guard';
import { judgeReply } from '../../utils/content/judge-reply';
import { watchLife } from '../../utils/content/lifeline';
import { explainMissedPost } from '../../utils/content/missed-post';
import type { ReplyEngine } from '../../utils/content/reply-engine';
import { createOverlay } from '../../utils/content/overlay';
import { scopeTokens } from '../../utils/content/overlay-style';
import { sendMessage } from '../../utils/messages';
import type { Place } from '../../utils/messages';
import { noteReply } from '../../utils/page/answered-comment';
import { findComposers } from '../../utils/page/composers';
import { composerFromEvent } from '../../utils/page/post-attempt';
import { readDraft } from '../../utils/page/draft';
import { createChips } from './chips';
import { watchChoices } from './choices';
import { createGuardViews } from './guard';
import { createGuardList } from './guard-list';
import { createReply } from './reply';
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
  const views = createGuardViews({
    overlay,
    settings,
    explain: (...about) => toolsOf(reply).explainRisk(...about),
    signal,
  });
  const look = watchLife({
    isAlive,
    signal,
    onDead: () => {
      work.abort();
      views.notifyText(guardMessages[settings().language].outdated, { stays: true });
    },
  });
  const reply = createReply(look);
  const answeredCare = createAnsweredCare({
    known: text => feed.checks.careOf(text),
    check: texts => sendMessage('checkTexts', texts),
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
    check({ replyTo, replyToName, replyToText, threadText }, text) {
      const tools = reply.tools();
      if (tools === null) return null;
      return judgeReply(tools.checkReplyText, text, {
        replyTo: replyToText,
        replyToCare: answeredCare.levelOf(replyToText),
        replyToHandle: replyTo,
        replyToName,
        switches: settings().rules,
        guard: guardList.match,
        minorThread:
          feed.checks.hasMinor({ handle: replyTo, text: replyToText, thread: threadText }) ||
          answeredCare.isMinor(replyToText),
      }).filter(risk => !tools.isSetAside(settings().setAside, risk));
    },
    prepare: (composer, text) =>
      all([
        reply.prepare(),
        look() ? answeredCare.prepare(composer.replyToText) : null,
        guardList.prepare(composer, text),
      ]),
    views,
    isAlive: look,
    onPostedAnyway: (risks, reason) => {
      tell('postedAnyway', { risks: risks.map(({ risk }) => risk), reason });
    },
    onSetAside: (finding, reach) => {
      const { risk } = finding;
      tell(
        'setAside',
        reach === 'rule' ? { reach, risk } : { reach, risk, key: toolsOf(reply).setAsideKey(finding) },
      );
    },
    signal,
  });

  const openPanel = async (place: Place) => {
    const isOpen = await sendMessage('openPanel', place).catch(() => false);
    if (!isOpen) views.notifyText(guardMessages[settings().language].openFromToolbar);
  };
  const feed = startState(
    state => {
      chips.show(state);
      chips.follow();
    },
    () => void reply.prepare(),
    signal,
  );
  watchSelectors(() => feed.watch.refresh(), signal);
  const chips = createChips({
    overlay,
    settings,
    elementOf: key => feed.watch.elementOf(key),
    onOpen: place => void openPanel(place),
    signal,
  });
}

function toolsOf<Tools>(reply: ReplyEngine<Tools>): Tools {
  const tools = reply.tools();
  if (tools === null) throw new Error('nothing can be explained before the reply check is there');
  return tools;
}

/** Waits for whatever is still to come; null when nothing is. */
function all(coming: (Promise<void> | null)[]): Promise<void> | null {
  const left = coming.filter(one => one !== null);
  return left.length === 0 ? null : Promise.all(left).then(() => undefined);
}

/** Tells the background something it may miss: the extension may be gone, and the user's post matters more. */
function tell<T extends 'postedAnyway' | 'setAside'>(...message: Parameters<typeof sendMessage<T>>): void {
  sendMessage(...message).catch(() => undefined);
}
