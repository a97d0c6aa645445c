import { describe, expect, it } from 'vitest';
import { noteReply } from '../../../utils/page/answered-comment';
import { findComposers } from '../../../utils/page/composers';
import { composerFromEvent, type PostAttempt } from '../../../utils/page/post-attempt';
import { readDraft } from '../../../utils/page/draft';
import { openBody, openFixture } from './open-fixture';

const ID = '7561300000000000001';
const POST = `/@kreator.contoh/video/${ID}`;

/** What the guard would see of a press or a key: the event on its way through a listener, as in a browser. */
function attemptOf(target: Element | null | undefined, event: Event): PostAttempt | null {
  if (!target) throw new Error('nothing to press');
  let attempt: PostAttempt | null = null;
  target.ownerDocument.addEventListener('click', seen => (attempt = composerFromEvent(seen)), { once: true });
  target.ownerDocument.addEventListener('keydown', seen => (attempt = composerFromEvent(seen)), {
    once: true,
  });
  target.dispatchEvent(event);
  return attempt;
}
function press(target: Element | null | undefined) {
  const { MouseEvent } = target!.ownerDocument.defaultView!;
  return attemptOf(target, new MouseEvent('click', { bubbles: true, composed: true }));
}
function type(editor: Element | null | undefined, init: KeyboardEventInit = {}) {
  const { KeyboardEvent } = editor!.ownerDocument.defaultView!;
  return attemptOf(
    editor,
    new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, ...init }),
  );
}
const textOf = (attempt: PostAttempt | null) => attempt && readDraft(attempt.composer.editor).text;

describe('two editors on one page', () => {
  const open = () => {
    const { document } = openFixture('permalink.html', POST);
    const [reply, footer] = findComposers(document);
    return { document, reply: reply!, footer: footer! };
  };

  it('have a button each', () => {
    const { document, reply, footer } = open();
    const buttons = [...document.querySelectorAll('[data-e2e="comment-post"]')];
    expect([reply.kind, footer.kind]).toEqual(['reply', 'comment']);
    expect([reply.button, footer.button]).toEqual(buttons);
    expect([reply.reading.post.disabled, footer.reading.post.disabled]).toEqual([false, true]);
  });

  it('are posted by the press on any part of their own button', () => {
    const { reply, footer } = open();
    expect(textOf(press(reply.button?.querySelector('.TUXButton-label')))).toBe('halo kak');
    expect(press(footer.button)).toBeNull();
    footer.button?.removeAttribute('disabled');
    expect(press(footer.button)).toBeNull();
    footer.button?.setAttribute('aria-disabled', 'false');
    footer.button?.classList.remove('TUXButton--disabled');
    expect(press(footer.button)?.composer.editor).toBe(footer.editor);
  });

  it('know whom they answer: who opened the thread, or whose Reply was pressed', () => {
    const { document, reply } = open();
    expect(reply).toMatchObject({
      replyTo: 'sari.contoh',
      replyToText: 'beneran manjur nggak kak?',
      threadText: 'beneran manjur nggak kak?',
    });
    document.addEventListener('click', event => noteReply(event), { once: true });
    press(document.querySelector('[data-e2e="comment-reply-2"]'));
    expect(findComposers(document)[0]).toMatchObject({
      replyTo: 'kreator.contoh',
      replyToText: 'manjur kak',
      threadText: 'beneran manjur nggak kak?',
    });
    document.addEventListener('click', event => noteReply(event), { once: true });
    press(document.querySelectorAll('[data-e2e="comment-reply-1"]')[1]);
    expect(findComposers(document)[0]?.replyTo).toBe('sari.contoh');
  });

  it('keep neither button where it cannot be told whose it is', () => {
    const { document, reply } = open();
    reply.button?.remove();
    expect(findComposers(document)[0]?.button).toBeNull();
    const shared = openBody(
      '<div><div data-e2e="comment-input"><div contenteditable="true">a</div></div><div data-e2e="comment-input"><div contenteditable="true">b</div></div><button data-e2e="comment-post">Posting</button></div>',
      POST,
    );
    expect(findComposers(shared).map(({ button }) => button)).toEqual([null, null]);
    expect(press(shared.querySelector('button'))).toBeNull();
  });
});

describe('a button of any build', () => {
  it('may be an arrow', () => {
    const { document } = openFixture('feed-sidebar.html', '/foryou');
    expect(textOf(press(document.querySelector('[class*="ArrowPostButton"] path')))).toBe('semangat');
  });

  it('may be a div, in a window over a profile, where the placeholder says whom it answers', () => {
    const { document } = openFixture('browse-modal.html', POST);
    const [composer] = findComposers(document);
    expect(composer).toMatchObject({ kind: 'reply', replyTo: 'sari.contoh' });
    expect(press(composer?.button)).toBeNull();
    composer?.button?.setAttribute('aria-disabled', 'false');
    expect(press(composer?.button)?.action).toBe('click');
  });

  it('may carry no name of the site but the word that the page itself uses for it', () => {
    const table = JSON.stringify({
      __DEFAULT_SCOPE__: { 'webapp.i18n-translation': { Webapp: { comment_tray_btn: 'Gönder' } } },
    });
    const document = openBody(
      `<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">${table}</script><div><div data-e2e="comment-input"><div contenteditable="true">selam</div></div><div role="button"><span>Gönder</span></div></div>`,
      POST,
    );
    expect(textOf(press(document.querySelector('span')))).toBe('selam');
  });

  it('is not the like, the Reply control, or the emoji beside it', () => {
    const { document } = openFixture('permalink.html', POST);
    for (const other of ['[aria-pressed]', '[data-e2e="comment-reply-1"]', '[data-e2e="comment-emoji-icon"]'])
      expect(press(document.querySelector(other))).toBeNull();
  });
});

