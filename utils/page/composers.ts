import { readAddress } from './address';
import { answeredByInSteps } from './answered-comment';
import { findButton, isDisabled } from './composer-button';
import { kindOf } from './composer-kind';
import { openerOf } from './composer-thread';
import { placeholderOf } from './composer-placeholder';
import { readComment } from './comments';
import { addressOf, attribute, closest, contains, hasAttribute, isHidden } from './dom';
import { readDraft } from './draft';
import { drain } from './find';
import { selectAll } from './lens';
import type { ComposerKind, ComposerReading } from './post';
import { candidatesOf } from './selectors';
import { searchAtOnce, searchInSteps, type Search } from './search';
import { readState, type SiteState } from './state';

/** An editor in which something is written to be published, with the button that publishes it. */
export interface Composer {
  kind: ComposerKind;
  editor: Element;
  /** Null while there is none (messages show theirs only once there is text) or when it cannot be told which one it is. */
  button: Element | null;
  /** Handle of the person who is answered. */
  replyTo: string | null;
  /** The name that this account shows beside its comments. */
  replyToName: string | null;
  /** The words of the comment that is answered. */
  replyToText: string | null;
  /** The words that open the thread of a reply: of the answered comment, or of another. */
  threadText: string | null;
  reading: ComposerReading;
}

/** All composers of a page that are not hidden, in page order. `url` is the page's address where it is not the document's. */
export function findComposers(document: Document, url: string = addressOf(document)): Composer[] {
  return drain(findComposersInSteps(document, url, searchAtOnce));
}

/** The same, a little at a time. */
export function* findComposersInSteps(
  document: Document,
  url: string,
  search: Search = searchInSteps,
): Generator<void, Composer[]> {
  const found: Element[] = [];
  for (const { selector } of candidatesOf('composer.editor')) {
    for (const editor of selectAll(document, selector)) if (!found.includes(editor)) found.push(editor);
    yield;
  }
  const composers: Composer[] = [];
  for (const editor of found.filter(editor => isEditor(editor, found))) {
    const composer = yield* composerInSteps(editor, document, url, search);
    if (composer !== null) composers.push(composer);
    yield;
  }
  return composers;
}

export function composerOf(editor: Element, document: Document, url: string): Composer | null {
  return drain(composerInSteps(editor, document, url, searchAtOnce));
}

function* composerInSteps(
  editor: Element,
  document: Document,
  url: string,
  search: Search,
): Generator<void, Composer | null> {
  const state = readState(document);
  const kind = kindOf(editor, readAddress(url).kind, document, state);
  yield;
  return kind === null ? null : yield* readComposer(editor, kind, document, state, search);
}

/** An editor that can be written in, and is no part of another one. */
export function isEditor(editor: Element, all: readonly Element[]): boolean {
  return (
    attribute(editor, 'contenteditable') !== 'inherit' &&
    !hasAttribute(editor, 'disabled') &&
    !all.some(other => other !== editor && contains(other, editor)) &&
    !isHiddenByItself(editor)
  );
}

/** Dialogs hide the whole application while they are open; that does not make its editors gone. */
function isHiddenByItself(editor: Element): boolean {
  return isHidden(editor, closest(editor, '#app, [role="dialog"], body'));
}

function* readComposer(
  editor: Element,
  kind: ComposerKind,
  document: Document,
  state: SiteState,
  search: Search,
): Generator<void, Composer> {
  const placeholder = placeholderOf(editor, document);
  const button = findButton(editor, kind, state);
  yield;
  const isReply = kind === 'reply';
  const answered = isReply ? yield* answeredByInSteps(editor, document, placeholder, state, search) : null;
  yield;
  const opener = isReply ? openerOf(editor) : null;
  const replyTo = answered?.handle ?? null;
  return {
    kind,
    editor,
    button,
    replyTo,
    replyToName: answered?.nickname ?? null,
    replyToText: answered?.text ?? null,
    threadText: opener && (readComment(opener, { state, author: null })?.text ?? null),
    reading: {
      kind,
      placeholder,
      text: readDraft(editor).text,
      replyTo,
      post: { found: button !== null, disabled: button !== null && isDisabled(button) },
    },
  };
}

/** Whether nothing has changed about a composer but its text. */
export function isSameComposer(a: Composer, b: Composer | undefined): boolean {
  return (
    b !== undefined &&
    a.editor === b.editor &&
    a.button === b.button &&
    a.kind === b.kind &&
    a.replyTo === b.replyTo &&
    a.replyToText === b.replyToText &&
    a.reading.post.disabled === b.reading.post.disabled
  );
}
