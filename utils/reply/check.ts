import type { CareLevel, RiskFinding, Severity, Span } from '../findings';
import { spanOf } from '../findings';
import { findClosedLines } from '../text/closed-lines';
import type { Reading } from '../text/reading';
import { findContextRisks } from './context';
import { findIdentifiers } from './identifiers/find';
import { overlaps, type Hit } from './identifiers/hit';
import { judgeDraft, weighDraft } from './judge';
import { MODEL, type Scorer } from './model';
import { hasConcept, placesOf, readDraft, type Draft } from './read-draft';
import { CLOSED_LINES, HELPLINES, IN_MINOR_THREAD, NOTICES, SEVERITY } from './rules';

/** What a user made of a rule: switched off, or of another severity. */
export type RuleSwitch = 'off' | Severity;

export interface ReplyContext {
  /** The comment that is answered. */
  replyTo: Reading | null;
  /** What the care check says of that comment. */
  replyToCare?: CareLevel | null | undefined;
  /** The account that is answered, where the page tells it, and the name it shows. */
  replyToHandle?: string | null | undefined;
  replyToName?: string | null | undefined;
  /** Finds words of the client guard list; synchronous. */
  guard?: ((text: string) => Span[]) | undefined;
  /** The user's switches, by the id of the risk. */
  switches?: Readonly<Record<string, RuleSwitch>> | undefined;
  /** Whoever is answered is, by their own words, a minor; raises what the pack says, never what the user has set. */
  minorThread?: boolean | undefined;
}

/**
 * What a draft of a public reply would reveal or do wrong, in order of appearance. Three sources: exact rules for
 * identifiers, a model over words, concepts and frames for what sentences say, and rules about the answered comment.
 * Pure; about 0.2 ms for a comment.
 */
export function checkReply(reading: Reading, context: ReplyContext, model: Scorer = MODEL): RiskFinding[] {
  if (reading.tokens.length === 0) return [];
  const draft = readDraft(reading);
  const parent = context.replyTo ? readDraft(context.replyTo) : null;
  const weighed = weighDraft(draft, parent, model);
  const identifiers = findIdentifiers(reading, HELPLINES).map(hit => ofChild(hit, draft));
  const guarded = context.guard?.(reading.text) ?? [];
  const shown = [context.replyToHandle, context.replyToName].filter(name => typeof name === 'string');
  const answersGuarded = shown.some(name => (context.guard?.(name) ?? []).length > 0);
  const named = namesOnlyAccount(draft, shown);
  const isNews = ({ risk }: Hit) => !(named && risk === 'names-person-case');
  const told = [
    ...identifiers,
    ...judgeDraft(weighed, identifiers, context.replyToCare ?? null).filter(isNews),
  ];
  const hits = [
    ...told,
    ...findContextRisks(weighed, context.replyToCare ?? null).filter(
      hit => isNews(hit) && !saidWorse(hit, told),
    ),
    ...findClosedLines(reading.text, CLOSED_LINES).map(({ start, end }) => ({
      risk: 'dead-helpline',
      start,
      end,
    })),
    ...guarded.map(({ start, end }) => ({ risk: 'guarded-name', start, end })),
    ...(answersGuarded ? [{ risk: 'guarded-account', ...wholeOf(reading) }] : []),
  ];
  return once(hits)
    .map(hit => findingOf(reading.text, hit, context))
    .filter(finding => finding !== null)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What an answer to a client or to a crisis does besides, when it also does this: it is told once, as what it says. */
const WORSE: Readonly<Record<string, readonly string[]>> = {
  'confirm-relationship': [
    'phone-whatsapp',
    'bank-wallet',
    'moves-to-dm',
    'solicits-testimonial',
    'minor-identified',
  ],
  'crisis-no-help': [
    'method-detail',
    'confirm-relationship',
    'solicits-vulnerable',
    'appointment-details',
    'diagnoses-public',
    'diagnoses-absent-person',
    'medication-advice',
    'reveal-health-info',
    'promises-availability',
  ],
};

function saidWorse({ risk }: Hit, told: readonly Hit[]): boolean {
  return told.some(other => WORSE[risk]?.includes(other.risk));
}

/** An account beside a child's age or class singles out a child. */
function ofChild(hit: Hit, draft: Draft): Hit {
  const isMention = hit.risk === 'email-handle' && draft.text.startsWith('@', hit.start);
  return isMention && hasConcept(draft, '#minorage', '#class') ? { ...hit, risk: 'minor-identified' } : hit;
}

/** Every name in the draft is one that the answered account shows of itself. */
function namesOnlyAccount(draft: Draft, account: readonly string[]): boolean {
  const shown = account.join('\n').toLowerCase();
  const names = placesOf(draft, '#name').map(({ from }) => draft.words[from]?.surface ?? '');
  return names.length > 0 && names.every(name => name.length > 2 && shown.includes(name));
}

function wholeOf({ tokens }: Reading): { start: number; end: number } {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

/** One finding for each risk and stretch of words. */
function once(hits: readonly Hit[]): Hit[] {
  return hits.filter(
    (hit, i) => hits.findIndex(other => other.risk === hit.risk && overlaps(other, hit)) === i,
  );
}

function findingOf(
  text: string,
  { risk, start, end }: Hit,
  { switches, minorThread }: ReplyContext,
): RiskFinding | null {
  const raised = minorThread === true ? IN_MINOR_THREAD[risk] : undefined;
  const severity = switches?.[risk] ?? raised ?? SEVERITY[risk] ?? NOTICES[risk];
  if (severity === undefined || severity === 'off') return null;
  return { kind: 'risk', risk, severity, ...spanOf(text, start, end) };
}
