import { checkCare } from './care/check';
import { checkClaims } from './claims/check';
import { checkReply } from './reply/check';
import { readText } from './text/read';
import type { CareFinding, ClaimFinding, RiskFinding, Surface, TextLanguage } from './findings';

export interface CheckInput {
  surface: Surface;
  text: string;
  /** The comment a reply answers; it changes what the reply may say. */
  replyTo?: string | undefined;
}

export interface CheckResult {
  language: TextLanguage;
  claims: ClaimFinding[];
  care: CareFinding | null;
  /** Only for the surface `reply`. */
  risks: RiskFinding[];
}

/** Reads a text once and runs every check that its surface calls for. Pure and synchronous. */
export function check({ surface, text, replyTo }: CheckInput): CheckResult {
  const reading = readText(text);
  return {
    language: reading.language,
    claims: checkClaims(reading, surface),
    care: checkCare(reading, surface),
    risks:
      surface === 'reply'
        ? checkReply(reading, { replyTo: replyTo === undefined ? null : readText(replyTo) })
        : [],
  };
}
