import type { ReadComment } from './comments';
import { isConnected } from './dom';
import { keyOf } from './keys';
import type { Comment } from './post';
import { toComment } from './read';

/** What became of the comments since the last report. Keys of `removed` are gone with their post. */
export interface CommentsChange {
  /** Id of the post they belong to. */
  post: string | null;
  added: Comment[];
  changed: Comment[];
  removed: string[];
  /** All comments of the post that were read so far, also those that a recycling list has scrolled away. */
  total: number;
  /** Comments that carry a picture or sticker and no words. */
  wordless: number;
}

interface Entry {
  comment: Comment;
  text: WeakRef<Element>;
  row: WeakRef<Element>;
}

/** More than anybody scrolls through; the oldest go first, so that a LIVE chat of hours does not grow without end. */
const MOST = 20_000;

/**
 * The comments of the active post, by key. Lists recycle their rows, so an element never stands for a comment: it is asked
 * again at every change, and a comment stays known after its row went to another.
 */
export class CommentMap {
  private post: string | null = null;
  private entries = new Map<string, Entry>();
  /** What each element said last, and under which post: a row that has not changed since belongs to that post still. */
  private said = new WeakMap<Element, { post: string | null; key: string; signature: string }>();
  private wordless = new WeakSet<Element>();
  private wordlessCount = 0;
  private change: Pick<CommentsChange, 'added' | 'changed' | 'removed'> = {
    added: [],
    changed: [],
    removed: [],
  };

  /** Starts anew for another post. The same post, seen again, keeps its comments. */
  begin(post: string | null): void {
    if (post === this.post) return;
    this.change = { added: [], changed: [], removed: [...this.change.removed, ...this.entries.keys()] };
    this.post = post;
    this.entries.clear();
    this.wordless = new WeakSet();
    this.wordlessCount = 0;
  }

  /** Takes in what `text` says now. Rows left over from the post before are passed over until they change. */
  put(text: Element, read: ReadComment, isWordless: boolean): void {
    const signature = `${read.handle ?? ''}\n${read.text}`;
    const before = this.said.get(text);
    if (before !== undefined && before.post !== this.post && before.signature === signature) return;
    if (isWordless) return this.putWordless(text, signature);
    const key = this.keyFor(text, read, before?.post === this.post ? before.key : null);
    const comment = toComment(key, read);
    const known = this.entries.get(key);
    this.said.set(text, { post: this.post, key, signature });
    this.entries.set(key, { comment, text: new WeakRef(text), row: new WeakRef(read.row) });
    if (known === undefined) this.change.added.push(comment);
    else if (isDifferent(known.comment, comment)) this.change.changed.push(comment);
    this.evict();
  }

  private putWordless(text: Element, signature: string): void {
    if (!this.wordless.has(text)) this.wordlessCount++;
    this.wordless.add(text);
    this.said.set(text, { post: this.post, key: '', signature });
  }

  /**
   * The key of what `text` says: its former one when only words changed under the same person and time (a translation), the
   * plain one when free or held by this element or by one that is gone, else the next ordinal.
   */
  private keyFor(text: Element, read: ReadComment, former: string | null): string {
    const old = former === null ? undefined : this.entries.get(former)?.comment;
    if (old && former && old.handle === read.handle && old.time === read.time && old.level === read.level)
      return former;
    for (let ordinal = 0; ; ordinal++) {
      const key = keyOf(this.post, read, ordinal);
      const holder = this.entries.get(key)?.text.deref();
      const isFree =
        holder === undefined || holder === text || !isConnected(holder) || this.said.get(holder)?.key !== key;
      if (isFree || read.siteId !== null) return key;
    }
  }

  private evict(): void {
    if (this.entries.size <= MOST) return;
    const [oldest] = this.entries.keys();
    if (oldest === undefined) return;
    this.entries.delete(oldest);
    this.change.removed.push(oldest);
  }

  /** What changed since the last call; null when nothing did. */
  takeChange(): CommentsChange | null {
    const { added, changed, removed } = this.change;
    if (added.length + changed.length + removed.length === 0) return null;
    this.change = { added: [], changed: [], removed: [] };
    return {
      post: this.post,
      added,
      changed,
      removed,
      total: this.entries.size,
      wordless: this.wordlessCount,
    };
  }

  /** How much there is to report. */
  get pending(): number {
    return this.change.added.length + this.change.changed.length;
  }

  get size(): number {
    return this.entries.size + this.wordlessCount;
  }

  all(): Comment[] {
    return [...this.entries.values()].map(({ comment }) => comment);
  }

  /** The row that shows this comment now; null when the list has recycled or removed it. */
  rowOf(key: string): Element | null {
    const entry = this.entries.get(key);
    const text = entry?.text.deref();
    const row = entry?.row.deref();
    const isThere = text && row && isConnected(row) && this.said.get(text)?.key === key;
    return isThere ? row : null;
  }
}

function isDifferent(a: Comment, b: Comment): boolean {
  return a.text !== b.text || a.nickname !== b.nickname || a.creator !== b.creator || a.level !== b.level;
}
