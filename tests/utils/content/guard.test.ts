import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startGuard } from '../../../utils/content/guard';
import type { GuardOptions, HeldReply } from '../../../utils/content/guard-options';
import type { RiskFinding } from '../../../utils/findings';
import type { Composer } from '../../../utils/page/composers';

/** A page with one text box and one button, whose site counts what reaches it. */
function setUp(changes: Partial<GuardOptions> = {}) {
  const { window } = new JSDOM('<div id="box" contenteditable></div><button>Post</button>');
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', window.document);
  for (const name of ['MutationObserver', 'KeyboardEvent', 'MouseEvent', 'HTMLElement', 'Element'] as const) {
    vi.stubGlobal(name, window[name]);
  }
  const editor = window.document.querySelector('#box')!;
  const button = window.document.querySelector('button')!;
  const site = { clicks: 0 };
  button.addEventListener('click', () => site.clicks++);
  const composer: Composer = {
    kind: 'comment',
    editor,
    button,
    replyTo: null,
    replyToName: null,
    replyToText: null,
    threadText: null,
    reading: {
      kind: 'comment',
      placeholder: null,
      text: '',
      replyTo: null,
      post: { found: true, disabled: false },
    },
  };
  const shown: { held: HeldReply | null; notices: string[]; setAside: string[] } = {
    held: null,
    notices: [],
    setAside: [],
  };
  const stop = new window.AbortController();
  startGuard({
    page: {
      composerFromEvent: event => (event.target === button ? { composer, action: 'click' } : null),
      findComposers: () => [composer],
      readText: element => element.textContent ?? '',
      noteReply: () => undefined,
      missedPost: () => null,
    },
    check: (_composer, text) => (text.includes('sesi') ? [risk] : []),
    prepare: () => null,
    views: {
      hold: held => {
        shown.held = held;
        return true;
      },
      closeHold: () => (shown.held = null),
      showDraft: () => undefined,
      hideDraft: () => undefined,
      notify: reason => shown.notices.push(reason),
    },
    isAlive: () => true,
    onPostedAnyway: () => undefined,
    onSetAside: (finding, reach) => shown.setAside.push(`${reach} ${finding.risk}`),
    signal: stop.signal,
    ...changes,
  });
  return { editor, button, site, shown };
}

