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
  /** Null for a comment that carries a picture or sticker and no words. */
  comment: Comment | null;
  read: Identity;
  text: WeakRef<Element>;
  row: WeakRef<Element>;
}

/** What stays the same when a comment is drawn anew, with other words (a translation) or in another layout. */
type Identity = Pick<ReadComment, 'handle' | 'time' | 'level'>;

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
  /** Which key a comment got under its words, and under the site's id: layouts with ids and without take turns on a page. */
  private names = new Map<string, string>();
  private wordless = 0;
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
    this.names.clear();
    this.wordless = 0;
  }

  /** Takes in what `text` says now. Rows left over from the post before are passed over until they change. */
  put(text: Element, read: ReadComment, isWordless: boolean): void {
    const signature = `${read.handle ?? ''}\n${read.text}`;
    const before = this.said.get(text);
    if (before !== undefined && before.post !== this.post && before.signature === signature) return;
    const former = before?.post === this.post ? before.key : null;
    const { key, names } = this.keyFor(text, read, former);
    const comment = isWordless ? null : toComment(key, read);
    const known = this.entries.get(key);
    const { handle, time, level } = read;
    this.said.set(text, { post: this.post, key, signature });
    this.entries.set(key, {
      comment,
      read: { handle, time, level },
      text: new WeakRef(text),
      row: new WeakRef(read.row),
    });
    for (const name of names) this.names.set(name, key);
    this.note(known, comment);
    this.evict();
  }

  private note(known: Entry | undefined, comment: Comment | null): void {
    if (known?.comment === null) this.wordless--;
    if (comment === null) this.wordless++;
    else if (!known?.comment) this.change.added.push(comment);
    else if (isDifferent(known.comment, comment)) this.change.changed.push(comment);
  }

  /**
   * The key of what `text` says: its former one when only words changed under the same person and time (a translation); the
   * one the site's id or the same words had before, when its element is gone or is this one; else a new one. `names` are
   * what to remember it by.
   */
  private keyFor(
    text: Element,
    read: ReadComment,
    former: string | null,
  ): { key: string; names: readonly string[] } {
    const own = read.siteId === null ? null : keyOf(this.post, read, 0);
    const byId = own === null ? undefined : this.names.get(own);
    if (byId !== undefined) return { key: byId, names: [] };
    if (former !== null && this.isTranslation(former, read)) return { key: former, names: [] };
    for (let ordinal = 0; ; ordinal++) {
      const name = keyOf(this.post, { ...read, siteId: null }, ordinal);
      const known = this.names.get(name);
      if (known === undefined) return { key: own ?? name, names: own === null ? [name] : [name, own] };
      const isOther = own !== null && isSiteKey(known);
      if (!isOther && this.isFree(known, text)) return { key: known, names: own === null ? [] : [own] };
    }
  }

  /** Other words, never read before, of the same person at the same time. */
  private isTranslation(former: string, read: ReadComment): boolean {
    const old = this.entries.get(former)?.read;
    if (old === undefined || old.handle === null || old.time === null) return false;
    const isSame = old.handle === read.handle && old.time === read.time && old.level === read.level;
    return isSame && !this.names.has(keyOf(this.post, { ...read, siteId: null }, 0));
  }

  private isFree(key: string, text: Element): boolean {
    const holder = this.entries.get(key)?.text.deref();
    return (
      holder === undefined || holder === text || !isConnected(holder) || this.said.get(holder)?.key !== key
    );
  }

  private evict(): void {
    if (this.entries.size <= MOST) return;
    const [[oldest, entry] = []] = this.entries;
    if (oldest === undefined) return;
    this.entries.delete(oldest);
    // Names come in the order of their comments: those of the oldest stand at the front.
    for (const [name, key] of this.names) {
      if (this.entries.has(key)) break;
      this.names.delete(name);
    }
    if (entry?.comment === null) this.wordless--;
    else this.change.removed.push(oldest);
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
      total: this.entries.size - this.wordless,
      wordless: this.wordless,
    };
  }

  /** How much there is to report. */
  get pending(): number {
    return this.change.added.length + this.change.changed.length;
  }

  get size(): number {
    return this.entries.size;
  }

  all(): Comment[] {
    return [...this.entries.values()].flatMap(({ comment }) => comment ?? []);
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

function isSiteKey(key: string): boolean {
  return key.startsWith('c');
}
