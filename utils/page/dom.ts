/**
 * Reads of the DOM that a page cannot bend. A form or a document lets its named children shadow any property
 * (`<input name="parentNode">`), and a page does not have to be hostile to do so; every access here therefore goes
 * through the prototype. Works for any realm: a live page, jsdom, a document made by DOMParser.
 */

type Reader = (this: object, ...args: unknown[]) => unknown;

const readers = new WeakMap<object, Map<string, Reader>>();

function readerOf(node: object, name: string): Reader {
  const home = Object.getPrototypeOf(node) as object;
  let known = readers.get(home);
  if (known === undefined) readers.set(home, (known = new Map()));
  let reader = known.get(name);
  if (reader === undefined) known.set(name, (reader = findReader(home, name)));
  return reader;
}

function findReader(home: object, name: string): Reader {
  for (
    let proto: object | null = home;
    proto !== null;
    proto = Object.getPrototypeOf(proto) as object | null
  ) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found?.get) return Reflect.get(found, 'get') as Reader;
    if (found) return found.value as Reader;
  }
  return () => null;
}

/** Reads a property, or calls a method, as the platform defines it. */
export function call(node: object, name: string, ...args: unknown[]): unknown {
  return readerOf(node, name).apply(node, args);
}

export type Root = Document | Element | DocumentFragment;

/** Like `querySelector`; a selector that this browser does not understand finds nothing. */
export function query(root: Root, selector: string): Element | null {
  try {
    return call(root, 'querySelector', selector) as Element | null;
  } catch {
    return null;
  }
}

/** Like `querySelectorAll`, as an array; a selector that this browser does not understand finds nothing. */
export function queryAll(root: Root, selector: string): Element[] {
  try {
    return Array.from(call(root, 'querySelectorAll', selector) as Iterable<Element>);
  } catch {
    return [];
  }
}

export function matches(element: Element, selector: string): boolean {
  try {
    return call(element, 'matches', selector) as boolean;
  } catch {
    return false;
  }
}

export function closest(element: Element, selector: string): Element | null {
  try {
    return call(element, 'closest', selector) as Element | null;
  } catch {
    return null;
  }
}

export function attribute(element: Element, name: string): string | null {
  return call(element, 'getAttribute', name) as string | null;
}

export function hasAttribute(element: Element, name: string): boolean {
  return attribute(element, name) !== null;
}

export function parentOf(node: Node): Element | null {
  return call(node, 'parentElement') as Element | null;
}

export function firstChildOf(node: Node): Node | null {
  return call(node, 'firstChild') as Node | null;
}

export function nextSiblingOf(node: Node): Node | null {
  return call(node, 'nextSibling') as Node | null;
}

/** Whether more than `count` elements stand under `root`; looks at no more than that many. */
export function holdsMoreThan(root: Root, count: number): boolean {
  const all = call(root, 'getElementsByTagName', '*') as object | null;
  return all !== null && call(all, 'item', count) !== null;
}

/** Whether this browser understands a selector. */
export function isSelector(document: Document, selector: string): boolean {
  try {
    call(call(document, 'createDocumentFragment') as DocumentFragment, 'querySelector', selector);
    return true;
  } catch {
    return false;
  }
}

export function contains(outer: Node, inner: Node): boolean {
  return call(outer, 'contains', inner) as boolean;
}

export function isConnected(node: Node): boolean {
  return call(node, 'isConnected') as boolean;
}

export function isElement(node: unknown): node is Element {
  return typeof node === 'object' && node !== null && (call(node, 'nodeType') as number | null) === 1;
}

export function isText(node: Node): node is Text {
  const type = call(node, 'nodeType') as number;
  return type === 3 || type === 4;
}

export function dataOf(node: Text): string {
  return call(node, 'data') as string;
}

/** Lower-case name of the element ("div"). */
export function tagOf(element: Element): string {
  return call(element, 'localName') as string;
}

export function documentOf(node: Node): Document {
  return (call(node, 'ownerDocument') as Document | null) ?? (node as Document);
}

/** True when `first` stands before `second` in the document and does not contain it. */
export function precedes(first: Node, second: Node): boolean {
  return ((call(first, 'compareDocumentPosition', second) as number) & 4) !== 0 && !contains(first, second);
}

/** True when `first` begins before `second` in the document. */
export function startsBefore(first: Node, second: Node): boolean {
  return ((call(first, 'compareDocumentPosition', second) as number) & 4) !== 0;
}

/** The parts of a rectangle that tell where an element is; all zero where there is no layout (a saved page). */
export function boxOf(element: Element): { top: number; bottom: number; left: number; right: number } {
  return call(element, 'getBoundingClientRect') as DOMRect;
}

const SKIPPED = new Set(['script', 'style', 'template', 'noscript', 'svg']);

/** Elements that are never part of what a person wrote: scripts, drawings, widgets that other extensions put in. */
export function isForeign(element: Element): boolean {
  const tag = tagOf(element);
  return SKIPPED.has(tag) || tag.includes('-');
}

/**
 * True when the element, or an ancestor below `root`, is marked as hidden. What stands above `root` does not count, nor does
 * the application's own root: TikTok hides that as a whole while a dialog is open.
 */
export function isHidden(element: Element, root?: Node | null): boolean {
  for (let at: Element | null = element; at !== null && at !== root; at = parentOf(at)) {
    const isDisabledBehindDialog =
      attribute(at, 'id') === 'app' || hasAttribute(at, 'data-floating-ui-inert');
    if (isDisabledBehindDialog) continue;
    if (hasAttribute(at, 'hidden') || attribute(at, 'aria-hidden') === 'true') return true;
    const style = attribute(at, 'style');
    if (style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style))
      return true;
  }
  return false;
}

/** Where the document is. Its `location` cannot be shadowed; only a document without a window has none. */
export function addressOf(document: Document): string {
  return document.location?.href ?? (call(document, 'URL') as string);
}

export function viewOf(document: Document): (Window & typeof globalThis) | null {
  return call(document, 'defaultView') as (Window & typeof globalThis) | null;
}

/** How high the visible part of the page is, in pixels; 0 where there is no layout (a saved page). */
export function heightOf(document: Document): number {
  const root = call(document, 'documentElement') as Element | null;
  return root === null ? 0 : (call(root, 'clientHeight') as number);
}

export function rangeOf(document: Document): Range {
  return call(document, 'createRange') as Range;
}
