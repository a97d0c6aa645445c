import type { PageState } from '../utils/page-state';
import { isPost } from './panel-page';

/** One thing that was, or was not, checked; `count` and `total` where there are several. */
export interface CoverageItem {
  what:
    | 'caption'
    | 'noCaption'
    | 'captionUnreadable'
    | 'onScreenText'
    | 'transcript'
    | 'speech'
    | 'speechAvailable'
    | 'cards'
    | 'comments'
    | 'commentsOf'
    | 'commentsClosed'
    | 'commentsUnreadable'
    | 'commentsLater'
    | 'notUnderstood'
    | 'unchecked'
    | 'wordless'
    | 'picture';
  count?: number;
  total?: number;
}

export interface Coverage {
  read: CoverageItem[];
  notRead: CoverageItem[];
  /** Captions of the speech exist and nobody asked for them yet. */
  canReadTranscript: boolean;
  /** Nothing of the speech was checked yet. */
  canPasteTranscript: boolean;
}

/** What was checked on this page and, just as plainly, what was not: a missing mark must never look like a clean bill. */
export function measureCoverage(state: PageState): Coverage {
  const { page, passages, counts } = state;
  const read: CoverageItem[] = [];
  const notRead: CoverageItem[] = [];
  const isStuck = state.trouble?.includes('checks') === true;
  if (isStuck) notRead.push({ what: 'unchecked' });
  const hasTranscript = passages.some(({ surface }) => surface === 'transcript');
  if (isPost(state)) {
    if (page.caption) {
      if (!isStuck || passages.some(({ key }) => key === 'caption')) read.push({ what: 'caption' });
    } else notRead.push({ what: page.health['caption'] === 'missing' ? 'captionUnreadable' : 'noCaption' });
    if (page.onScreenText.length > 0 && (!isStuck || passages.some(({ surface }) => surface === 'onscreen')))
      read.push({ what: 'onScreenText' });
    if (hasTranscript) read.push({ what: 'transcript' });
    else notRead.push({ what: page.subtitles.length > 0 ? 'speechAvailable' : 'speech' });
  }
  if (page.cards.length > 0) read.push({ what: 'cards', count: page.cards.length });
  const understood = counts.read - counts.notUnderstood;
  if (understood > 0) read.push(commentsRead(understood, page.commentCount));
  if (state.trouble?.includes('comments') === true) notRead.push({ what: 'commentsUnreadable' });
  else if (!isStuck && isPost(state) && counts.read === 0 && counts.waiting === 0 && page.commentCount !== 0)
    notRead.push({ what: 'commentsClosed' });
  const later = (page.commentCount ?? 0) - counts.read - page.wordlessComments;
  if (counts.read > 0 && later > 0) notRead.push({ what: 'commentsLater', count: later });
  if (counts.notUnderstood > 0) notRead.push({ what: 'notUnderstood', count: counts.notUnderstood });
  if (page.wordlessComments > 0) notRead.push({ what: 'wordless', count: page.wordlessComments });
  notRead.push({ what: 'picture' });
  const canPasteTranscript = isPost(state) && !hasTranscript;
  return {
    read,
    notRead,
    canReadTranscript: canPasteTranscript && page.subtitles.length > 0,
    canPasteTranscript,
  };
}

function commentsRead(count: number, total: number | null): CoverageItem {
  return total !== null && total > count ? { what: 'commentsOf', count, total } : { what: 'comments', count };
}
