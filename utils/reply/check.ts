import type { RiskFinding } from '../findings';
import type { Reading } from '../text/reading';

export interface ReplyContext {
  /** The comment that is answered. */
  replyTo: Reading | null;
}

/** What a draft of a public reply would reveal or do wrong, in order of appearance. */
export function checkReply(_reading: Reading, _context: ReplyContext): RiskFinding[] {
  return [];
}
