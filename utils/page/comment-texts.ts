import { CLIMB, textSelector } from './comment-row';
import { attribute, contains, isElement, matches, parentOf, queryAll, type Root } from './dom';
import { drain, findAll } from './find';
import { candidatesOf, type How } from './selectors';
import type { SiteState } from './state';
import { replyControls, wordsBefore, wordsOfRow } from './words-by-reply';

export interface Texts {
  elements: Element[];
  how: How | null;
}

/**
 * The elements that hold the words of one comment each, in page order, and how they were found. Rows are found without any
 * class where the site's own names are there; else by class; else from the Reply controls.
 */
export function findCommentTexts(root: Root, state: SiteState): Texts {
  return drain(findCommentTextsInSteps(root, state));
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

/** Whether an element is one that holds the words of a comment. */
export function isCommentText(element: unknown): element is Element {
  return isElement(element) && matches(element, textSelector());
}
