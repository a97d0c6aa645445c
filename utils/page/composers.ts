import { readAddress } from './address';
import { findCommentTexts, isCommentText } from './comment-texts';
import { readComment, type ReadComment } from './comments';
import {
  addressOf,
  attribute,
  closest,
  contains,
  countToTwo,
  documentOf,
  hasAttribute,
  isConnected,
  isElement,
  isHidden,
  matches,
  parentOf,
  precedes,
  query,
  queryAll,
  tagOf,
} from './dom';
import { readDraft } from './draft';
import { drain, find, has, isOne, queryEach } from './find';
import type { ComposerKind, ComposerReading } from './post';
import { candidatesOf, type ElementName } from './selectors';
import { readState, type SiteState } from './state';
import { readText } from './text';
import { fillOf, saysWord } from './words';

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

/** How many elements above its editor a composer may reach. */
const CLIMB = 14;

/** The last Reply control that was pressed, per document: the page does not mark whom its reply editor answers. */
const pressed = new WeakMap<Document, Element>();
/** The last placeholder per editor: it leaves the page as soon as there is text. */
const placeholders = new WeakMap<Element, string>();

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

function composerOf(editor: Element, document: Document, url: string): Composer | null {
  const state = readState(document);
  const kind = kindOf(editor, readAddress(url).kind, document, state);
  return kind === null ? null : readComposer(editor, kind, document, state);
}

