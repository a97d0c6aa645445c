import { ActivePost } from './active-post';
import type { CommentsChange } from './comment-map';
import { findComposersInSteps, isSameComposer, type Composer } from './composers';
import { CommentReader } from './comment-reader';
import { readChanges, type Changes } from './changes';
import { addressOf } from './dom';
import { fieldsOf, HealthReporter, type HealthReport } from './health';
import { lookThrough, stepThrough } from './lens';
import { limitPost } from './limits';
import { Pace } from './pace';
import { PageIndex } from './page-index';
import type { PageReading } from './post';
import { readPost, type PostReading } from './read';
import { findScope } from './scope';
import { runInSlices } from './slices';

export type { CommentsChange } from './comment-map';
export type { Composer } from './composers';
export type { HealthReport } from './health';
export type { PostReading } from './read';
export type { Trouble } from './trouble';

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

/** A batch of more records than this is not looked through one by one: the page is read anew. */
const HUGE = 4000;

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
  private readonly pace;
  private readonly slices;
  private readonly index;
  private readonly post;
  private readonly comments;
  private readonly health;
  private records: MutationRecord[] = [];
  private isAllDirty = true;
  private changes = nothingChanged();
  private composers: Composer[] = [];

  constructor(
    private readonly document: Document,
    private readonly callbacks: PageCallbacks,
    private readonly signal: AbortSignal,
    private readonly address: () => string,
  ) {
    this.slices = runInSlices(signal, error => {
      // What the broken work would have read is read with the next.
      this.isAllDirty = true;
      callbacks.onFault?.(error);
    });
    this.index = new PageIndex(document);
    this.post = new ActivePost(document, this.index, address);
    this.comments = new CommentReader(change => callbacks.onComments?.(change));
    this.health = new HealthReporter(report => callbacks.onHealth?.(report));
    this.pace = new Pace(
      {
        onMutations: records => this.queue(records),
        onMove: () => (this.changes.isScopeDirty = true),
        onBeat: () => this.beat(),
        onDue: () => this.slices.add(this.work()),
        isFeed: () => this.post.scope?.kind === 'feed',
      },
      signal,
    );
  }

  start(): void {
    if (this.signal.aborted) return;
    this.pace.listen(this.document);
    this.pace.schedule(0);
  }

  elementOf(key: string): Element | null {
    return this.post.elementOf(key) ?? this.comments.rowOf(key);
  }

  reading(): PageReading {
    const scope = this.post.scope ?? findScope(this.document, this.address());
    const post = this.post.reading ?? readPost(scope).post;
    const { composers, comments } = this;
    return {
      ...limitPost({ ...post, composers: composers.map(({ reading }) => reading) }),
      comments: comments.all(),
      health: fieldsOf({ post, composers, comments }),
    };
  }

  refresh(): void {
    this.isAllDirty = true;
    this.pace.schedule(0);
  }

  /** The observer's callback: keeps what happened for later and does nothing else. */
  private queue(records: MutationRecord[]): void {
    if (this.records.length + records.length > HUGE) this.isAllDirty = true;
    if (this.isAllDirty) this.records = [];
    else for (const record of records) this.records.push(record);
    this.pace.schedule();
  }

  private beat(): void {
    if (this.post.isElsewhere() || this.post.isGone()) this.pace.noteMove();
    if (this.document.visibilityState !== 'hidden') this.health.noteSecond();
    this.reportHealth();
  }

  private *work(): Generator<void, void> {
    const { records, changes, isAllDirty: isAll, post, index } = this;
    this.records = [];
    this.isAllDirty = false;
    this.changes = nothingChanged();
    if (isAll) {
      changes.isScopeDirty = changes.isPostDirty = changes.areComposersDirty = true;
      yield* index.build();
    } else {
      const { composers } = this;
      const caption = post.elementOf('caption');
      const known = { scope: post.scope, rows: this.comments.rows, index, composers, caption };
      yield* readChanges(records, known, changes);
    }
    const isMoved = changes.isScopeDirty || post.isElsewhere();
    const isNew = isMoved ? yield* post.find(changes) : false;
    if (isNew) this.health.begin();
    yield;
    if (changes.areComposersDirty) yield* this.readComposers();
    yield;
    if (changes.isPostDirty) yield* this.readPost();
    yield;
    yield* this.readComments(isNew || isAll || this.comments.isByOtherMeans, changes.texts);
    this.comments.report();
    this.reportHealth();
  }

  private *readPost(): Generator<void, void> {
    const news = yield* this.post.read(this.composers);
    if (news === null) return;
    this.comments.begin(news.identity);
    this.callbacks.onPost?.(news.post);
  }

  private *readComments(isWhole: boolean, texts: Iterable<Element>): Generator<void, void> {
    const { scope, reading } = this.post;
    if (scope === null) return;
    const place = { scope, author: reading?.author.handle ?? null };
    yield* isWhole ? this.comments.readAll(place) : this.comments.read(texts, place);
  }

  private *readComposers(): Generator<void, void> {
    const url = this.address();
    const composers = yield* stepThrough(this.index, findComposersInSteps(this.document, url));
    const isSame =
      composers.length === this.composers.length &&
      composers.every((composer, at) => isSameComposer(composer, this.composers[at]));
    this.composers = composers;
    if (!isSame) this.callbacks.onComposers?.(composers);
  }

  private reportHealth(): void {
    const { composers, comments } = this;
    const { scope, reading: post } = this.post;
    if (post === null || scope === null) return;
    lookThrough(this.index, () => this.health.report({ post, scope, composers, comments }));
  }
}

function nothingChanged(): Changes {
  return { isScopeDirty: false, isPostDirty: false, areComposersDirty: false, texts: new Set() };
}
