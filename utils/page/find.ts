import { isHidden, matches, type Root } from './dom';
import { selectAll, selectFirst } from './lens';
import { candidatesOf, type ElementName, type How } from './selectors';

export interface Found {
  element: Element;
  how: How;
}

/** The first candidate's first visible element under `root` that `accept` takes, or null. */
export function find(root: Root, name: ElementName, accept?: (element: Element) => boolean): Found | null {
  const isWanted = (element: Element) =>
    !isHidden(element, root) && (accept === undefined || accept(element));
  for (const { how, selector } of candidatesOf(name)) {
    // Nearly always the first one is wanted; all of them are asked for only when it is not.
    const first = selectFirst(root, selector);
    if (first === null) continue;
    const element = isWanted(first) ? first : selectAll(root, selector).find(isWanted);
    if (element !== undefined) return { element, how };
  }
  return null;
}

/** All elements of all candidates under `root`. */
export function queryEach(root: Root, name: ElementName): Element[] {
  return [...new Set(candidatesOf(name).flatMap(({ selector }) => selectAll(root, selector)))];
}

/** Runs work that can be done a little at a time to its end at once. */
export function drain<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** All visible elements of the first candidate that finds any under `root`, and how it found them. */
export function findAll(root: Root, name: ElementName): { elements: Element[]; how: How | null } {
  for (const { how, selector } of candidatesOf(name)) {
    const elements = selectAll(root, selector).filter(element => !isHidden(element, root));
    if (elements.length > 0) return { elements, how };
  }
  return { elements: [], how: null };
}

/** All candidates of an element as one selector, for a yes or no. Candidates that this browser refuses find nothing alone. */
export function selectorOf(name: ElementName): string {
  return candidatesOf(name)
    .map(candidate => candidate.selector)
    .join(', ');
}

export function isOne(element: Element, name: ElementName): boolean {
  return candidatesOf(name).some(({ selector }) => matches(element, selector));
}

export function has(root: Root, name: ElementName): boolean {
  return candidatesOf(name).some(({ selector }) => selectFirst(root, selector) !== null);
}

/** The nearest element, from `element` upwards, that is one of these. */
export function findAround(
  element: Element,
  name: ElementName,
  step: (e: Element, s: string) => Element | null,
): Element | null {
  for (const { selector } of candidatesOf(name)) {
    const found = step(element, selector);
    if (found) return found;
  }
  return null;
}
