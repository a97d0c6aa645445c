import { CLIMB, textSelector } from './comment-row';
import { attribute, contains, isElement, isHidden, matches, parentOf, type Root } from './dom';
import { outermost } from './walk';
import { drain } from './find';
import { searchAtOnce, searchInSteps, type Search } from './search';
import { candidatesOf, type How } from './selectors';
import type { SiteState } from './state';
import { isReplyControl, wordsBefore, wordsOfRow } from './words-by-reply';

export interface Texts {
  elements: Element[];
  how: How | null;
  /** What led to them: their own marks, those of their rows, or the Reply controls below them. */
  by: 'text' | 'row' | 'reply' | null;
}

/**
 * The elements that hold the words of one comment each, in page order, and how they were found. Rows are found without any
 * class where the site's own names are there; else by class; else from the Reply controls.
 */
export function findCommentTexts(root: Root, state: SiteState): Texts {
  return drain(findCommentTextsInSteps(root, state, searchAtOnce));
}

/** The same, a little at a time: the page may hold thousands. */
export function* findCommentTextsInSteps(
  root: Root,
  state: SiteState,
  search: Search = searchInSteps,
): Generator<void, Texts> {
  for (const { how, selector } of candidatesOf('comment.text')) {
    const elements: Element[] = [];
    for (const element of yield* search(root, selector)) {
      const last = elements.at(-1);
      const isInside = last !== undefined && contains(last, element);
      if (!isInside && !isUnseen(element, root)) elements.push(element);
      yield;
    }
    if (elements.length > 0) return { elements, how, by: 'text' };
  }
  const rows = yield* findRows(root, search);
  const byRow: Element[] = [];
  for (const row of outermost(rows.elements)) {
    const words = wordsOfRow(row, state);
    if (words !== null) byRow.push(words);
    yield;
  }
  if (byRow.length > 0) return { elements: byRow, how: rows.how, by: 'row' };
  const byReply = new Set<Element>();
  for (const { how, selector } of candidatesOf('comment.reply')) {
    for (const control of yield* search(root, selector)) {
      yield;
      if (!isReplyControl(control, how, state)) continue;
      const words = wordsBefore(control);
      if (words !== null) byReply.add(words);
    }
  }
  return byReply.size > 0
    ? { elements: [...byReply], how: 'structure', by: 'reply' }
    : { elements: [], how: null, by: null };
}

/** The rows that the first candidate with any shows. */
function* findRows(root: Root, search: Search): Generator<void, Omit<Texts, 'by'>> {
  for (const { how, selector } of candidatesOf('comment.row')) {
    const elements: Element[] = [];
    for (const row of yield* search(root, selector)) {
      if (!isHidden(row, root)) elements.push(row);
      yield;
    }
    if (elements.length > 0) return { elements, how };
  }
  return { elements: [], how: null };
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