describe('Enter in an editor', () => {
  const editorOf = (file: string, path: string, at = 0) =>
    findComposers(openFixture(file, path).document)[at]?.editor;

  it('posts a comment and a reply', () => {
    const { document } = openFixture('permalink.html', POST);
    const [reply, footer] = findComposers(document);
    expect(type(reply?.editor.querySelector('[data-text]'))).toMatchObject({
      action: 'enter',
      composer: { kind: 'reply' },
    });
    expect(type(footer?.editor)?.composer.editor).toBe(footer?.editor);
  });

  it.each([
    ['with Shift: a new line', { shiftKey: true }],
    ['while an input method composes', { isComposing: true }],
    ['that ends a composition in Safari and older browsers', { keyCode: 229 }],
    ['as any other key', { key: 'a' }],
  ])('posts nothing %s', (_, init) => {
    expect(type(editorOf('permalink.html', POST), init)).toBeNull();
  });

  it('picks a name, and posts nothing, while the mention list is open', () => {
    const { document } = openFixture('mention-list.html', POST);
    const editor = findComposers(document)[0]?.editor;
    expect(type(editor)).toBeNull();
    expect(press(document.querySelector('[data-e2e="comment-post"]'))?.action).toBe('click');
    const list = document.querySelector<HTMLElement>('[data-e2e="comment-at-user"]')!;
    list.style.display = 'none';
    expect(type(editor)?.action).toBe('enter');
    list.remove();
    editor?.setAttribute('aria-activedescendant', 'row-1');
    expect(type(editor)).toBeNull();
  });

  it('outside of any editor posts nothing', () => {
    const { document } = openFixture('permalink.html', POST);
    expect(type(document.body)).toBeNull();
  });
});

describe('other places to write', () => {
  it('a LIVE chat: Enter posts; an editor that is switched off is none', () => {
    const { document } = openFixture('live.html', '/@kreator.contoh/live');
    const [composer] = findComposers(document);
    expect(composer).toMatchObject({ kind: 'live', reading: { placeholder: 'Ketik komentar...' } });
    expect(type(composer?.editor)).toMatchObject({ action: 'enter', composer: { kind: 'live' } });
    composer?.editor.setAttribute('disabled', '');
    expect(findComposers(document)).toEqual([]);
  });

  it('the LIVE chat of an older build', () => {
    const { document } = openFixture('live-older.html', '/@kreator.contoh/live');
    const [composer] = findComposers(document);
    expect(composer).toMatchObject({ kind: 'live', reading: { text: 'semangat' } });
    expect(type(composer?.editor)?.action).toBe('enter');
  });

  it('messages: the button comes with the text and is a picture', () => {
    const { document } = openFixture('messages.html', '/messages');
    const [composer] = findComposers(document);
    expect(composer).toMatchObject({ kind: 'message', reading: { text: 'halo', post: { found: true } } });
    expect(textOf(press(document.querySelector('[data-e2e="message-send"]')))).toBe('halo');
    expect(type(composer?.editor)?.composer.kind).toBe('message');
    document.querySelector('[data-e2e="message-send"]')?.parentElement?.remove();
    expect(findComposers(document)[0]).toMatchObject({ button: null, kind: 'message' });
  });

  it('the caption of an upload: Enter is a new line, Post publishes', () => {
    const { document } = openFixture('studio.html', '/tiktokstudio/upload');
    const [composer] = findComposers(document);
    expect(composer).toMatchObject({ kind: 'studio-caption', reading: { text: 'Tips tidur #tidur' } });
    expect(type(composer?.editor)).toBeNull();
    expect(textOf(press(document.querySelector('[data-e2e="post_video_button"]')))).toBe('Tips tidur #tidur');
  });
});

describe('reading', () => {
  it.each([
    ['permalink.html', POST],
    ['feed-sidebar.html', '/foryou'],
    ['browse-modal.html', POST],
    ['mention-list.html', POST],
    ['live.html', '/@kreator.contoh/live'],
    ['messages.html', '/messages'],
    ['studio.html', '/tiktokstudio/upload'],
  ])('%s changes nothing in it', (file, path) => {
    const { document } = openFixture(file, path);
    const before = document.documentElement.outerHTML;
    for (const { editor, button } of findComposers(document)) {
      readDraft(editor).rangeAt(0, 3);
      type(editor);
      if (button) press(button);
    }
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('knows the hint of an editor also after there is text', () => {
    const { document } = openFixture('permalink.html', POST);
    expect(findComposers(document)[1]?.reading.placeholder).toBe('Tambahkan komentar...');
    document.querySelector('.public-DraftEditorPlaceholder-root')?.remove();
    document.querySelector('br[data-text]')?.replaceWith('halo');
    expect(findComposers(document)[1]?.reading).toMatchObject({
      placeholder: 'Tambahkan komentar...',
      text: 'halo',
    });
  });

  it('does not take an editor of another extension, or one of ours, for one of the site', () => {
    const { document } = openFixture('permalink.html', POST);
    document.body.insertAdjacentHTML('beforeend', '<div contenteditable="true">catatan</div>');
    expect(findComposers(document)).toHaveLength(2);
  });
});
