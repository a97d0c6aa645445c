import type { check as checkText, ReplyOptions } from '../check';
import { SEVERITIES } from '../findings';
import type { RiskFinding } from '../findings';

/** A draft, and whom it answers. */
export interface ReplyDraft {
  text: string;
  /** The words of the comment that is answered. */
  replyToText: string | null;
}

/** The risks of a draft, the most severe first, then in order of appearance. */
export function judgeReply(
  check: typeof checkText,
  { text, replyToText }: ReplyDraft,
  options: ReplyOptions,
): RiskFinding[] {
  const { risks } = check({ surface: 'reply', text, replyTo: replyToText ?? undefined }, options);
  return [...risks].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.start - b.start,
  );
}
