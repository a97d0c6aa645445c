import { attribute, closest, contains, isElement, matches, parentOf, query, queryAll, tagOf } from './dom';
import { handleOf } from './handles';
import { elementBefore, nextNode } from './walk';
import { find, selectorOf } from './find';

/** A row can be this many elements above its words; deeper nesting is not a row any more. */
export const CLIMB = 12;

/**
 * The smallest ancestor that holds these words, no other comment's, and a profile link outside of the words. Where replies
 * are nested inside the row there is none: then the nearest profile link before the words is the author's.
 */
export function climbToRow(text: Element): { row: Element; link: Element | null } {
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
export function wholeRow(near: Element, text: Element): Element {
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

export function textSelector(): string {
  return selectorOf('comment.text');
}

/** How far after a comment's words the next comment is looked for by hand, in elements. */
const NEAR = 300;

/**
 * Asks for the first one, and around the words, before it asks for all: in a list of thousands nearly every row is answered
 * by the first, and the first by the next.
 */
function isShared(ancestor: Element, text: Element, selector: string): boolean {
  const isOther = (other: Element) => other !== text && !contains(text, other) && !contains(other, text);
  const first = query(ancestor, selector);
  if (first === null) return false;
  if (isOther(first)) return true;
  if (first !== text) return queryAll(ancestor, selector).some(isOther);
  let node = nextNode(ancestor, text, true);
  for (let step = 0; step < NEAR && node !== null; node = nextNode(ancestor, node, false)) {
    if (!isElement(node)) continue;
    if (matches(node, selector) && isOther(node)) return true;
    step++;
  }
  return node !== null && queryAll(ancestor, selector).some(isOther);
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

export function authorLinks(row: Element, text: Element): Element[] {
  return queryAll(row, 'a[href*="/@"]').filter(link => !contains(text, link) && handleOf(link) !== null);
}

/** Where a row links to several people (the author, and whom they answer), the link in the name block is the author's. */
function authorOf(links: Element[], row: Element): Element | null {
  const name = find(row, 'comment.name')?.element;
  const inName = name && links.find(link => contains(name, link) || contains(link, name));
  return inName ?? links[0] ?? null;
}
