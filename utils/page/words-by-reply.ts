import { CLIMB } from './comment-row';
import { attribute, parentOf, precedes, query, queryAll, type Root } from './dom';
import { handleOf } from './handles';
import { candidatesOf, type How } from './selectors';
import type { SiteState } from './state';
import { readText } from './text';
import { saysWord } from './words';

export function wordsOfRow(row: Element, state: SiteState): Element | null {
  const reply = replyControls(row, state)[0];
  return reply === undefined ? null : wordsBefore(reply);
}

function replyControls(root: Root, state: SiteState): Element[] {
  return candidatesOf('comment.reply').flatMap(({ how, selector }) =>
    queryAll(root, selector).filter(control => isReplyControl(control, how, state)),
  );
}

/** Whether a control is the site's own for replies, or reads "Reply" in the page's language. */
export function isReplyControl(control: Element, how: How, state: SiteState): boolean {
  return (
    how === 'data-e2e' ||
    saysWord(attribute(control, 'aria-label') ?? readText(control), 'comment_reply_btn', state)
  );
}

/** From a Reply control up to the smallest ancestor with a profile link, and in it the longest text that is none of its labels. */
export function wordsBefore(reply: Element): Element | null {
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
