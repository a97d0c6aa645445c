import { findCommentTextsInSteps } from './comment-texts';
import { isWordless, readComment } from './comments';
import { CommentMap, type CommentsChange } from './comment-map';
import { noteReply } from './answered-comment';
import { findComposersInSteps, type Composer } from './composers';
import {
  addressOf,
  closest,
  contains,
  isConnected,
  isElement,
  matches,
  parentOf,
  query,
  queryAll,
  viewOf,
} from './dom';
import { findAll, has, selectorOf } from './find';
import { limitPost } from './limits';
import { findChatRows, readChatRow } from './live';
import type { Health, PageReading } from './post';
import { readPost, type PostReading } from './read';
import { findScope, findScopeInSteps, type Scope } from './scope';
import type { ElementName } from './selectors';
import { runInSlices } from './slices';
import { judge, type Trouble } from './trouble';

export type { CommentsChange } from './comment-map';
export type { Composer } from './composers';
export type { PostReading } from './read';
export type { Trouble } from './trouble';

export interface HealthReport {
  /** How each field was found, or "missing". */
  fields: Health;
  /** What the reader should be able to read here and cannot; empty when all is well. */
  trouble: Trouble[];
}

export interface PageCallbacks {
  /** The active post is another one, is gone (`id` null), or says something new. Comments come on their own. */
  onPost?(post: PostReading): void;
  /** Comments since the last report. On a new post the old keys come as `removed`, before `onPost`. */
  onComments?(change: CommentsChange): void;
  /** The composers on the page are others, or one of them changed its button or addressee. Not called for typing. */
  onComposers?(composers: Composer[]): void;
  onHealth?(report: HealthReport): void;
  /** A fault of ours; the watch goes on. */
  onFault?(error: unknown): void;
}

export interface PageWatch {
  /** The element of a text: "caption", "card-N", or a comment's key. Null when it is not on the page (any more). */
  elementOf(key: string): Element | null;
  /** All that is known now, comments of recycled rows included. */
  reading(): PageReading;
  /** Reads everything again. */
  refresh(): void;
}

/** How long mutations are collected before they are worked on, in milliseconds. */
const DEBOUNCE = 50;
/** How long a feed has to be at rest before the active post is looked for. */
const REST = 120;
/** A feed that moves for longer than this is read all the same. */
const LONGEST_MOVE = 2000;
/** The slow pulse that notices an address without a mutation, and lets trouble ripen. */
const PULSE = 1000;
/** A batch of more records than this is not looked through one by one: the page is read anew. */
const HUGE = 4000;
/** Comments per report, so that the first of thousands appear at once. */
const BATCH = 200;

/** What can change which post is active, or what is said about it. */
const LANDMARKS: readonly ElementName[] = [
  'post.card',
  'post.player',
  'post.caption',
  'modal',
  'comments.panel',
  'comments.total',
  'grid.item',
  'live.list',
  'state.current',
];

/**
 * Follows a living page: the active post, its comments as they load, its composers. One observer whose callback only
 * queues; all reading is done in slices of 4 ms. Listens to nothing the page could block, writes nothing, ends with
 * `signal`. `address` gives the page's present address where it is not the document's.
 */
export function watchPage(
  document: Document,
  callbacks: PageCallbacks,
  signal: AbortSignal,
  address: () => string = () => addressOf(document),
): PageWatch {
  const watch = new Watch(document, callbacks, signal, address);
  watch.start();
  return watch;
}

