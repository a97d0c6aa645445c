import {
  attribute,
  closest,
  contains,
  elementBefore,
  handleOf,
  isElement,
  matches,
  parentOf,
  precedes,
  query,
  queryAll,
  tagOf,
  type Root,
} from './dom';
import { drain, find, findAll, selectorOf } from './find';
import { parseCount } from './numbers';
import type { Comment } from './post';
import { same } from './scope';
import { candidatesOf, type How } from './selectors';
import type { SiteState } from './state';
import { readText } from './text';
import { saysWord } from './words';

/** What a row's words depend on besides the row. */
export interface CommentContext {
  state: SiteState;
  /** Handle of the post's author, to know the creator's own comments where no badge says so. */
  author: string | null;
}

/** A comment without its key, and where it stands. */
export interface ReadComment extends Omit<Comment, 'key'> {
  /** The site's own id, where the row carries it. */
  siteId: string | null;
  row: Element;
}

/** A row can be this many elements above its words; deeper nesting is not a row any more. */
const CLIMB = 12;

/**
 * The elements that hold the words of one comment each, in page order, and how they were found. Rows are found without any
 * class where the site's own names are there; else by class; else from the Reply controls.
 */
export function findCommentTexts(root: Root, state: SiteState): Texts {
  return drain(findCommentTextsInSteps(root, state));
}

export interface Texts {
  elements: Element[];
  how: How | null;
}

/** The same, a little at a time: the page may hold thousands. */
export function* findCommentTextsInSteps(root: Root, state: SiteState): Generator<void, Texts> {
  for (const { how, selector } of candidatesOf('comment.text')) {
    const all = queryAll(root, selector);
    yield;
    const elements: Element[] = [];
    for (const [at, element] of outermost(all).entries()) {
      if (!isUnseen(element, root)) elements.push(element);
      if (at % 50 === 49) yield;
    }
    if (elements.length > 0) return { elements, how };
  }
  const rows = findAll(root, 'comment.row');
  yield;
  const byRow: Element[] = [];
  for (const row of outermost(rows.elements)) {
    const words = wordsOfRow(row, state);
    if (words !== null) byRow.push(words);
    yield;
  }
  if (byRow.length > 0) return { elements: byRow, how: rows.how };
  const byReply = new Set<Element>();
  for (const reply of replyControls(root, state)) {
    const words = wordsBefore(reply);
    if (words !== null) byReply.add(words);
    yield;
  }
  return byReply.size > 0 ? { elements: [...byReply], how: 'structure' } : { elements: [], how: null };
}

/** Without those that stand inside another one of the list (which comes in document order). */
function outermost(elements: Element[]): Element[] {
  let last: Element | null = null;
  return elements.filter(element => {
    if (last !== null && last !== element && contains(last, element)) return false;
    last = element;
    return true;
  });
}

/** Hidden rows are copies: checked a few steps up only, because long lists make a full climb expensive. */
function isUnseen(element: Element, root: Root): boolean {
  let at: Element | null = element;
  for (let step = 0; step < CLIMB && at !== null && at !== root; step++, at = parentOf(at)) {
    if (attribute(at, 'hidden') !== null || attribute(at, 'aria-hidden') === 'true') return true;
    if (/display\s*:\s*none/i.test(attribute(at, 'style') ?? '')) return true;
  }
  return false;
}

/** Reads the comment whose words are in `text`. Null for a skeleton row. Empty `text` is a picture or sticker comment. */
export function readComment(text: Element, context: CommentContext): ReadComment | null {
  const { row: near, link } = climbToRow(text);
  const row = wholeRow(near, text);
  const level = levelOf(text);
  const handle = link && handleOf(link);
  const words = readText(text);
  if (words === '' && handle === null && !hasPicture(row)) return null;
  return {
    siteId: siteIdOf(text),
    row,
    level,
    handle,
    nickname: nicknameOf(row, text, handle, level),
    text: words,
    time: timeOf(row, text, context.state),
    likes: likesOf(row, text),
    creator: isCreator(row, text, handle, context),
  };
}

/** Picture or sticker comments carry no words of their own, only a picture (or its name in brackets). */
export function isWordless(comment: Pick<Comment, 'text'>, state: SiteState): boolean {
  return comment.text === '' || saysWord(comment.text, 'audioComments_collapsed_brackets_sticker', state);
}

