/**
 * The vocabulary that crosses the rooms. Every span is a pair of UTF-16 offsets into the text as the user saw it,
 * so that `text.slice(start, end) === quote` always holds.
 */

export const VERDICTS = [
  'contradicted',
  'unsupported',
  'oversimplified',
  'mixed',
  'supported',
  'unverified',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Ordered from the most to the least urgent; `compareCare` relies on it. */
export const CARE_LEVELS = [
  'plan-or-attempt',
  'active-ideation',
  'self-harm',
  'passive-ideation',
  'concern-for-other',
  'distress',
  'bereavement',
] as const;
export type CareLevel = (typeof CARE_LEVELS)[number];

export const SEVERITIES = ['block', 'warn', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const SURFACES = ['caption', 'onscreen', 'transcript', 'comment', 'reply'] as const;
export type Surface = (typeof SURFACES)[number];

/** The language a person wrote in: Indonesian, English, a mix of both, or undecided. */
export type TextLanguage = 'id' | 'en' | 'mix' | 'und';

export interface Span {
  start: number;
  end: number;
  quote: string;
}

/** A clause that asserts something checkable about mental health. `claim` is null exactly when the verdict is `unverified`. */
export interface ClaimFinding extends Span {
  kind: 'claim';
  claim: string | null;
  verdict: Verdict;
  /** Confidence between 0 and 1 that this finding is right. */
  score: number;
  sources: string[];
  why: ClaimReason;
}

/** The words that made a clause a claim, as the user wrote them, for the explanation beside the finding. */
export interface ClaimReason {
  /** Words about mental health that were recognised ("bipolar"). */
  topics: string[];
  /** Words that assert ("terbukti menyembuhkan"). */
  assertion: string[];
  /** Words that led to the library entry. */
  matched: string[];
}

export interface CareFinding extends Span {
  kind: 'care';
  level: CareLevel;
  /** The text says, or strongly suggests, that its author is a minor. */
  minor: boolean;
}

export interface RiskFinding extends Span {
  kind: 'risk';
  /** An id of the risks pack. */
  risk: string;
  severity: Severity;
}

export type Finding = ClaimFinding | CareFinding | RiskFinding;

/** Negative when `a` is more urgent than `b`; fit for `Array.prototype.sort`. */
export function compareCare(a: CareLevel, b: CareLevel): number {
  return CARE_LEVELS.indexOf(a) - CARE_LEVELS.indexOf(b);
}

/** The highest severity of some risks, or null when there are none. */
export function worstSeverity(risks: readonly RiskFinding[]): Severity | null {
  return SEVERITIES.find(severity => risks.some(risk => risk.severity === severity)) ?? null;
}

/** A span of `text`, with its quote taken from it. */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, quote: text.slice(start, end) };
}
