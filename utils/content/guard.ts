import type { RiskFinding } from '../findings';
import type { Composer } from '../page/composers';
import type { PostAttempt } from '../page/post-attempt';
import type { Reach } from '../set-aside';
import { rememberCaret } from './caret';
import type { GuardOptions } from './guard-options';
import { createHolds } from './hold';
import type { Decision, Draft } from './hold';
import { pressEnter, pressPost } from './press';

/** From the last key to the check of the draft, in milliseconds. */
const PAUSE = 90;

/** How long a post waits for what the check does not know yet, in milliseconds. */
const PATIENCE = 800;

/** When a posted draft is looked at again: the site empties its editor once its server has answered. */
const LOOKS_AFTER_POST = [150, 600, 2000, 5000];

/**
 * Watches every way to publish what is typed and holds it back when the draft carries a risk. Whatever goes wrong, the
 * post goes through and a notice says that it was not checked. Register at document_start: only the first listener on the
 * window sees an event before the site does.
 */
export function startGuard(options: GuardOptions): void {
  const { page, check, prepare, views, isAlive, onPostedAnyway, onSetAside, signal } = options;
  const holds = createHolds(() => performance.now());
  let isHolding = false;
  let isWaiting = false;
  let tracked: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => schedule());

  const onAttempt = (event: Event) => {
    let attempt: PostAttempt | null;
    try {
      if (event.type === 'click') page.noteReply(event);
      attempt = page.composerFromEvent(event);
      if (attempt === null) {
        const missed = page.missedPost(event);
        if (missed !== null) views.notify(isAlive() ? missed : 'outdated');
        return;
      }
    } catch {
      return;
    }
    try {
      if (judge(attempt, event)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    } catch {
      views.notify('failed');
    }
  };

  /** True when the event must not reach the site. */
  const judge = (attempt: PostAttempt, event: Event): boolean => {
    const { composer } = attempt;
    const { editor } = composer;
    const text = page.readText(editor);
    const draft = { editor, text };
    if (holds.spendPass(draft)) {
      lookAfterPost(editor);
      return false;
    }
    if (isHolding || isWaiting) return true;
    if (!isAlive()) {
      views.notify('outdated');
      return false;
    }
    if (text.trim() === '') {
      if ((editor.textContent ?? '').trim() !== '') views.notify('unreadable');
      return false;
    }
    const risks = check(composer, text);
    const decision = holds.decide(draft, risks ?? []);
    if (decision.kind === 'post') {
      const preparing = prepare(composer, text);
      if (preparing !== null) return waitFor(preparing, attempt, text);
      if (risks === null) views.notify('failed');
      lookAfterPost(editor);
      return false;
    }
    // A key held down repeats itself; it is no second decision.
    if (event instanceof KeyboardEvent && event.repeat) return true;
    return hold(attempt, text, decision.risks, decision.again);
  };

  /** Keeps a post for the moment until the check knows all; then it is posted or held. */
  const waitFor = (preparing: Promise<void>, attempt: PostAttempt, text: string): boolean => {
    isWaiting = true;
    const enough = new Promise<void>(resolve => setTimeout(resolve, PATIENCE));
    void Promise.race([preparing, enough]).then(() => {
      isWaiting = false;
      const draft = { editor: attempt.composer.editor, text };
      const decision = decideSafely(draft, attempt.composer);
      if (decision.kind === 'post' || !hold(attempt, text, decision.risks, decision.again)) {
        release(attempt, text, []);
      }
      return undefined;
    });
    return true;
  };
  const decideSafely = (draft: Draft, composer: Composer): Decision => {
    try {
      const risks = check(composer, draft.text);
      if (risks === null) views.notify('failed');
      return holds.decide(draft, risks ?? []);
    } catch {
      views.notify('failed');
      return { kind: 'post' };
    }
  };

  const hold = (attempt: PostAttempt, text: string, risks: RiskFinding[], again: boolean): boolean => {
    const { editor } = attempt.composer;
    const restoreCaret = rememberCaret(editor);
    const finish = () => {
      isHolding = false;
      views.closeHold();
    };
    isHolding = views.hold({
      text,
      risks,
      again,
      onBack: () => {
        finish();
        holds.markSeen({ editor, text }, risks);
        restoreCaret();
      },
      onPostAnyway: reason => {
        finish();
        onPostedAnyway(risks, reason);
        release(attempt, text, risks);
      },
      onSetAside: setAsideIn({ editor, text }, risks),
    });
    if (!isHolding) views.notify('failed');
    return isHolding;
  };

  /** Takes findings out of a list as the user sets them aside: a rule with all its findings, words with their own. */
  const setAsideIn = (draft: Draft, risks: readonly RiskFinding[]) => {
    let left = [...risks];
    return (chosen: RiskFinding, reach: Reach): RiskFinding[] => {
      for (const risk of reach === 'rule' ? left.filter(other => other.risk === chosen.risk) : [chosen]) {
        holds.setAside(draft, risk);
      }
      if (reach !== 'draft') onSetAside(chosen, reach);
      left = holds.open(draft.editor, left);
      schedule();
      return left;
    };
  };

  /** Posts what was held, once. The site may have replaced its nodes meanwhile, so they are looked for again. */
  const release = (attempt: PostAttempt, text: string, risks: RiskFinding[]) => {
    const composers = page.findComposers().filter(({ editor }) => page.readText(editor) === text);
    const same = composers.find(({ editor }) => editor === attempt.composer.editor);
    const composer = same ?? (composers.length === 1 ? composers[0] : undefined);
    holds.accept({ editor: (composer ?? attempt.composer).editor, text }, risks);
    if (composer === undefined) {
      views.notify('changed');
      return;
    }
    if (composer.button === null) pressEnter(composer.editor);
    else pressPost(composer.button);
  };

  const lookAfterPost = (editor: Element) => {
    views.hideDraft();
    for (const delay of LOOKS_AFTER_POST) {
      setTimeout(() => {
        if (!editor.isConnected || page.readText(editor).trim() === '') holds.forget(editor);
      }, delay);
    }
  };

  const onInput = (event: Event) => {
    const target = event.composedPath()[0];
    if (target instanceof Element) track(target);
  };
  const track = (target: Element) => {
    if (tracked === null || !tracked.contains(target)) {
      tracked = target;
      observer.disconnect();
      observer.observe(target, { childList: true, characterData: true, subtree: true });
    }
    schedule();
  };
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(checkDraft, PAUSE);
  };
  const checkDraft = () => {
    if (tracked === null || isHolding || signal.aborted) return;
    try {
      const composer = page
        .findComposers()
        .find(({ editor }) => tracked !== null && editor.contains(tracked));
      const text = composer === undefined ? '' : page.readText(composer.editor);
      const risks =
        composer === undefined || text.trim() === ''
          ? []
          : holds.open(composer.editor, check(composer, text) ?? []);
      void (composer && prepare(composer, text))?.then(schedule, () => undefined);
      if (composer === undefined || risks.length === 0) views.hideDraft();
      else {
        const { editor } = composer;
        views.showDraft({ editor, text, risks, onSetAside: setAsideIn({ editor, text }, risks) });
      }
      if (composer !== undefined && text.trim() === '') holds.forget(composer.editor);
    } catch {
      views.hideDraft();
    }
  };

  window.addEventListener('click', onAttempt, { capture: true });
  window.addEventListener('keydown', onAttempt, { capture: true });
  window.addEventListener('input', onInput, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
