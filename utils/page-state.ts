import type { Surface } from './findings';
import type { Comment, PageReading } from './page/post';
import type { Trouble } from './page/trouble';
import type { CheckedText } from './text-checks';

/** A text of the page that is not a comment, with what was found in it. */
export interface Passage extends CheckedText {
  /** `caption`, `onscreen-0`, `transcript`, `card-0` ... */
  key: string;
  surface: Surface;
  text: string;
}

export interface CheckedComment extends Comment, CheckedText {}

/** What should be known of this page and is not; `checks`: some of its texts could not be checked. */
export type PageTrouble = Trouble | 'checks';

/** All that the panel knows of a page. Lives in memory only and is gone with the page. */
export interface PageState {
  /** Without the comments: those follow, checked. */
  page: Omit<PageReading, 'comments'>;
  passages: Passage[];
  /** Comments with findings, in page order. */
  comments: CheckedComment[];
  /**
   * How many comments were read, and of how many no language could be told (so that nothing in them was checked); how
   * many texts, comments or not, wait for their check.
   */
  counts: { read: number; notUnderstood: number; waiting: number };
  /** What should be readable here and is not; absent while all is well. */
  trouble?: PageTrouble[];
}
