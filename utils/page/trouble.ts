import type { Composer } from './composers';
import { has } from './find';
import type { PostReading } from './read';
import { isPostKind, type Scope } from './scope';
import { wordsOf } from './words';
import { find } from './find';
import { readText } from './text';

/**
 * What should be readable and is not: the post of a post's page; comments where the page counts some (still loading, or
 * not found); a comment editor whose Post button cannot be told.
 */
export type Trouble = 'post' | 'comments-loading' | 'comments' | 'composer';

/** How many visible seconds a page has before its silence is trouble. */
const PATIENCE = 10;

interface Evidence {
  post: PostReading;
  scope: Scope;
  composers: readonly Composer[];
  /** Comments read so far, wordless ones included. */
  comments: number;
  /** Visible seconds since the post became active. */
  age: number;
}

/** Tells what the user should be told of; nothing before the page had time to load. */
export function judge({ post, scope, composers, comments, age }: Evidence): Trouble[] {
  const trouble: Trouble[] = [];
  const isUnpaired = composers.some(
    ({ kind, button }) => (kind === 'comment' || kind === 'reply') && button === null,
  );
  if (isUnpaired && age >= 2) trouble.push('composer');
  if (age < PATIENCE || !isPostKind(scope.kind)) return trouble;
  if (scope.id !== null && scope.card === null) return ['post', ...trouble];
  // In a feed the comments are closed until they are asked for.
  const isOpen = scope.kind !== 'feed' || has(scope.document, 'comments.panel');
  if (isOpen && comments === 0 && (post.commentCount ?? 0) > 0 && !areTurnedOff(scope)) {
    trouble.unshift(has(scope.document, 'comment.skeleton') ? 'comments-loading' : 'comments');
  }
  return trouble;
}

function areTurnedOff(scope: Scope): boolean {
  const empty = find(scope.document, 'comments.empty');
  if (!empty) return false;
  const said = readText(empty.element);
  const words = (['comment_off', 'ad_comment_close_des', 'comment_disable_notfollow'] as const).flatMap(key =>
    wordsOf(key, scope.state),
  );
  return words.some(word => said.includes(word.split(/%[s@]|\{/)[0] ?? word));
}
