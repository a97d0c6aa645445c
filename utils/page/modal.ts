import type { Address } from './address';
import { attribute, closest, isHidden, parentOf, tagOf } from './dom';
import { has } from './find';
import { selectAll, selectFirst } from './lens';
import { candidatesOf } from './selectors';

/** What plays a post. */
export const VIDEO = 'video';

/** A window over another page in which one post is looked at. Dialogs without a post (log in, share) are none. */
export function* findModal(document: Document, address: Address): Generator<void, Element | null> {
  if (!['video', 'photo', 'profile', 'explore', 'search', 'feed', 'other'].includes(address.kind))
    return null;
  for (const { selector } of candidatesOf('modal')) {
    for (const found of selectAll(document, selector)) {
      const modal = closest(found, '[role="dialog"]') ?? holderOfPost(found);
      if (modal && !isHidden(modal) && showsPost(modal)) return modal;
      yield;
    }
  }
  return null;
}

function showsPost(modal: Element): boolean {
  return has(modal, 'post.caption') || has(modal, 'comment.text') || selectFirst(modal, VIDEO) !== null;
}

/** From a part of the window ("close") up to the element that holds the post; never the whole page. */
function holderOfPost(part: Element): Element | null {
  for (let at: Element | null = part; at !== null; at = parentOf(at)) {
    if (isWholePage(at)) return null;
    if (has(at, 'post.caption') || has(at, 'comment.text')) return at;
  }
  return null;
}

function isWholePage(element: Element): boolean {
  const id = attribute(element, 'id') ?? '';
  return (
    tagOf(element) === 'body' || tagOf(element) === 'html' || id === 'app' || id.startsWith('main-content-')
  );
}