const risk: RiskFinding = {
  kind: 'risk',
  risk: 'appointment-details',
  severity: 'block',
  quote: 'sesi',
  start: 0,
  end: 4,
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the guard', () => {
  it('keeps a risky post from the site until the user decides, then lets it through once', () => {
    const { editor, button, site, shown } = setUp();
    editor.textContent = 'sesi besok';
    button.click();
    expect(site.clicks).toBe(0);
    shown.held?.onPostAnyway('');
    expect(site.clicks).toBe(1);
  });

  it('lets words pass in this draft once they were called no problem, and tells nobody', () => {
    const { editor, button, site, shown } = setUp();
    editor.textContent = 'sesi besok';
    button.click();
    expect(shown.held?.onSetAside(risk, 'draft')).toEqual([]);
    shown.held?.onBack();
    expect(site.clicks).toBe(0);
    button.click();
    expect([site.clicks, shown.setAside]).toEqual([1, []]);
  });

  it('asks again about the same words in the next draft', async () => {
    const { editor, button, site, shown } = setUp();
    editor.textContent = 'sesi besok';
    button.click();
    shown.held?.onSetAside(risk, 'draft');
    shown.held?.onBack();
    button.click();
    editor.textContent = '';
    await vi.advanceTimersByTimeAsync(6000);
    editor.textContent = 'sesi besok';
    button.click();
    expect(site.clicks).toBe(1);
    expect(shown.held).not.toBeNull();
  });

  it('passes on what was set aside beyond this draft', () => {
    const { editor, button, shown } = setUp();
    editor.textContent = 'sesi besok';
    button.click();
    shown.held?.onSetAside(risk, 'phrase');
    expect(shown.setAside).toEqual(['phrase appointment-details']);
  });

  it('takes every finding of a rule that was switched off', () => {
    const other = { ...risk, quote: 'Selasa', start: 5, end: 11 };
    const third = { ...risk, risk: 'phone-whatsapp', quote: '0812', start: 12, end: 16 };
    const { editor, button, shown } = setUp({ check: () => [risk, other, third] });
    editor.textContent = 'sesi Selasa 0812';
    button.click();
    expect(shown.held?.onSetAside(risk, 'rule')).toEqual([third]);
  });

  it('holds everything while its dialog is open', () => {
    const { editor, button, site } = setUp();
    editor.textContent = 'sesi besok';
    button.click();
    button.click();
    expect(site.clicks).toBe(0);
  });

  it('lets a post through, with a notice, when the check throws', () => {
    const { editor, button, site, shown } = setUp({
      check: () => {
        throw new Error('broken');
      },
    });
    editor.textContent = 'apa saja';
    button.click();
    expect([site.clicks, shown.notices]).toEqual([1, ['failed']]);
  });

  it('lets a post through, with a notice, when the extension is gone', () => {
    const { editor, button, site, shown } = setUp({ isAlive: () => false });
    editor.textContent = 'sesi besok';
    button.click();
    expect([site.clicks, shown.notices]).toEqual([1, ['outdated']]);
  });

  it('lets a post through, with a notice, when its dialog cannot be shown', () => {
    const { editor, button, site, shown } = setUp({
      views: {
        hold: () => false,
        closeHold: () => undefined,
        showDraft: () => undefined,
        hideDraft: () => undefined,
        notify: reason => shown.notices.push(reason),
      },
    });
    editor.textContent = 'sesi besok';
    button.click();
    expect([site.clicks, shown.notices]).toEqual([1, ['failed']]);
  });

  it('says that a text box with words it cannot read was not checked', () => {
    const { editor, button, site, shown } = setUp({
      page: {
        composerFromEvent: event =>
          event.target === button ? { composer: { editor } as unknown as Composer, action: 'click' } : null,
        findComposers: () => [],
        readText: () => '',
        noteReply: () => undefined,
        missedPost: () => null,
      },
    });
    editor.textContent = 'tak terbaca';
    button.click();
    expect([site.clicks, shown.notices]).toEqual([1, ['unreadable']]);
  });

  it('waits a moment for the guard list, then posts what is clean', async () => {
    let answer: () => void = () => undefined;
    let isKnown = false;
    const { editor, button, site } = setUp({
      prepare: () =>
        isKnown
          ? null
          : new Promise(resolve => {
              answer = () => {
                isKnown = true;
                resolve();
              };
            }),
    });
    editor.textContent = 'makasih ya';
    button.click();
    expect(site.clicks).toBe(0);
    answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(site.clicks).toBe(1);
  });

  it('does not wait longer than a moment', async () => {
    const { editor, button, site } = setUp({ prepare: () => new Promise(() => undefined) });
    editor.textContent = 'makasih ya';
    button.click();
    await vi.advanceTimersByTimeAsync(800);
    expect(site.clicks).toBe(1);
  });

  it('waits a moment for a check that is still to come, and holds what it then finds', async () => {
    let isReady = false;
    let come: () => void = () => undefined;
    const { editor, button, site, shown } = setUp({
      check: () => (isReady ? [risk] : null),
      prepare: () => (isReady ? null : new Promise(resolve => (come = resolve))),
    });
    editor.textContent = 'sesi besok';
    button.click();
    expect([site.clicks, shown.held]).toEqual([0, null]);
    isReady = true;
    come();
    await vi.advanceTimersByTimeAsync(0);
    expect(shown.held?.risks).toEqual([risk]);
    expect([site.clicks, shown.notices]).toEqual([0, []]);
  });

  it('posts, with a notice, what a check that never comes could not see', async () => {
    const { editor, button, site, shown } = setUp({
      check: () => null,
      prepare: () => new Promise(() => undefined),
    });
    editor.textContent = 'sesi besok';
    button.click();
    await vi.advanceTimersByTimeAsync(800);
    expect([site.clicks, shown.notices]).toEqual([1, ['failed']]);
  });
});
