import { contains, holdsMoreThan, isConnected, isSelector, matches, startsBefore, type Root } from './dom';
import type { Lens } from './lens';
import { VIDEO } from './modal';
import { STAGE } from './scope';
import { searchInSteps } from './search';
import { candidatesOf, type ElementName } from './selectors';

/** What is looked for in the whole page, or in a window over it. Comments are not among them: they are too many. */
const INDEXED: readonly ElementName[] = [
  'post.card',
  'post.player',
  'post.link',
  'post.caption',
  'post.author',
  'post.nickname',
  'post.verified',
  'post.aiLabel',
  'profile.title',
  'profile.subtitle',
  'profile.bio',
  'grid.item',
  'modal',
  'modal.search',
  'comments.panel',
  'comments.total',
  'comments.empty',
  'comment.skeleton',
  'composer.editor',
  'composer.post',
  'composer.send',
  'composer.publish',
  'live.list',
  'state.current',
];

/** A part of the page with fewer elements than this is asked itself. */
const SMALL = 400;

/**
 * Where the marks of a living page are, kept up to date from what its observer tells: looked for once, a piece at a time,
 * and never again in the whole page.
 */
export class PageIndex implements Lens {
  private lists = new Map<string, Element[]>();
  private names = new Map<string, ElementName[]>();
  private all = '';
  /** Which selectors describe an element, as far as is known. */
  private known = new WeakMap<Element, Set<string>>();

  constructor(private readonly document: Document) {}

  /** Looks through the whole page, with the selectors that are in use now. */
  *build(): Generator<void, void> {
    const fresh = new PageIndex(this.document);
    fresh.adoptSelectors();
    const found = yield* searchInSteps(this.document, fresh.all);
    for (const element of found) {
      fresh.take(element);
      yield;
    }
    ({ lists: this.lists, names: this.names, all: this.all, known: this.known } = fresh);
  }

  /** Takes in a part that came to the page. Answers what it holds. */
  *add(root: Element): Generator<void, Set<ElementName>> {
    const held = new Set<ElementName>();
    if (this.all === '') return held;
    const inside = yield* searchInSteps(root, this.all);
    for (const element of matches(root, this.all) ? [root, ...inside] : inside) {
      // It may have gone again while the search went on.
      if (isConnected(element)) for (const name of this.take(element)) held.add(name);
      yield;
    }
    return held;
  }

  /** Asks one element again, after an attribute of it changed. Answers what it is now, or was, and not both. */
  reconsider(element: Element): Set<ElementName> {
    const before = this.known.get(element);
    if (before === undefined && (this.all === '' || !matches(element, this.all))) return new Set();
    const old = new Set(before);
    for (const selector of old) this.drop(element, selector);
    if (isConnected(element)) this.take(element);
    const now = this.known.get(element) ?? new Set<string>();
    return this.namesOf([...[...old].filter(one => !now.has(one)), ...[...now].filter(one => !old.has(one))]);
  }

  /** Forgets what has left the page. Answers what that was. */
  prune(): Set<ElementName> {
    const gone: string[] = [];
    for (const [selector, list] of this.lists) {
      if (list.every(element => isConnected(element))) continue;
      for (const element of list) if (!isConnected(element)) this.known.delete(element);
      this.lists.set(
        selector,
        list.filter(element => isConnected(element)),
      );
      gone.push(selector);
    }
    return this.namesOf(gone);
  }

  elementsIn(root: Root, selector: string): readonly Element[] | null {
    const list = this.lists.get(selector);
    if (list === undefined) return null;
    if (root === this.document) return list.filter(element => isConnected(element));
    if (!holdsMoreThan(root, SMALL)) return null;
    return list.filter(element => element !== root && contains(root, element));
  }

  private adoptSelectors(): void {
    for (const name of INDEXED)
      for (const { selector } of candidatesOf(name))
        this.names.set(selector, [...(this.names.get(selector) ?? []), name]);
    for (const selector of [VIDEO, STAGE]) this.names.set(selector, []);
    for (const selector of this.names.keys())
      if (isSelector(this.document, selector)) this.lists.set(selector, []);
    this.all = [...this.lists.keys()].join(', ');
  }

  private take(element: Element): Set<ElementName> {
    const selectors = [...this.lists.keys()].filter(selector => matches(element, selector));
    for (const selector of selectors) {
      this.drop(element, selector);
      insert(this.lists.get(selector) ?? [], element);
    }
    if (selectors.length > 0) this.known.set(element, new Set(selectors));
    return this.namesOf(selectors);
  }

  private drop(element: Element, selector: string): void {
    if (this.known.get(element)?.delete(selector) !== true) return;
    const list = this.lists.get(selector);
    const at = list?.indexOf(element) ?? -1;
    if (at >= 0) list?.splice(at, 1);
  }

  private namesOf(selectors: readonly string[]): Set<ElementName> {
    return new Set(selectors.flatMap(selector => this.names.get(selector) ?? []));
  }
}

/** Puts an element at its place in page order: nearly always the end. */
function insert(list: Element[], element: Element): void {
  let [low, high] = [0, list.length];
  const last = list.at(-1);
  if (last === undefined || startsBefore(last, element)) low = high;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = list[middle];
    if (other !== undefined && startsBefore(other, element)) low = middle + 1;
    else high = middle;
  }
  list.splice(low, 0, element);
}
