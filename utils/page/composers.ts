import { readAddress } from './address';
import { answeredBy } from './answered-comment';
import { findButton, isDisabled } from './composer-button';
import { kindOf } from './composer-kind';
import { placeholderOf } from './composer-placeholder';
import { addressOf, attribute, closest, contains, hasAttribute, isHidden, queryAll } from './dom';
import { readDraft } from './draft';
import { drain } from './find';
import type { ComposerKind, ComposerReading } from './post';
import { candidatesOf } from './selectors';
import { readState, type SiteState } from './state';

/** An editor in which something is written to be published, with the button that publishes it. */
export interface Composer {
  kind: ComposerKind;
  editor: Element;
  /** Null while there is none (messages show theirs only once there is text) or when it cannot be told which one it is. */
  button: Element | null;
  /** Handle of the person who is answered. */
  replyTo: string | null;
  /** The words of the comment that is answered. */
  replyToText: string | null;
  reading: ComposerReading;
}

/** All composers of a page that are not hidden, in page order. `url` is the page's address where it is not the document's. */
export function findComposers(document: Document, url: string = addressOf(document)): Composer[] {
  return drain(findComposersInSteps(document, url));
}

/** The same, a little at a time. */
export function* findComposersInSteps(document: Document, url: string): Generator<void, Composer[]> {
  const found: Element[] = [];
  for (const { selector } of candidatesOf('composer.editor')) {
    for (const editor of queryAll(document, selector)) if (!found.includes(editor)) found.push(editor);
    yield;
  }
  const composers: Composer[] = [];
  for (const editor of found.filter(editor => isEditor(editor, found))) {
    const composer = composerOf(editor, document, url);
    if (composer !== null) composers.push(composer);
    yield;
  }
  return composers;
}

export function composerOf(editor: Element, document: Document, url: string): Composer | null {
  const state = readState(document);
  const kind = kindOf(editor, readAddress(url).kind, document, state);
  return kind === null ? null : readComposer(editor, kind, document, state);
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

function readComposer(editor: Element, kind: ComposerKind, document: Document, state: SiteState): Composer {
  const placeholder = placeholderOf(editor, document);
  const button = findButton(editor, kind, state);
  const answered = kind === 'reply' ? answeredBy(editor, document, placeholder, state) : null;
  const replyTo = answered?.handle ?? null;
  return {
    kind,
    editor,
    button,
    replyTo,
    replyToText: answered?.text ?? null,
    reading: {
      kind,
      placeholder,
      text: readDraft(editor).text,
      replyTo,
      post: { found: button !== null, disabled: button !== null && isDisabled(button) },
    },
  };
}
