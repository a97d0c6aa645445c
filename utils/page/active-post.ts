import type { Changes } from './changes';
import type { Composer } from './composers';
import { isConnected } from './dom';
import { stepThrough, type Lens } from './lens';
import { readPostInSteps, type PostReading } from './read';
import { findScopeInSteps, isSamePlace, type Scope } from './scope';

/** Which post is the active one, what it says, and where it says so. */
export class ActivePost {
  scope: Scope | null = null;
  reading: PostReading | null = null;
  private said = '';
  private url = '';
  private caption: Element | null = null;
  private cards: readonly Element[] = [];

  constructor(
    private readonly document: Document,
    private readonly lens: Lens,
    private readonly address: () => string,
  ) {}

  /** Whether the address is another one than when the post was looked for. */
  isElsewhere(): boolean {
    return this.address() !== this.url;
  }

  /** Whether the caption that was read has left the page. */
  isGone(): boolean {
    return this.caption !== null && !isConnected(this.caption);
  }

  /** Looks for the post. Answers whether it is another one, and notes what has to be read again. */
  *find(changes: Changes): Generator<void, boolean> {
    const before = this.scope;
    const url = this.address();
    const scope = yield* stepThrough(this.lens, findScopeInSteps(this.document, url));
    this.url = url;
    this.scope = scope;
    const isSame = before !== null && isSamePlace(before, scope);
    if (isSame && before.url === scope.url && before.state === scope.state) return false;
    changes.isPostDirty = changes.areComposersDirty = true;
    return !isSame;
  }

  /** Reads the post. Answers whose comments are read from now on, where it says something new; else nothing. */
  *read(
    composers: readonly Composer[],
  ): Generator<void, { post: PostReading; identity: string | null } | null> {
    const { scope } = this;
    if (scope === null) return null;
    const { post, captionElement, cardElements } = yield* stepThrough(
      this.lens,
      readPostInSteps(scope, composers),
    );
    this.caption = captionElement;
    this.cards = cardElements;
    const text = JSON.stringify({ ...post, composers: [], health: {} });
    if (text === this.said) return null;
    this.said = text;
    this.reading = post;
    return { post, identity: identityOf(post, scope) };
  }

  /** The element of "caption" or "card-N"; null for any other text, and for one that is not on the page any more. */
  elementOf(key: string): Element | null {
    const card = /^card-(\d+)$/.exec(key)?.[1];
    const element = card === undefined ? (key === 'caption' ? this.caption : null) : this.cards[Number(card)];
    return element && isConnected(element) ? element : null;
  }
}

/** Whose comments these are. A window over a search may show post after post without telling an id. */
function identityOf(post: PostReading, { card }: Scope): string | null {
  if (card === null && post.cards.length === 0) return null;
  return post.id ?? [post.url, post.author.handle, post.caption].join(' ');
}
