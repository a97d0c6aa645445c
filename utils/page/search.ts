import { contains, holdsMoreThan, matches, parentOf, queryAll, type Root } from './dom';
import { firstElementIn, isOnlyElement, nextElementOf } from './walk';

/** Finds all elements like these under a root, in page order. */
export type Search = (root: Root, selector: string) => Generator<void, Element[]>;

/** How many elements are looked through in one step: some tenths of a millisecond, whatever the selector. */
const PIECE = 400;
/** How often a search begins anew because the page took away the very place that it had come to. */
const TRIES = 5;

/** The whole of it in one step, for those who may wait. */
// oxlint-disable-next-line require-yield -- a search without steps is a search as well
export function* searchAtOnce(root: Root, selector: string): Generator<void, Element[]> {
  return queryAll(root, selector);
}

/**
 * A piece at a time: a page of thousands of comments takes longer to look through than a slice of work may last. What the
 * page adds behind the search meanwhile is not found; its observer tells of it.
 */
export function* searchInSteps(root: Root, selector: string): Generator<void, Element[]> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const found = yield* searchOnce(root, selector);
    if (found !== null) return found;
  }
  return queryAll(root, selector);
}

/** Null when the place that the search had come to left the page meanwhile. */
function* searchOnce(root: Root, selector: string): Generator<void, Element[] | null> {
  if (!holdsMoreThan(root, PIECE)) return queryAll(root, selector);
  const found = new Set<Element>();
  let at = firstElementIn(root);
  while (at !== null) {
    if (matches(at, selector)) found.add(at);
    // An only child is nearly as large as its parent, which was too large.
    const isLarge: boolean = isOnlyElement(at) || holdsMoreThan(at, PIECE);
    if (!isLarge) for (const element of queryAll(at, selector)) found.add(element);
    yield;
    if (!contains(root, at)) return null;
    at = (isLarge ? firstElementIn(at) : null) ?? elementAfter(at, root);
  }
  return [...found];
}

/** The next element in page order that does not stand inside of this one. */
function elementAfter(element: Element, root: Root): Element | null {
  for (let at: Element | null = element; at !== null && at !== root; at = parentOf(at)) {
    const next = nextElementOf(at);
    if (next !== null) return next;
  }
  return null;
}