export function hasPicture(row: Element): boolean {
  return find(row, 'comment.picture') !== null || query(row, 'img') !== null;
}

/**
 * The smallest ancestor that holds these words, no other comment's, and a profile link outside of the words. Where replies
 * are nested inside the row there is none: then the nearest profile link before the words is the author's.
 */
function climbToRow(text: Element): { row: Element; link: Element | null } {
  const selector = textSelector();
  let row = text;
  for (let step = 0; step < CLIMB; step++) {
    const up = parentOf(row);
    if (up === null || tagOf(up) === 'body') break;
    if (isShared(up, text, selector)) return { row, link: linkBefore(text, up, selector) };
    row = up;
    const links = authorLinks(up, text);
    if (links.length > 0) return { row, link: authorOf(links, up) };
  }
  return { row, link: null };
}

/** How far likes and menus may stand outside of the part of the row that holds name and words. */
const BESIDE = 3;

/** Classic rows keep their likes beside the part with name and words: the row goes up while it stays this comment's alone. */
function wholeRow(near: Element, text: Element): Element {
  const selector = textSelector();
  let row = near;
  for (let step = 0; step < BESIDE; step++) {
    const up = parentOf(row);
    if (up === null || !/Comment(?:Content|Item)/.test(attribute(up, 'class') ?? '')) break;
    if (isShared(up, text, selector)) break;
    row = up;
  }
  return row;
}

function textSelector(): string {
  return selectorOf('comment.text');
}

/** Asks for the first one before it asks for all: in a list of thousands nearly every row is answered by the first. */
function isShared(ancestor: Element, text: Element, selector: string): boolean {
  const isOther = (other: Element) => other !== text && !contains(text, other) && !contains(other, text);
  const first = query(ancestor, selector);
  if (first === null) return false;
  return isOther(first) || queryAll(ancestor, selector).some(isOther);
}

/** How many elements before a comment's words may be looked at for its author's link. */
const LOOK_BACK = 60;

function linkBefore(text: Element, root: Element, selector: string): Element | null {
  let at: Element | null = text;
  for (let step = 0; step < LOOK_BACK; step++) {
    at = elementBefore(at, root);
    if (at === null || matches(at, selector)) return null;
    if (tagOf(at) === 'a' && handleOf(at) !== null && !closest(at, selector)) return at;
  }
  return null;
}

function authorLinks(row: Element, text: Element): Element[] {
  return queryAll(row, 'a[href*="/@"]').filter(link => !contains(text, link) && handleOf(link) !== null);
}

/** Where a row links to several people (the author, and whom they answer), the link in the name block is the author's. */
function authorOf(links: Element[], row: Element): Element | null {
  const name = find(row, 'comment.name')?.element;
  const inName = name && links.find(link => contains(name, link) || contains(link, name));
  return inName ?? links[0] ?? null;
}

function levelOf(text: Element): 1 | 2 {
  const named = /(\d)$/.exec(attribute(text, 'data-e2e') ?? '')?.[1];
  if (named !== undefined) return named === '1' ? 1 : 2;
  return closest(text, '[class*="DivReplyContainer"]') ? 2 : 1;
}

/** Classic rows carry the comment's id in their `id` attribute. */
function siteIdOf(text: Element): string | null {
  let at: Element | null = text;
  for (let step = 0; step < 5 && at !== null; step++, at = parentOf(at)) {
    const id = attribute(at, 'id') ?? attribute(at, 'data-comment-id') ?? '';
    if (/^\d{15,25}$/.test(id)) return id;
  }
  return null;
}

function nicknameOf(row: Element, text: Element, handle: string | null, level: 1 | 2): string | null {
  const block = find(
    row,
    'comment.name',
    element => !contains(text, element) && isOfLevel(element, level),
  )?.element;
  const links = (block ? linksIn(block) : []).concat(authorLinks(row, text));
  const own = links.filter(link => handle === null || handleOf(link) === handle);
  for (const link of own) {
    const inner = query(link, '[data-e2e^="comment-username-"]');
    const name = readText(inner ?? link);
    if (name !== '') return name;
  }
  const name = block ? readText(block).split('·')[0]?.trim() : undefined;
  return name === undefined || name === '' ? null : name;
}

