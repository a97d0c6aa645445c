import { nextSiblingOf, isElement, parentOf, query, queryAll, type Root } from './dom';
import { handleOf } from './handles';
import { find } from './find';
import type { ReadComment } from './comments';
import { candidatesOf } from './selectors';
import { readText } from './text';

/** Rows of a LIVE chat, in page order. */
export function findChatRows(root: Root): Element[] {
  return candidatesOf('live.message').flatMap(({ selector }) => queryAll(root, selector));
}

/** Reads one row of a LIVE chat: a name and, after the name's own line, the words. No handle, unless the row links one. */
export function readChatRow(row: Element): ReadComment | null {
  const owner = find(row, 'live.owner')?.element ?? null;
  const words = owner === null ? readText(row) : wordsAfter(owner, row);
  if (words === '') return null;
  const link = query(row, 'a[href*="/@"]');
  return {
    siteId: null,
    row,
    level: 1,
    handle: link && handleOf(link),
    nickname: owner === null ? null : readText(owner) || null,
    text: words,
    time: null,
    likes: null,
    creator: false,
  };
}

function wordsAfter(owner: Element, row: Element): string {
  for (let at: Element | null = owner; at !== null && at !== row; at = parentOf(at)) {
    const after = textAfter(at);
    if (after !== '') return after;
  }
  return '';
}

function textAfter(element: Element): string {
  const parts: string[] = [];
  for (let node = nextSiblingOf(element); node !== null; node = nextSiblingOf(node)) {
    parts.push(isElement(node) ? readText(node) : (node.textContent ?? ''));
  }
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}
