import { checkCare } from './care/check';
import { isMinor } from './care/minor';
import { checkReading, type TextResult } from './check-text';
import { checkReply, type ReplyContext } from './reply/check';
import { readText } from './text/read';
import type { RiskFinding, Surface } from './findings';
import type { Reading } from './text/reading';

export interface CheckInput {
  surface: Surface;
  text: string;
  /** The comment a reply answers; it changes what the reply may say. */
  replyTo?: string | undefined;
}

export interface CheckResult extends TextResult {
  /** Only for the surface `reply`. */
  risks: RiskFinding[];
}

/** What the reply check needs to know beyond the two texts; see `ReplyContext`. */
export type ReplyOptions = Omit<ReplyContext, 'replyTo' | 'replyToCare'>;

/** Reads a text once and runs every check that its surface calls for. Pure and synchronous. */
export function check({ surface, text, replyTo }: CheckInput, options: ReplyOptions = {}): CheckResult {
  const reading = readText(text);
  return {
    ...checkReading(reading, surface),
    risks: surface === 'reply' ? checkRisks(reading, replyTo, options) : [],
  };
}

/** The one place where the care check tells the reply check whom the reply answers. */
function checkRisks(reading: Reading, replyTo: string | undefined, options: ReplyOptions): RiskFinding[] {
  const parent = replyTo === undefined ? null : readText(replyTo);
  const care = parent && checkCare(parent, 'comment');
  const minorThread = options.minorThread ?? (parent !== null && isMinor(parent.tokens));
  return checkReply(reading, { ...options, minorThread, replyTo: parent, replyToCare: care?.level ?? null });
}
