import {
  call,
  contains,
  firstChildOf,
  isElement,
  matches,
  nextSiblingOf,
  parentOf,
  query,
  queryAll,
  type Root,
} from './dom';

export function firstElementIn(root: Root): Element | null {
  return call(root, 'firstElementChild') as Element | null;
}

export function nextElementOf(element: Element): Element | null {
  return call(element, 'nextElementSibling') as Element | null;
}

export function isOnlyElement(element: Element): boolean {
  return nextElementOf(element) === null && call(element, 'previousElementSibling') === null;
}

/**
 * The next node after `node` in document order that is still under `root`; with `skip` the node's own children are passed
 * over. Never recursive, because a page may nest as deep as it likes.
 */
export function nextNode(root: Node, node: Node, skip: boolean): Node | null {
  const child = skip ? null : firstChildOf(node);
  if (child) return child;
  for (let at: Node | null = node; at !== null && at !== root; at = call(at, 'parentNode') as Node | null) {
    const sibling = nextSiblingOf(at);
    if (sibling) return sibling;
  }
  return null;
}

/** The element before `element` in reversed document order, below `root`: a previous element's last descendant, else the parent. */
export function elementBefore(element: Element, root: Element): Element | null {
  let at = call(element, 'previousElementSibling') as Element | null;
  if (at === null) {
    const parent = parentOf(element);
    return parent === root ? null : parent;
  }
  for (let last = call(at, 'lastElementChild') as Element | null; last !== null;) {
    at = last;
    last = call(at, 'lastElementChild') as Element | null;
  }
  return at;
}

/** Without those that stand inside another one of the list, which comes in document order. */
export function outermost(elements: readonly Element[]): Element[] {
  let last: Element | null = null;
  return elements.filter(element => {
    if (last !== null && last !== element && contains(last, element)) return false;
    last = element;
    return true;
  });
}

/** How far after the first hit the second one is looked for by hand, in elements. */
const NEAR = 400;

/**
 * Whether `root` holds none, one, or several elements like this: 0, 1 or 2. In a list of thousands the second stands right
 * after the first, so that the rest need not be looked through.
 */
export function countToTwo(root: Root, selector: string): 0 | 1 | 2 {
  const first = query(root, selector);
  if (first === null) return 0;
  let node = nextNode(root, first, false);
  for (let step = 0; step < NEAR && node !== null; node = nextNode(root, node, false)) {
    if (!isElement(node)) continue;
    if (matches(node, selector)) return 2;
    step++;
  }
  return node === null || queryAll(root, selector).length < 2 ? 1 : 2;
}
