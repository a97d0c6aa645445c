import { authorLinks } from './comment-row';
import { attribute, closest, contains, parentOf, precedes, query, queryAll } from './dom';
import { handleOf } from './handles';
import { find } from './find';
import { parseCount } from './numbers';
import { same } from './scope';
import { candidatesOf } from './selectors';
import type { SiteState } from './state';
import { readText } from './text';
import { saysWord } from './words';

/** What a row's words depend on besides the row. */
export interface CommentContext {
  state: SiteState;
  /** Handle of the post's author, to know the creator's own comments where no badge says so. */
  author: string | null;
}

export function levelOf(text: Element): 1 | 2 {
  const named = /(\d)$/.exec(attribute(text, 'data-e2e') ?? '')?.[1];
  if (named !== undefined) return named === '1' ? 1 : 2;
  return closest(text, '[class*="DivReplyContainer"]') ? 2 : 1;
}

/** Classic rows carry the comment's id in their `id` attribute. */
export function siteIdOf(text: Element): string | null {
  let at: Element | null = text;
  for (let step = 0; step < 5 && at !== null; step++, at = parentOf(at)) {
    const id = attribute(at, 'id') ?? attribute(at, 'data-comment-id') ?? '';
    if (/^\d{15,25}$/.test(id)) return id;
  }
  return null;
}

export function nicknameOf(row: Element, text: Element, handle: string | null, level: 1 | 2): string | null {
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

export function timeOf(row: Element, text: Element, state: SiteState): string | null {
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

export function likesOf(row: Element, text: Element): number | null {
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

export function isCreator(
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

export function hasPicture(row: Element): boolean {
  return find(row, 'comment.picture') !== null || query(row, 'img') !== null;
}
