import type { Composer } from './composers';
import { closest, contains, isElement, matches, parentOf } from './dom';
import { selectorOf } from './find';
import type { PageIndex } from './page-index';
import type { Scope } from './scope';
import { searchInSteps } from './search';
import type { ElementName } from './selectors';

/** What has to be read again, and which comments. */
export interface Changes {
  isScopeDirty: boolean;
  isPostDirty: boolean;
  areComposersDirty: boolean;
  /** The words of comments that are new, or other ones now. */
  texts: Set<Element>;
}

/** What the reader knows already of the page that changes. */
interface Known {
  scope: Scope | null;
  /** From a row to the element with its words, to know what a change inside a row is about. */
  rows: WeakMap<Element, Element>;
  index: PageIndex;
  composers: readonly Composer[];
  caption: Element | null;
}

/** What can change which post is active, or what is said about it. */
const LANDMARKS = new Set<ElementName>([
  'post.card',
  'post.player',
  'post.caption',
  'modal',
  'comments.panel',
  'comments.total',
  'grid.item',
  'live.list',
  'state.current',
]);
const COMPOSERS = new Set<ElementName>(['composer.editor', 'composer.post', 'composer.send']);

const EDITORS = '.DraftEditor-root, textarea';

/** Finds out, a little at a time, what mutations may have changed, and tells the index of it. */
export function* readChanges(
  records: readonly MutationRecord[],
  known: Known,
  changes: Changes,
): Generator<void, void> {
  for (const record of records) {
    readRecord(record, known, changes);
    yield;
    // One node at a time: a page may add hundreds in one go.
    for (const node of record.addedNodes) {
      if (isElement(node)) yield* readAdded(node, known, changes);
      yield;
    }
  }
  noteNames(known.index.prune(), changes);
}

function readRecord(record: MutationRecord, known: Known, changes: Changes): void {
  const { target: node, type, attributeName } = record;
  const target = isElement(node) ? node : parentOf(node);
  if (attributeName === 'class' || attributeName === 'data-e2e') {
    if (target === null) return;
    if (attributeName === 'data-e2e' && matches(target, wordsSelector(known.scope)))
      changes.texts.add(target);
    // What kind a composer is of, its surroundings say.
    if (known.composers.some(({ editor }) => contains(target, editor))) changes.areComposersDirty = true;
    return noteNames(known.index.reconsider(target), changes);
  }
  if (target === null || closest(target, EDITORS)) {
    if (type === 'childList') changes.areComposersDirty = true;
    return;
  }
  if (type === 'attributes') readAttribute(target, attributeName, known, changes);
  const text = textAround(target, known);
  if (text !== null) changes.texts.add(text);
  else if (isInCard(target, known)) changes.isPostDirty = true;
  // In a broken page these may stand within a comment.
  if (closest(target, selectorOf('comments.total')) || isInCaption(target, known)) changes.isPostDirty = true;
}

function readAttribute(target: Element, name: string | null, known: Known, changes: Changes): void {
  if (name === 'hidden' || name === 'aria-hidden') {
    // It hides or shows whatever stands inside.
    changes.isScopeDirty = changes.isPostDirty = changes.areComposersDirty = true;
  } else if (name === 'href') {
    if (isInCard(target, known)) changes.isPostDirty = true;
    noteNames(known.index.reconsider(target), changes);
  } else {
    if (name === 'id') changes.isScopeDirty = true;
    else changes.areComposersDirty = true;
    noteNames(known.index.reconsider(target), changes);
  }
}

function* readAdded(root: Element, known: Known, changes: Changes): Generator<void, void> {
  const words = wordsSelector(known.scope);
  if (matches(root, words)) changes.texts.add(root);
  for (const text of yield* searchInSteps(root, words)) changes.texts.add(text);
  noteNames(yield* known.index.add(root), changes);
}

function noteNames(names: ReadonlySet<ElementName>, changes: Changes): void {
  for (const name of names) {
    if (LANDMARKS.has(name)) changes.isScopeDirty = changes.isPostDirty = true;
    if (COMPOSERS.has(name)) changes.areComposersDirty = true;
  }
}

function wordsSelector(scope: Scope | null): string {
  return selectorOf(scope?.kind === 'live' ? 'live.message' : 'comment.text');
}

/** How far above a change the row may be that it belongs to. */
const ROW_ABOVE = 10;

/** The words of the comment that a change inside a row is about. */
function textAround(target: Element, { scope, rows }: Known): Element | null {
  const text = outermostAround(target, wordsSelector(scope));
  if (text) return text;
  let at: Element | null = target;
  for (let step = 0; step < ROW_ABOVE && at !== null; step++, at = parentOf(at)) {
    const known = rows.get(at);
    // In a broken page the row may be all of it: then a change is about the post as well as not.
    if (known) return holdsCard(at, scope) ? null : known;
  }
  return null;
}

/** Words within words are part of these, as in a reading of the whole page. */
function outermostAround(target: Element, selector: string): Element | null {
  let found: Element | null = null;
  for (let at: Element | null = target; at !== null; at = found && parentOf(found)) {
    const next = closest(at, selector);
    if (next === null) break;
    found = next;
  }
  return found;
}

function holdsCard(row: Element, scope: Scope | null): boolean {
  const card = scope?.card;
  return card !== null && card !== undefined && isElement(card) && contains(row, card);
}

function isInCaption(target: Element, { caption }: Known): boolean {
  return caption !== null && contains(caption, target);
}

function isInCard(target: Element, { scope, rows }: Known): boolean {
  const card = scope?.card;
  if (!card || !isElement(card) || closest(target, '[class*="xgplayer"]')) return false;
  return contains(card, target) && !rows.has(target);
}
