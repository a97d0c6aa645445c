import { findCommentTextsInSteps, isCommentText } from './comment-texts';
import { readComment, type ReadComment } from './comments';
import { CLIMB } from './composer-button';
import { textIn, threadAround } from './composer-thread';
import {
  attribute,
  contains,
  documentOf,
  isConnected,
  isElement,
  matches,
  parentOf,
  precedes,
  queryAll,
  tagOf,
} from './dom';
import { candidatesOf } from './selectors';
import type { Search } from './search';
import { readState, type SiteState } from './state';
import { readText } from './text';
import { fillOf, saysWord } from './words';

/** The last Reply control that was pressed, per document: the page does not mark whom its reply editor answers. */
const pressed = new WeakMap<Document, Element>();

/**
 * The comment that a reply editor answers: the one whose Reply was pressed, when it stands in the same thread; the one
 * named by the placeholder; the one that the editor follows.
 */
export function* answeredByInSteps(
  editor: Element,
  document: Document,
  placeholder: string | null,
  state: SiteState,
  search: Search,
): Generator<void, Pick<ReadComment, 'handle' | 'nickname' | 'text'> | null> {
  const context = { state, author: null };
  const thread = threadAround(editor);
  const reply = pressed.get(document);
  const own =
    reply && isConnected(reply) && (thread === null || contains(thread, reply)) ? textOfReply(reply) : null;
  const named = placeholder === null ? null : fillOf(placeholder, 'comment_tray_reply_default', state);
  if (named !== null) {
    const by = yield* commentBy(named.replace(/^@/, ''), document, state, search);
    return by ?? handleOnly(named);
  }
  const text = own ?? (thread && textIn(thread, editor));
  return text ? readComment(text, context) : null;
}

function handleOnly(name: string): Pick<ReadComment, 'handle' | 'nickname' | 'text'> | null {
  const handle = name.replace(/^@/, '');
  return /^[\w.-]{2,30}$/.test(handle) ? { handle, nickname: null, text: '' } : null;
}

function* commentBy(
  name: string,
  document: Document,
  state: SiteState,
  search: Search,
): Generator<void, ReadComment | null> {
  const isBy = (comment: ReadComment | null) => comment?.handle === name || comment?.nickname === name;
  const reply = pressed.get(document);
  const recent = reply && isConnected(reply) ? textOfReply(reply) : null;
  const last = recent && readComment(recent, { state, author: null });
  if (isBy(last)) return last;
  const { elements } = yield* findCommentTextsInSteps(document, state, search);
  for (const text of elements) {
    yield;
    const comment = readComment(text, { state, author: null });
    if (isBy(comment)) return comment;
  }
  return null;
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
