import type { checkReplyText, ReplyOptions } from '../check-reply';
import { SEVERITIES } from '../findings';
import type { RiskFinding } from '../findings';

/** The risks of a draft, the most severe first, then in order of appearance. */
export function judgeReply(check: typeof checkReplyText, text: string, options: ReplyOptions): RiskFinding[] {
  return check(text, options).sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.start - b.start,
  );
}
