import { readAuthor } from './author';
import { readCaption, statedPost } from './caption';
import { findCommentTexts } from './comment-texts';
import { isWordless, readComment, type ReadComment } from './comments';
import { findComposers, type Composer } from './composers';
import { attribute } from './dom';
import { drain, find } from './find';
import { readGridInSteps } from './grid';
import { keyOf } from './keys';
import { selectAll } from './lens';
import { limitComment, limitPost } from './limits';
import { findChatRows, readChatRow } from './live';
import { parseCount, type Count } from './numbers';
import type { Comment, Health, PageReading } from './post';
import { findScope, isPostKind, type Scope } from './scope';
import { candidatesOf } from './selectors';
import { readText } from './text';
import { saysWord } from './words';

/** The active post without its comments: what `watchPage` hands over when the post changes. */
export type PostReading = Omit<PageReading, 'comments'>;

/** One full reading of a page, at once. Never throws; what cannot be read is null and "missing" in `health`. */
export function readPage(document: Document, url: string): PageReading {
  const scope = findScope(document, url);
  const { post } = readPost(scope);
  const { comments, wordless, how } = readComments(scope, post.author.handle);
  return {
    ...post,
    comments,
    wordlessComments: wordless,
    health: { ...post.health, comments: how ?? 'missing' },
  };
}

/**
 * Reads everything of the active post but its comments, and says which element holds the caption. `composers` are those of
 * the page, where they are known already.
 */
export function readPost(
  scope: Scope,
  composers: readonly Composer[] = findComposers(scope.document, scope.url),
): PostWithElements {
  return drain(readPostInSteps(scope, composers));
}

/** A post, the element that holds its caption, and those that hold the captions of its cards. */
export interface PostWithElements {
  post: PostReading;
  captionElement: Element | null;
  cardElements: Element[];
}

/** The same, a little at a time. */
export function* readPostInSteps(
  scope: Scope,
  composers: readonly Composer[],
): Generator<void, PostWithElements> {
  const health: Health = { id: scope.idHow };
  const stated = statedPost(scope);
  const caption = readCaption(scope, health);
  yield;
  const author = readAuthor(scope, health);
  yield;
  const isGrid = !isPostKind(scope.kind) || (scope.kind === 'search' && scope.card === null);
  const isOwn = scope.state.owner !== null && scope.state.owner.handle === author.handle;
  const live = scope.kind === 'live' && isOwn ? scope.state.liveTitle : null;
  if (live !== null) health['caption'] = 'state';
  health['onScreenText'] = (stated?.onScreenText.length ?? 0) > 0 ? 'state' : 'missing';
  health['subtitles'] = (stated?.subtitles.length ?? 0) > 0 ? 'state' : 'missing';
  health['composers'] = healthOfComposers(composers);
  const aiGenerated = readAiLabel(scope, health);
  yield;
  const commentCount = readCommentCount(scope, health);
  yield;
  const grid = isGrid ? yield* readGridInSteps(scope.document, scope.state, health) : NO_GRID;
  const post: PostReading = {
    kind: scope.kind,
    id: scope.id,
    url: scope.url,
    author,
    caption: caption.text ?? live,
    hashtags: caption.hashtags,
    mentions: caption.mentions,
    onScreenText: stated?.onScreenText ?? [],
    subtitles: stated?.subtitles ?? [],
    aiGenerated,
    commentCount,
    wordlessComments: 0,
    cards: grid.cards,
    composers: composers.map(({ reading }) => reading),
    health,
  };
  return { post: limitPost(post), captionElement: caption.element, cardElements: grid.elements };
}

const NO_GRID = { cards: [], elements: [] };

/** How the composers of a page were found. */
export function healthOfComposers(composers: readonly Composer[]): string {
  if (composers.length === 0) return 'missing';
  return composers.every(({ button }) => button === null || attribute(button, 'data-e2e') !== null)
    ? 'data-e2e'
    : 'class';
}

function readAiLabel(scope: Scope, health: Health): boolean | null {
  const stated = statedPost(scope)?.aiGenerated ?? null;
  const label =
    scope.card &&
    find(
      scope.card,
      'post.aiLabel',
      element =>
        saysWord(readText(element), 'syntheticMedia_feed_bottomBanner_AIGCLabel', scope.state) ||
        saysWord(readText(element), 'aigcInfoPanel_feed_label', scope.state),
    );
  health['aiGenerated'] = label?.how ?? (stated === null ? 'missing' : 'state');
  return label ? true : stated;
}

/** The exact count of the panel, else the count on the card; a rounded one gives way to the page's data. */
function readCommentCount(scope: Scope, health: Health): number | null {
  const stated = statedPost(scope)?.commentCount ?? null;
  let rounded: { count: Count; how: string } | null = null;
  for (const { how, selector } of candidatesOf('comments.total')) {
    // The count on a card is the card's; any other stands in the panel beside it.
    const root = selector.includes('"comment-count"') ? scope.card : scope.comments;
    for (const element of root === null ? [] : selectAll(root, selector)) {
      const count = parseCount(readText(element));
      if (count && !count.rounded) {
        health['commentCount'] = how;
        return count.value;
      }
      if (count) rounded ??= { count, how };
    }
  }
  health['commentCount'] = stated !== null ? 'state' : (rounded?.how ?? 'missing');
  return stated ?? rounded?.count.value ?? null;
}

function readComments(
  scope: Scope,
  author: string | null,
): { comments: Comment[]; wordless: number; how: string | null } {
  const { rows, how } = readRows(scope, author);
  const ordinals = new Map<string, number>();
  const comments: Comment[] = [];
  let wordless = 0;
  for (const read of rows) {
    if (isWordless(read, scope.state)) wordless++;
    else comments.push(keyed(scope.id, read, ordinals));
  }
  return { comments, wordless, how };
}

function readRows(scope: Scope, author: string | null): { rows: ReadComment[]; how: string | null } {
  if (scope.kind === 'live') {
    const rows = findChatRows(scope.document).flatMap(row => readChatRow(row) ?? []);
    return { rows, how: rows.length > 0 ? 'data-e2e' : null };
  }
  if (scope.comments === null) return { rows: [], how: null };
  const { elements, how } = findCommentTexts(scope.comments, scope.state);
  const context = { state: scope.state, author };
  return { rows: elements.flatMap(text => readComment(text, context) ?? []), how };
}

function keyed(post: string | null, read: ReadComment, ordinals: Map<string, number>): Comment {
  const base = keyOf(post, read, 0);
  const ordinal = ordinals.get(base) ?? 0;
  ordinals.set(base, ordinal + 1);
  return toComment(ordinal === 0 ? base : keyOf(post, read, ordinal), read);
}

/** The plain comment: what crosses into messages and views. */
export function toComment(key: string, read: ReadComment): Comment {
  const { level, handle, nickname, text, time, likes, creator } = read;
  return limitComment({ key, level, handle, nickname, text, time, likes, creator });
}
