import type { RiskFinding } from './findings';
import { checkReply, type ReplyContext } from './reply/check';
import { readText } from './text/read';

/** What the reply check needs to know beyond the two texts; see `ReplyContext`. */
export interface ReplyOptions extends Omit<ReplyContext, 'replyTo'> {
  /** The comment that is answered; it changes what the reply may say. */
  replyTo?: string | null | undefined;
}

/**
 * The risks of a draft of a public reply, in order of appearance. Pure and synchronous: it answers inside a click. It
 * reads no claims and no care of its own; who asks tells the care level of the answered comment.
 */
export function checkReplyText(text: string, { replyTo, ...context }: ReplyOptions = {}): RiskFinding[] {
  return checkReply(readText(text), { ...context, replyTo: replyTo ? readText(replyTo) : null });
}
