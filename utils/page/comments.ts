import {
  hasPicture,
  isCreator,
  levelOf,
  likesOf,
  nicknameOf,
  siteIdOf,
  timeOf,
  type CommentContext,
} from './comment-fields';
import { climbToRow, wholeRow } from './comment-row';
import { handleOf } from './handles';
import type { Comment } from './post';
import type { SiteState } from './state';
import { readText } from './text';
import { saysWord } from './words';

/** A comment without its key, and where it stands. */
export interface ReadComment extends Omit<Comment, 'key'> {
  /** The site's own id, where the row carries it. */
  siteId: string | null;
  row: Element;
}

/** Reads the comment whose words are in `text`. Null for a skeleton row. Empty `text` is a picture or sticker comment. */
export function readComment(text: Element, context: CommentContext): ReadComment | null {
  const { row: near, link } = climbToRow(text);
  const row = wholeRow(near, text);
  const level = levelOf(text);
  const handle = link && handleOf(link);
  const words = readText(text);
  if (words === '' && handle === null && !hasPicture(row)) return null;
  return {
    siteId: siteIdOf(text),
    row,
    level,
    handle,
    nickname: nicknameOf(row, text, handle, level),
    text: words,
    time: timeOf(row, text, context.state),
    likes: likesOf(row, text),
    creator: isCreator(row, text, handle, context),
  };
}

/** Picture or sticker comments carry no words of their own, only a picture (or its name in brackets). */
export function isWordless(comment: Pick<Comment, 'text'>, state: SiteState): boolean {
  return comment.text === '' || saysWord(comment.text, 'audioComments_collapsed_brackets_sticker', state);
}