function isOfLevel(name: Element, level: 1 | 2): boolean {
  const digit = /(\d)$/.exec(attribute(name, 'data-e2e') ?? '')?.[1];
  return digit === undefined || (digit === '1') === (level === 1);
}

function linksIn(block: Element): Element[] {
  const around = closest(block, 'a[href*="/@"]');
  return [...(around ? [around] : []), ...queryAll(block, 'a[href*="/@"]')];
}

const TIME =
  /^(?:\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?|\d{1,3}\s*(?:s|m|h|d|w|min|mnt|dtk|j|hr|mgg|mo|y)\b.*|\d{1,3}\s+\p{L}.{0,30}|baru saja|just now|now|\d{1,3}\s*(?:分|小时|天|周|秒).*)$/iu;

function timeOf(row: Element, text: Element, state: SiteState): string | null {
  const isTime = (element: Element): boolean => {
    if (contains(text, element) || contains(element, text)) return false;
    const said = readText(element);
    return (
      said !== '' &&
      said.length <= 40 &&
      !saysWord(said, 'comment_reply_btn', state) &&
      /\d|baru|now/i.test(said)
    );
  };
  const found = find(row, 'comment.time', isTime);
  if (found) return readText(found.element);
  // Small leaf elements after the words: the time is the one that reads like one.
  const leaf = queryAll(row, 'span, p, time, div').find(
    element =>
      element.childElementCount === 0 &&
      precedes(text, element) &&
      isTime(element) &&
      TIME.test(readText(element)),
  );
  return leaf ? readText(leaf) : null;
}

function likesOf(row: Element, text: Element): number | null {
  for (const { selector } of candidatesOf('comment.likes')) {
    for (const element of queryAll(row, selector)) {
      if (contains(text, element)) continue;
      // A like control is a button, whose text readText leaves out only when it stands inside the root.
      const shown = parseCount(readText(element)) ?? parseCount(attribute(element, 'aria-label') ?? '');
      if (shown) return shown.value;
    }
  }
  return null;
}

function isCreator(
  row: Element,
  text: Element,
  handle: string | null,
  { state, author }: CommentContext,
): boolean {
  if (handle !== null && author !== null && same(handle, author)) return true;
  const [named, ...others] = candidatesOf('comment.badge');
  const own = (element: Element) => !contains(text, element) && readText(element) !== '';
  if (named && queryAll(row, named.selector).some(own)) return true;
  return others.some(({ selector }) =>
    queryAll(row, selector).some(badge => own(badge) && saysWord(readText(badge), 'creator', state)),
  );
}

/** Controls that read "Reply" in the page's language. */
function replyControls(root: Root, state: SiteState): Element[] {
  return candidatesOf('comment.reply').flatMap(({ how, selector }) =>
    queryAll(root, selector).filter(
      control =>
        how === 'data-e2e' ||
        saysWord(attribute(control, 'aria-label') ?? readText(control), 'comment_reply_btn', state),
    ),
  );
}

/** From a Reply control up to the smallest ancestor with a profile link, and in it the longest text that is none of its labels. */
function wordsBefore(reply: Element): Element | null {
  let row: Element | null = reply;
  for (let step = 0; step < CLIMB && row !== null; step++, row = parentOf(row)) {
    const links = queryAll(row, 'a[href*="/@"]').filter(
      link => handleOf(link) !== null && precedes(link, reply),
    );
    if (links.length > 0) return longestBetween(row, links.at(-1) ?? null, reply);
  }
  return null;
}

function longestBetween(row: Element, link: Element | null, reply: Element): Element | null {
  let best: Element | null = null;
  let length = 0;
  for (const element of queryAll(row, 'span, p, div')) {
    const isBetween = (link === null || precedes(link, element)) && precedes(element, reply);
    const size = isBetween && !query(element, 'a[href*="/@"]') ? readText(element).length : 0;
    if (size > length) [best, length] = [element, size];
  }
  return best;
}

function wordsOfRow(row: Element, state: SiteState): Element | null {
  const reply = replyControls(row, state)[0];
  return reply === undefined ? null : wordsBefore(reply);
}

/** Rows that are still loading. */
export function countSkeletons(root: Root): number {
  return findAll(root, 'comment.skeleton').elements.length;
}

/** The element to scroll to for a comment: its row where there is one. */
export function isCommentText(element: unknown): element is Element {
  return isElement(element) && matches(element, textSelector());
}
