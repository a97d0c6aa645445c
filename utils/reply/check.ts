import type { CareLevel, RiskFinding, Severity, Span } from '../findings';
import { spanOf } from '../findings';
import type { Reading } from '../text/reading';
import { isCrisis, pointsToHelp } from './context';
import { findFrame, isPossible } from './frames';
import type { Hit } from './identifiers/hit';
import { findIdentifiers } from './identifiers/find';
import { readDraft, type Draft } from './read-draft';
import { FRAMES, HELPLINES, SEVERITY } from './rules';

/** What a user made of a rule: switched off, or of another severity. */
export type RuleSwitch = 'off' | Severity;

export interface ReplyContext {
  /** The comment that is answered. */
  replyTo: Reading | null;
  /** What the care check says of that comment. */
  replyToCare?: CareLevel | null | undefined;
  /** Finds words of the client guard list; synchronous. */
  guard?: ((text: string) => Span[]) | undefined;
  /** The user's switches, by the id of the risk. */
  switches?: Readonly<Record<string, RuleSwitch>> | undefined;
  /** Somebody in the thread is, by their own words, a minor. */
  minorThread?: boolean | undefined;
}

/** What a draft of a public reply would reveal or do wrong, in order of appearance. */
export function checkReply(reading: Reading, context: ReplyContext): RiskFinding[] {
  if (reading.tokens.length === 0) return [];
  const draft = readDraft(reading);
  const parent = context.replyTo ? readDraft(context.replyTo) : null;
  const hits = [
    ...findIdentifiers(reading, HELPLINES),
    ...findFrames(draft, parent),
    ...findCrisis(draft, parent, context.replyToCare ?? null),
    ...(context.guard?.(reading.text) ?? []).map(span => ({ risk: 'names-person-case', ...span })),
  ];
  return once(hits)
    .map(hit => findingOf(reading.text, hit, context.switches))
    .filter(finding => finding !== null)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function findFrames(draft: Draft, parent: Draft | null): Hit[] {
  const hits: Hit[] = [];
  for (const frame of FRAMES) {
    if (!isPossible(frame, draft.places) || hits.some(hit => hit.risk === frame.risk)) continue;
    if (
      frame.parent &&
      !(parent && findFrame({ steps: frame.parent, unless: [] }, parent.words, parent.places))
    ) {
      continue;
    }
    const place = findFrame(frame, draft.words, draft.places);
    if (place) hits.push({ risk: frame.risk, ...spanOfPlace(draft, place) });
  }
  return hits;
}

function findCrisis(draft: Draft, _parent: Draft | null, care: CareLevel | null): Hit[] {
  if (!isCrisis(care) || pointsToHelp(draft)) return [];
  return [{ risk: 'crisis-no-help', start: draft.words[0]?.start ?? 0, end: draft.words.at(-1)?.end ?? 0 }];
}

function spanOfPlace(draft: Draft, place: { from: number; to: number }): { start: number; end: number } {
  return { start: draft.words[place.from]?.start ?? 0, end: draft.words[place.to - 1]?.end ?? 0 };
}

/** One finding for each risk and stretch of words. */
function once(hits: readonly Hit[]): Hit[] {
  return hits.filter(
    (hit, i) =>
      hits.findIndex(other => other.risk === hit.risk && other.start < hit.end && hit.start < other.end) ===
      i,
  );
}

function findingOf(
  text: string,
  { risk, start, end }: Hit,
  switches: ReplyContext['switches'],
): RiskFinding | null {
  const severity = switches?.[risk] ?? SEVERITY[risk];
  return severity === undefined || severity === 'off'
    ? null
    : { kind: 'risk', risk, severity, ...spanOf(text, start, end) };
}
