import { compareCare, type CareLevel } from '../utils/findings';
import type { CheckedComment } from '../utils/page-state';

export const COMMENT_GROUPS = ['danger', 'claims', 'questions', 'support'] as const;
export type CommentGroup = (typeof COMMENT_GROUPS)[number];

/** Levels at which a person may need someone soon. Distress and grief ask for kindness, not for an alarm. */
const DANGER = new Set<CareLevel>([
  'plan-or-attempt',
  'active-ideation',
  'self-harm',
  'passive-ideation',
  'concern-for-other',
]);

/** Where a comment is listed, once: the person before the claim. Null when it has no finding. */
export function groupOf(comment: CheckedComment): CommentGroup | null {
  if (comment.care !== null && DANGER.has(comment.care.level)) return 'danger';
  if (comment.claims.length > 0 || comment.deadNumber) return 'claims';
  if (comment.asks) return 'questions';
  return comment.care === null ? null : 'support';
}

export interface CommentFilter {
  group: CommentGroup | 'all';
  /** Words that the comment or its author's name must hold, in any case. */
  words: string;
}

export type CommentRow =
  { kind: 'heading'; group: CommentGroup; count: number } | { kind: 'comment'; comment: CheckedComment };

/** Rows of the list: danger first and the most urgent of it on top, then claims, then questions for help, then distress and grief; page order within. */
export function listComments(comments: readonly CheckedComment[], filter: CommentFilter): CommentRow[] {
  const rows: CommentRow[] = [];
  for (const group of COMMENT_GROUPS) {
    if (filter.group !== 'all' && filter.group !== group) continue;
    const found = comments.filter(comment => groupOf(comment) === group && hasWords(comment, filter.words));
    if (found.length === 0) continue;
    if (group === 'danger' || group === 'support') found.sort(compareUrgency);
    rows.push({ kind: 'heading', group, count: found.length });
    rows.push(...found.map(comment => ({ kind: 'comment', comment }) as const));
  }
  return rows;
}

/** How many comments each group holds. */
export function countGroups(comments: readonly CheckedComment[]): Record<CommentGroup, number> {
  const counts = { danger: 0, claims: 0, questions: 0, support: 0 };
  for (const comment of comments) {
    const group = groupOf(comment);
    if (group !== null) counts[group] += 1;
  }
  return counts;
}

function compareUrgency(a: CheckedComment, b: CheckedComment): number {
  return a.care === null || b.care === null ? 0 : compareCare(a.care.level, b.care.level);
}

function hasWords({ text, handle, nickname }: CheckedComment, words: string): boolean {
  const haystack = `${text} ${handle ?? ''} ${nickname ?? ''}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every(word => haystack.includes(word));
}
