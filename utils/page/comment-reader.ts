import { findCommentTextsInSteps } from './comment-texts';
import { CommentMap, type CommentsChange } from './comment-map';
import { isWordless, readComment } from './comments';
import { contains, isConnected } from './dom';
import { readChatRow } from './live';
import type { Comment } from './post';
import type { Scope } from './scope';
import { searchInSteps } from './search';
import { candidatesOf } from './selectors';

/** Comments per report, so that the first of thousands appear at once. */
const BATCH = 200;

/** Where comments are read: the active post, and the handle of its author. */
export interface CommentPlace {
  scope: Scope;
  author: string | null;
}

/** Reads the comments of the active post as they come, and reports them in batches. */
export class CommentReader {
  /** From a row to the element with its words. */
  readonly rows = new WeakMap<Element, Element>();
  /** How the comments are found; null while there are none. */
  how: string | null = null;
  /** True while they are found by other means than their own marks, which single changes do not show. */
  isByOtherMeans = false;
  private readonly map = new CommentMap();

  constructor(private readonly onChange: (change: CommentsChange) => void) {}

  /** Starts anew for another post. */
  begin(post: string | null): void {
    this.map.begin(post);
    this.report();
  }

  *readAll(place: CommentPlace): Generator<void, void> {
    const { scope } = place;
    if (scope.kind === 'live') {
      const rows: Element[] = [];
      for (const { selector } of candidatesOf('live.message'))
        rows.push(...(yield* searchInSteps(scope.document, selector)));
      this.how = rows.length > 0 ? 'data-e2e' : null;
      this.isByOtherMeans = false;
      yield* this.read(rows, place);
    } else if (scope.comments !== null) {
      const { elements, how, by } = yield* findCommentTextsInSteps(scope.comments, scope.state);
      this.how = how;
      this.isByOtherMeans = by === 'row' || by === 'reply';
      yield* this.read(elements, place);
    }
  }

  *read(texts: Iterable<Element>, place: CommentPlace): Generator<void, void> {
    for (const text of texts) {
      this.readOne(text, place);
      if (this.map.pending >= BATCH) this.report();
      yield;
    }
  }

  report(): void {
    const change = this.map.takeChange();
    if (change) this.onChange(change);
  }

  all(): Comment[] {
    return this.map.all();
  }

  rowOf(key: string): Element | null {
    return this.map.rowOf(key);
  }

  /** Comments read so far, wordless ones included. */
  get size(): number {
    return this.map.size;
  }

  private readOne(text: Element, { scope, author }: CommentPlace): void {
    if (!isConnected(text)) return;
    const isLive = scope.kind === 'live';
    if (!isLive && (scope.comments === null || !contains(scope.comments, text))) return;
    const read = isLive ? readChatRow(text) : readComment(text, { state: scope.state, author });
    if (read === null) return;
    this.how ??= 'data-e2e';
    this.rows.set(read.row, text);
    this.map.put(text, read, isWordless(read, scope.state));
  }
}