/** An editor that can be written in, and is no part of another one. */
function isEditor(editor: Element, all: readonly Element[]): boolean {
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

function kindOf(editor: Element, address: string, document: Document, state: SiteState): ComposerKind | null {
  if (within(editor, 'composer.message')) return 'message';
  if (within(editor, 'composer.comment') || within(editor, 'composer.inline')) {
    if (address === 'live') return 'live';
    return isReply(editor, document, state) ? 'reply' : 'comment';
  }
  if (address === 'studio') return 'studio-caption';
  if (isOne(editor, 'composer.live') || address === 'live') return 'live';
  if (address === 'messages') return 'message';
  if (has(document, 'composer.publish') && attribute(editor, 'role') === 'combobox') return 'studio-caption';
  const said = placeholderOf(editor, document);
  if (said !== null && isReplyHint(said, state)) return 'reply';
  if (saysWord(said, 'comment_tray_default', state)) return 'comment';
  if (saysWord(said, 'im_hint_send_msg', state) || saysWord(said, 'im_hint_reply_msg', state))
    return 'message';
  if (findButton(editor, 'comment', state) === null) return null;
  return isReply(editor, document, state) ? 'reply' : 'comment';
}

function within(element: Element, name: ElementName): boolean {
  return candidatesOf(name).some(({ selector }) => closest(element, selector) !== null);
}

function isReplyHint(placeholder: string, state: SiteState): boolean {
  return (
    saysWord(placeholder, 'pcWeb_add_reply', state) ||
    fillOf(placeholder, 'comment_tray_reply_default', state) !== null
  );
}

/** A reply editor says so in its class or its placeholder, or stands inside a thread. */
function isReply(editor: Element, document: Document, state: SiteState): boolean {
  if (within(editor, 'composer.inline')) return true;
  const said = placeholderOf(editor, document);
  if (said !== null && isReplyHint(said, state)) return true;
  if (saysWord(said, 'comment_tray_default', state)) return false;
  return (
    candidatesOf('comment.row').some(({ selector }) => closest(editor, selector)) || threadOf(editor) !== null
  );
}

/** The words of a comment that is no reply. */
const TOP_LEVEL = '[data-e2e="comment-level-1"]';

/** The smallest ancestor with a comment, when it is one thread (one comment and its replies) among others. */
function threadOf(editor: Element): Element | null {
  let at: Element | null = editor;
  for (let step = 0; step < CLIMB && at !== null; step++, at = parentOf(at)) {
    const count = countToTwo(at, TOP_LEVEL);
    if (count > 1) return null;
    if (count === 1) return countToTwo(documentOf(editor), TOP_LEVEL) > 1 ? at : null;
  }
  return null;
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

/** What an empty editor says, also after it was filled. */
export function placeholderOf(editor: Element, document: Document): string | null {
  const shown = shownPlaceholder(editor, document);
  if (shown !== null) placeholders.set(editor, shown);
  return shown ?? placeholders.get(editor) ?? null;
}

function shownPlaceholder(editor: Element, document: Document): string | null {
  const own =
    attribute(editor, 'placeholder') ??
    attribute(editor, 'data-placeholder') ??
    attribute(editor, 'aria-placeholder');
  if (own !== null && own !== '') return own;
  const root = closest(editor, '.DraftEditor-root');
  const inner = root && find(root, 'composer.placeholder');
  if (inner) return nonEmpty(readText(inner.element));
  const described = attribute(editor, 'aria-describedby');
  const target = described && /^[\w-]+$/.test(described) ? query(document, `[id="${described}"]`) : null;
  return nonEmpty(target ? readText(target) : '') ?? nonEmpty(attribute(editor, 'aria-label') ?? '');
}

function nonEmpty(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

const BUTTON_OF: Record<ComposerKind, ElementName> = {
  comment: 'composer.post',
  reply: 'composer.post',
  live: 'composer.post',
  message: 'composer.send',
  'studio-caption': 'composer.publish',
};

/**
 * The one button that publishes what is in `editor`: the only one in the smallest ancestor that has any, provided that the
 * ancestor has no other editor. A wrong pair is worse than none.
 */
function findButton(editor: Element, kind: ComposerKind, state: SiteState): Element | null {
  const name = BUTTON_OF[kind];
  if (kind === 'studio-caption') return find(documentOf(editor), name)?.element ?? null;
  let at = parentOf(editor);
  for (let step = 0; step < CLIMB && at !== null; step++, at = parentOf(at)) {
    if (editorsIn(at) > 1) return null;
    const buttons = buttonsIn(at, name, editor, state);
    if (buttons.length > 0) return buttons.length === 1 ? (buttons[0] ?? null) : null;
  }
  return null;
}

function editorsIn(root: Element): number {
  return queryEach(root, 'composer.editor').filter(editor => !isHidden(editor, root)).length;
}

function buttonsIn(root: Element, name: ElementName, editor: Element, state: SiteState): Element[] {
  const isUsable = (button: Element) => !isHidden(button, root) && !contains(editor, button);
  for (const { selector } of candidatesOf(name)) {
    const buttons = queryAll(root, selector).filter(isUsable);
    const outer = buttons.filter(
      button => !buttons.some(other => other !== button && contains(other, button)),
    );
    if (outer.length > 0) return outer;
  }
  return queryAll(root, 'button, [role="button"]').filter(
    button =>
      isUsable(button) &&
      !closest(button, '[data-e2e^="comment-reply-"]') &&
      (saysWord(attribute(button, 'aria-label'), 'comment_tray_btn', state) ||
        saysWord(readText(button), 'comment_tray_btn', state)),
  );
}

export function isDisabled(button: Element): boolean {
  return (
    hasAttribute(button, 'disabled') ||
    attribute(button, 'aria-disabled') === 'true' ||
    /(?:^|\s)TUXButton--disabled(?:\s|$)/.test(attribute(button, 'class') ?? '')
  );
}

/**
 * The comment that a reply editor answers: the one whose Reply was pressed, when it stands in the same thread; the one
 * named by the placeholder; the one that the editor follows.
 */
function answeredBy(
  editor: Element,
  document: Document,
  placeholder: string | null,
  state: SiteState,
): Pick<ReadComment, 'handle' | 'text'> | null {
  const context = { state, author: null };
  const thread = threadAround(editor);
  const reply = pressed.get(document);
  const own =
    reply && isConnected(reply) && (thread === null || contains(thread, reply)) ? textOfReply(reply) : null;
  const named = placeholder === null ? null : fillOf(placeholder, 'comment_tray_reply_default', state);
  if (named !== null) return commentBy(named.replace(/^@/, ''), document, state) ?? handleOnly(named);
  const text = own ?? (thread && textIn(thread, editor));
  return text ? readComment(text, context) : null;
}

function handleOnly(name: string): { handle: string | null; text: string } | null {
  const handle = name.replace(/^@/, '');
  return /^[\w.-]{2,30}$/.test(handle) ? { handle, text: '' } : null;
}

function commentBy(name: string, document: Document, state: SiteState): ReadComment | null {
  const reply = pressed.get(document);
  const recent = reply && isConnected(reply) ? textOfReply(reply) : null;
  const { elements } = findCommentTexts(document, state);
  for (const text of recent ? [recent, ...elements] : elements) {
    const comment = readComment(text, { state, author: null });
    if (comment && (comment.handle === name || comment.nickname === name)) return comment;
  }
  return null;
}

/** The thread a reply editor stands in; null for an editor below the whole list. */
function threadAround(editor: Element): Element | null {
  const named = closest(editor, '[class*="DivCommentObjectWrapper"], [class*="DivCommentItemContainer"]');
  if (named && has(named, 'comment.text')) return named;
  let at: Element | null = editor;
  for (let step = 0; step < CLIMB && at !== null; step++, at = parentOf(at)) {
    const count = countToTwo(at, TOP_LEVEL);
    if (count > 1) return null;
    if (count === 1 || has(at, 'comment.text')) return at;
  }
  return null;
}

/** The comment right before the editor where the editor stands among the rows; else the one that opens the thread. */
function textIn(thread: Element, editor: Element): Element | null {
  const texts = candidatesOf('comment.text').flatMap(({ selector }) => queryAll(thread, selector));
  const before = texts.filter(text => precedes(text, editor));
  const followed = texts.some(text => precedes(editor, text));
  return (followed || texts.length === 1 ? before.at(-1) : before[0]) ?? texts[0] ?? null;
}

/** Remembers a pressed Reply control, so that the editor that opens knows whom it answers. Call it for every click. */
export function noteReply(event: Event): void {
  for (const target of event.composedPath()) {
    if (!isElement(target)) continue;
    const tag = tagOf(target);
    if (tag === 'body') return;
    if (isReplyControl(target)) {
      pressed.set(documentOf(target), target);
      return;
    }
  }
}

function isReplyControl(target: Element): boolean {
  const [named] = candidatesOf('comment.reply');
  if (named && matches(target, named.selector)) return true;
  const isButton = tagOf(target) === 'button' || attribute(target, 'role') === 'button';
  return (
    isButton &&
    saysWord(
      attribute(target, 'aria-label') ?? readText(target),
      'comment_reply_btn',
      readState(documentOf(target)),
    )
  );
}

function textOfReply(reply: Element): Element | null {
  let at: Element | null = reply;
  for (let step = 0; step < CLIMB && at !== null; step++, at = parentOf(at)) {
    const texts = candidatesOf('comment.text').flatMap(({ selector }) => queryAll(at as Element, selector));
    const before = texts.filter(text => precedes(text, reply) && isCommentText(text));
    if (before.length > 0) return before.at(-1) ?? null;
  }
  return null;
}

export interface PostAttempt {
  composer: Composer;
  action: 'click' | 'enter';
}

/**
 * Whether an event would publish what a composer holds: a click on its button, or Enter in its editor. Null for disabled
 * buttons, for Enter with Shift, while an input method composes, while a mention list is open (Enter then picks a name),
 * in a caption of the Studio, and for everything else.
 */
export function composerFromEvent(event: Event): PostAttempt | null {
  const path = event.composedPath().filter(isElement);
  const target = path[0];
  if (target === undefined) return null;
  if (event.type === 'click') return attemptByClick(path, documentOf(target));
  if (event.type === 'keydown') return attemptByEnter(event as KeyboardEvent, path, documentOf(target));
  return null;
}

function attemptByClick(path: Element[], document: Document): PostAttempt | null {
  const near = path.slice(0, CLIMB);
  const composers = findComposers(document);
  const paired = composers.find(({ button }) => button !== null && near.includes(button));
  const composer = paired ?? composerOfLooseButton(near, composers);
  const button = paired?.button ?? near.find(isPostButton);
  if (composer === undefined || button === undefined || button === null || isDisabled(button)) return null;
  return { composer, action: 'click' };
}

/** A Post button that no editor could claim for itself still belongs to the only editor around it. */
function composerOfLooseButton(near: Element[], composers: Composer[]): Composer | undefined {
  const button = near.find(isPostButton);
  if (button === undefined) return undefined;
  let at: Element | null = button;
  for (let step = 0; step < CLIMB && at !== null; step++, at = parentOf(at)) {
    const around = at;
    const inside = composers.filter(({ editor }) => contains(around, editor));
    if (inside.length > 0) return inside.length === 1 ? inside[0] : undefined;
  }
  return undefined;
}

function isPostButton(element: Element): boolean {
  return (['composer.post', 'composer.send', 'composer.publish'] as const).some(name => isOne(element, name));
}

function attemptByEnter(event: KeyboardEvent, path: Element[], document: Document): PostAttempt | null {
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229 || event.shiftKey) return null;
  // The editor stands on the way of the event: no need to look through the page.
  const editors = path.filter(element => isOne(element, 'composer.editor'));
  const editor = editors.find(element => isEditor(element, editors));
  const composer = editor && composerOf(editor, document, addressOf(document));
  if (!composer || composer.kind === 'studio-caption' || isMentioning(composer.editor, document)) return null;
  return { composer, action: 'enter' };
}

function isMentioning(editor: Element, document: Document): boolean {
  if (attribute(editor, 'aria-expanded') === 'true' || hasAttribute(editor, 'aria-activedescendant'))
    return true;
  return queryEach(document, 'composer.mentions').some(list => !isHidden(list, document));
}