class Watch implements PageWatch {
  private readonly comments = new CommentMap();
  private readonly slices;
  private records: MutationRecord[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;
  private isAllDirty = true;
  private isScopeDirty = true;
  private isPostDirty = true;
  private areComposersDirty = true;
  private scope: Scope | null = null;
  private post: PostReading | null = null;
  private postText = '';
  private caption: Element | null = null;
  private composers: Composer[] = [];
  private commentsHow: string | null = null;
  private url = '';
  /** When a scroller with cards moved last, and since when it has been moving. */
  private movedAt = Number.NEGATIVE_INFINITY;
  private movingSince = 0;
  private healthText = '';
  /** Visible seconds since the post became active. */
  private age = 0;
  /** From a row to the element with its words, to know what a change inside a row is about. */
  private readonly texts = new WeakMap<Element, Element>();

  constructor(
    private readonly document: Document,
    private readonly callbacks: PageCallbacks,
    private readonly signal: AbortSignal,
    private readonly address: () => string,
  ) {
    this.slices = runInSlices(signal, error => callbacks.onFault?.(error));
  }

  start(): void {
    const { document, signal } = this;
    if (signal.aborted) return;
    const view = viewOf(document);
    const Observer = globalThis.MutationObserver ?? view?.MutationObserver;
    const observer = new Observer(records => this.queue(records));
    observer.observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: [
        'href',
        'id',
        'disabled',
        'aria-disabled',
        'contenteditable',
        'placeholder',
        'hidden',
        'aria-hidden',
      ],
    });
    const quiet = { capture: true, passive: true, signal };
    document.addEventListener('scroll', event => this.noteScroll(event), quiet);
    document.addEventListener('play', () => this.noteMove(), quiet);
    document.addEventListener('visibilitychange', () => this.noteMove(), quiet);
    document.addEventListener('click', event => noteReply(event), quiet);
    view?.addEventListener('popstate', () => this.noteMove(), quiet);
    const pulse = setInterval(() => this.beat(), PULSE);
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearInterval(pulse);
      if (this.timer !== null) clearTimeout(this.timer);
    });
    this.schedule(0);
  }

  elementOf(key: string): Element | null {
    if (key === 'caption') return this.caption !== null && isConnected(this.caption) ? this.caption : null;
    const card = /^card-(\d+)$/.exec(key)?.[1];
    if (card !== undefined) return findAll(this.document, 'grid.item').elements[Number(card)] ?? null;
    return this.comments.rowOf(key);
  }

  reading(): PageReading {
    const scope = this.scope ?? findScope(this.document, this.address());
    const post = this.post ?? readPost(scope).post;
    return {
      ...limitPost({ ...post, composers: this.composers.map(({ reading }) => reading) }),
      comments: this.comments.all(),
      health: { ...post.health, comments: this.commentsHow ?? 'missing' },
    };
  }

  refresh(): void {
    this.isAllDirty = true;
    this.schedule(0);
  }

  /** The observer's callback: keeps what happened for later and does nothing else. */
  private queue(records: MutationRecord[]): void {
    if (this.isAllDirty) return this.schedule(DEBOUNCE);
    if (this.records.length + records.length > HUGE) {
      this.records = [];
      this.isAllDirty = true;
    } else {
      for (const record of records) this.records.push(record);
    }
    this.schedule(DEBOUNCE);
  }

  private schedule(delay: number): void {
    if (this.timer !== null || this.signal.aborted) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      const rest = this.restIn();
      if (rest > 0) this.schedule(rest);
      else this.slices.add(this.work());
    }, delay);
  }

  /** How many milliseconds until a moving feed may be at rest. Nothing is read before: neither card nor comments would be sure. */
  private restIn(): number {
    const now = performance.now();
    if (this.scope?.kind !== 'feed' || now - this.movingSince > LONGEST_MOVE) return 0;
    return this.movedAt + REST - now;
  }

  private noteScroll(event: Event): void {
    const { target } = event;
    // A scrolling comment list changes nothing but its own rows.
    if (isElement(target) && !has(target, 'post.card')) return;
    const now = performance.now();
    if (now - this.movedAt > REST) this.movingSince = now;
    this.movedAt = now;
    this.noteMove();
  }

  private noteMove(): void {
    this.isScopeDirty = true;
    this.schedule(REST);
  }

  private beat(): void {
    if (this.address() !== this.url || (this.caption !== null && !isConnected(this.caption))) this.noteMove();
    if (this.document.visibilityState !== 'hidden') this.age++;
    this.reportHealth();
  }

  private *work(): Iterator<void> {
    const { records } = this;
    const isAll = this.isAllDirty;
    this.records = [];
    this.isAllDirty = false;
    const fresh = new Set<Element>();
    if (isAll) this.isScopeDirty = this.isPostDirty = this.areComposersDirty = true;
    else {
      for (const record of records) {
        this.look(record, fresh);
        yield;
        // One node at a time: a page may add hundreds in one go.
        for (const node of record.addedNodes) {
          if (isElement(node)) this.lookAtAdded(node, fresh);
          yield;
        }
      }
    }
    const isMoved = this.isScopeDirty || this.address() !== this.url;
    const isNew = isMoved ? yield* this.followPost() : false;
    yield;
    if (this.areComposersDirty) yield* this.readComposers();
    yield;
    if (this.isPostDirty) this.readPost();
    yield;
    if (isNew || isAll || this.isByOtherMeans()) yield* this.readAllComments();
    else yield* this.readComments(fresh);
    this.reportComments();
    this.reportHealth();
  }

  /** Finds out what one mutation may have changed. */
  private look(record: MutationRecord, fresh: Set<Element>): void {
    const target = isElement(record.target) ? record.target : parentOf(record.target);
    if (target === null || closest(target, '.DraftEditor-root, textarea')) {
      if (record.type === 'childList') this.areComposersDirty = true;
      return;
    }
    if (record.type === 'attributes') this.lookAtAttribute(target, record.attributeName);
    const text = this.textAround(target);
    if (text !== null) fresh.add(text);
    else if (this.isInCard(target) || closest(target, selectorOf('comments.total'))) this.isPostDirty = true;
    for (const node of record.removedNodes) if (isElement(node)) this.lookAtRemoved(node);
  }

  private lookAtAttribute(target: Element, name: string | null): void {
    if (name === 'id' || name === 'hidden' || name === 'aria-hidden') this.isScopeDirty = true;
    if (
      name === 'disabled' ||
      name === 'aria-disabled' ||
      name === 'contenteditable' ||
      name === 'placeholder'
    ) {
      this.areComposersDirty = true;
    }
    if (name === 'href' && this.isInCard(target)) this.isPostDirty = true;
  }

  private lookAtAdded(root: Element, fresh: Set<Element>): void {
    const words = this.wordsSelector();
    if (matches(root, words)) fresh.add(root);
    for (const text of queryAll(root, words)) fresh.add(text);
    if (isAny(root, LANDMARKS)) this.isScopeDirty = this.isPostDirty = true;
    if (isAny(root, ['composer.editor', 'composer.post', 'composer.send'])) this.areComposersDirty = true;
  }

  private lookAtRemoved(root: Element): void {
    if (isAny(root, LANDMARKS)) this.isScopeDirty = this.isPostDirty = true;
    if (isAny(root, ['composer.editor', 'composer.post', 'composer.send'])) this.areComposersDirty = true;
  }

  private wordsSelector(): string {
    return selectorOf(this.scope?.kind === 'live' ? 'live.message' : 'comment.text');
  }

  /** The words of the comment that a change inside a row is about. */
  private textAround(target: Element): Element | null {
    const text = closest(target, this.wordsSelector());
    if (text) return text;
    let at: Element | null = target;
    for (let step = 0; step < 10 && at !== null; step++, at = parentOf(at)) {
      const known = this.texts.get(at);
      if (known) return known;
    }
    return null;
  }

  private isInCard(target: Element): boolean {
    const card = this.scope?.card;
    if (!card || !isElement(card) || closest(target, '[class*="xgplayer"]')) return false;
    return contains(card, target) && !this.texts.has(target);
  }

  /** Looks for the active post; true when it is another one. */
  private *followPost(): Generator<void, boolean> {
    const before = this.scope;
    this.isScopeDirty = false;
    const url = this.address();
    const scope = yield* findScopeInSteps(this.document, url);
    this.url = url;
    this.scope = scope;
    const isSame =
      before !== null &&
      before.id === scope.id &&
      before.kind === scope.kind &&
      before.card === scope.card &&
      before.comments === scope.comments;
    if (isSame && before.url === scope.url && before.state === scope.state) return false;
    this.isPostDirty = this.areComposersDirty = true;
    if (!isSame) this.age = 0;
    return !isSame;
  }

  private readPost(): void {
    this.isPostDirty = false;
    if (this.scope === null) return;
    const { post, captionElement } = readPost(this.scope, this.composers);
    this.caption = captionElement;
    const text = JSON.stringify({ ...post, composers: [], health: {} });
    if (text === this.postText) return;
    this.comments.begin(identityOf(post, this.scope));
    this.reportComments();
    this.post = post;
    this.postText = text;
    this.callbacks.onPost?.(post);
  }

  /** True while comments are found by other means than their own marks, which single changes do not show. */
  private isByOtherMeans(): boolean {
    return this.commentsHow !== null && this.commentsHow !== 'data-e2e';
  }

  private *readAllComments(): Generator<void, void> {
    const { scope } = this;
    if (scope === null) return;
    if (scope.kind === 'live') {
      const rows = findChatRows(this.document);
      this.commentsHow = rows.length > 0 ? 'data-e2e' : null;
      yield* this.readComments(rows);
      return;
    }
    if (scope.comments === null) return;
    const { elements, how } = yield* findCommentTextsInSteps(scope.comments, scope.state);
    this.commentsHow = how;
    yield* this.readComments(elements);
  }

  private *readComments(texts: Iterable<Element>): Iterable<void> {
    for (const text of texts) {
      this.readComment(text);
      if (this.comments.pending >= BATCH) this.reportComments();
      yield;
    }
  }

  private readComment(text: Element): void {
    const { scope } = this;
    if (scope === null || !isConnected(text)) return;
    const isLive = scope.kind === 'live';
    if (!isLive && (scope.comments === null || !contains(scope.comments, text))) return;
    const author = this.post?.author.handle ?? null;
    const read = isLive ? readChatRow(text) : readComment(text, { state: scope.state, author });
    if (read === null) return;
    this.commentsHow ??= 'data-e2e';
    this.texts.set(read.row, text);
    this.comments.put(text, read, isWordless(read, scope.state));
  }

  private reportComments(): void {
    const change = this.comments.takeChange();
    if (change) this.callbacks.onComments?.(change);
  }

  private *readComposers(): Generator<void, void> {
    this.areComposersDirty = false;
    const composers = yield* findComposersInSteps(this.document, this.url);
    const isSame =
      composers.length === this.composers.length &&
      composers.every((composer, at) => isSameComposer(composer, this.composers[at]));
    this.composers = composers;
    if (!isSame) this.callbacks.onComposers?.(composers);
  }

  private reportHealth(): void {
    if (this.post === null || this.scope === null) return;
    const fields = { ...this.post.health, comments: this.commentsHow ?? 'missing' };
    const trouble = judge({
      post: this.post,
      scope: this.scope,
      composers: this.composers,
      comments: this.comments.size,
      age: this.age,
    });
    const text = JSON.stringify([fields, trouble]);
    if (text === this.healthText) return;
    this.healthText = text;
    this.callbacks.onHealth?.({ fields, trouble });
  }
}

/** Whose comments these are. A window over a search may show post after post without telling an id. */
function identityOf(post: PostReading, { card }: Scope): string | null {
  if (card === null && post.cards.length === 0) return null;
  return post.id ?? [post.url, post.author.handle, post.caption].join(' ');
}

function isAny(root: Element, names: readonly ElementName[]): boolean {
  const selector = names.map(selectorOf).join(', ');
  return matches(root, selector) || query(root, selector) !== null;
}

function isSameComposer(a: Composer, b: Composer | undefined): boolean {
  return (
    b !== undefined &&
    a.editor === b.editor &&
    a.button === b.button &&
    a.kind === b.kind &&
    a.replyTo === b.replyTo &&
    a.replyToText === b.replyToText &&
    a.reading.post.disabled === b.reading.post.disabled
  );
}
