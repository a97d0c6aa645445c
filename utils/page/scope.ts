import { readAddress, type Address } from './address';
import { boxOf, closest, documentOf, heightOf, type Root } from './dom';
import { handleOf } from './handles';
import { drain, find, findAll, has, isOne } from './find';
import { selectAll, selectFirst } from './lens';
import { findModal, VIDEO } from './modal';
import { idsOf } from './post-id';
import type { PageKind } from './post';
import { readState, type SiteState } from './state';

/** Where on the page the active post and its comments are. */
export interface Scope {
  document: Document;
  url: string;
  kind: PageKind;
  id: string | null;
  /** How the id was found: in the address, in a link of the card, or in the player. */
  idHow: 'link' | 'structure' | 'missing';
  address: Address;
  state: SiteState;
  /** The element that holds caption and author; null when the page shows no post, or one that is not the addressed one. */
  card: Root | null;
  /** The element that holds the comments; null when none may be attributed to the post. */
  comments: Root | null;
}

/** What holds the player in layouts without cards. */
export const STAGE = '[data-e2e="detail-video"], [data-e2e="browse-video"], [class*="DivPlayerContainer"]';

/** Whether two looks at a page found the same post in the same place. */
export function isSamePlace(a: Scope, b: Scope): boolean {
  return a.id === b.id && a.kind === b.kind && a.card === b.card && a.comments === b.comments;
}

const POST_KINDS = new Set<PageKind>(['feed', 'video', 'photo', 'browse', 'search']);

export function isPostKind(kind: PageKind): boolean {
  return POST_KINDS.has(kind);
}

/**
 * Finds the active post. The id of the address, of the player and of the card's own link must agree; a card that shows
 * another id is never taken for the addressed post, so that a page in the middle of a navigation reads as "nothing yet".
 */
export function findScope(document: Document, url: string): Scope {
  return drain(findScopeInSteps(document, url));
}

/** The same, a little at a time. */
export function* findScopeInSteps(document: Document, url: string): Generator<void, Scope> {
  const address = readAddress(url);
  const state = readState(document);
  const base = { document, url, address, state };
  const modal = yield* findModal(document, address);
  if (modal) return modalScope(modal, base);
  if (!isPostKind(address.kind) || address.kind === 'search') {
    return { ...base, kind: address.kind, id: null, idHow: 'missing', card: null, comments: null };
  }
  const cards = cardsOf(document);
  yield;
  return address.kind === 'feed'
    ? feedScope(document, cards, base)
    : postScope(document, cards, address.kind, base);
}

type Base = Pick<Scope, 'document' | 'url' | 'address' | 'state'>;

function modalScope(modal: Element, base: Base): Scope {
  const kind: PageKind = has(modal, 'modal.search') || isOne(modal, 'modal.search') ? 'search' : 'browse';
  const ids = idsOf(modal);
  const { id } = base.address;
  if (id !== null && ids.length > 0 && !ids.includes(id)) {
    return { ...base, kind, id, idHow: 'link', card: null, comments: null };
  }
  const shown = id ?? ids[0] ?? null;
  return {
    ...base,
    kind,
    id: shown,
    idHow: id === null ? (shown === null ? 'missing' : 'structure') : 'link',
    card: modal,
    comments: modal,
  };
}

function feedScope(document: Document, cards: Element[], base: Base): Scope {
  const card = activeCard(cards);
  const id = card ? idOf(card) : null;
  return {
    ...base,
    kind: 'feed',
    id,
    idHow: id === null ? 'missing' : 'structure',
    card,
    comments: card === null ? null : document,
  };
}

function postScope(document: Document, cards: Element[], kind: PageKind, base: Base): Scope {
  const { id } = base.address;
  const found = { ...base, kind, id, idHow: id === null ? ('missing' as const) : ('link' as const) };
  if (id === null) return { ...found, card: null, comments: null };
  const card = cards.length > 0 ? addressedCard(cards, base) : wholePage(document, base);
  return { ...found, card, comments: card === null ? null : document };
}

/** The card of the addressed post: by its id; else a card without an id, when its author is the address's. */
function addressedCard(cards: Element[], base: Base): Element | null {
  const { id } = base.address;
  const own = cards.filter(card => id !== null && idsOf(card).includes(id));
  if (own.length > 0) return activeCard(own);
  const anonymous = cards.filter(card => idsOf(card).length === 0 && has(card, 'post.caption'));
  return anonymous.find(card => mayBeBy(card, base)) ?? null;
}

function mayBeBy(card: Root, { address, state }: Base): boolean {
  const handle = authorHandleOf(card);
  const stated = address.id === null ? undefined : state.posts.get(address.id)?.author?.handle;
  if (handle === null) return true;
  return stated === undefined
    ? address.handle === null || same(handle, address.handle)
    : same(handle, stated);
}

function authorHandleOf(card: Root): string | null {
  const link = find(card, 'post.author', element => authorLinkOf(element) !== null);
  return link && handleOf(authorLinkOf(link.element) ?? link.element);
}

/** The profile link that an author element is, holds or stands in. */
export function authorLinkOf(element: Element): Element | null {
  const link = closest(element, 'a[href*="/@"]') ?? selectFirst(element, 'a[href*="/@"]');
  return link !== null && handleOf(link) !== null ? link : null;
}

export function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * Layouts without cards: the page itself is the post, unless its player shows another one, or it is a grid whose window over
 * it is still to come.
 */
function wholePage(document: Document, base: Base): Root | null {
  const { id } = base.address;
  if (!has(document, 'post.caption') && has(document, 'grid.item')) return null;
  const ids = selectAll(document, STAGE).flatMap(idsOf);
  if (id !== null && ids.length > 0 && !ids.includes(id)) return null;
  return mayBeBy(document, base) ? document : null;
}

function cardsOf(document: Document): Element[] {
  return findAll(document, 'post.card').elements;
}

function idOf(card: Element): string | null {
  return idsOf(card)[0] ?? null;
}

/**
 * The card at rest in view: the one under the middle of the window. Without layout (a saved page, a tab in the background
 * that was never shown) the first card with a playing video, else the first one with content.
 */
export function activeCard(cards: Element[]): Element | null {
  const full = cards.filter(card => has(card, 'post.player') || has(card, 'post.caption'));
  if (full.length < 2) return full[0] ?? null;
  const middle = (full[0] === undefined ? 0 : heightOf(documentOf(full[0]))) / 2;
  const under = full.find(card => {
    const { top, bottom } = boxOf(card);
    return bottom > top && top <= middle && bottom > middle;
  });
  if (under) return under;
  const playing = full.find(card => selectAll(card, VIDEO).some(video => isPlaying(video)));
  return playing ?? full.find(card => !isEmptyShell(card)) ?? null;
}

function isEmptyShell(card: Element): boolean {
  return idsOf(card).length === 0 && selectFirst(card, VIDEO) === null;
}

function isPlaying(video: Element): boolean {
  return (
    'paused' in video && video.paused === false && 'currentTime' in video && Number(video.currentTime) > 0
  );
}
