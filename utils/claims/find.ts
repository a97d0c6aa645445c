import { spanOf, VERDICTS, type ClaimFinding, type Span, type Surface } from '../findings';
import { atOnce, type InParts } from '../in-parts';
import type { Reading, Token } from '../text/reading';
import { viewOf, type View } from './features';
import { jointsIn } from './joints';
import type { Model } from './model';
import { reasonOf } from './reason';
import { asserts, judge, probability, tierOf, type Guess, type Judgement } from './score';
import { segmentsOf, sentencesOf, type Segment } from './segments';
import { sayingsIn } from './word-for-word';
import { trim } from './trim';

/** A run of tokens that asserts something, and what. */
interface Assertion extends Segment, Judgement {
  /** Known word for word, and so never cut in two. */
  isKnown?: boolean;
}

export type ClaimCheck = (reading: Reading, surface: Surface) => ClaimFinding[];
type ClaimSearch = (...given: Parameters<ClaimCheck>) => InParts<ClaimFinding[]>;

/** After so many segments whoever waits may have a turn. */
const PART = 64;

/** What the library's own examples say is asserted as surely as anything: .993 as a probability. */
const SURE_ODDS = 5;

/** Both halves of a sentence must name their own entry at least this surely to become two findings. */
const SPLIT_CONFIDENCE = 0.5;
/** Neighbours that name different entries at least this surely stay two findings, even if one of them is shown without. */
const APART = 0.4;
/** Windows over a sentence without stops may leave this many tokens between two halves of one claim. */
const WIDEST_GAP = 6;

/** The claim check of a trained model. */
export function createClaimCheck(model: Model): ClaimCheck {
  const search = createClaimSearch(model);
  return (...given) => atOnce(search(...given));
}

/** The same, to be interrupted now and then. */
export function createClaimSearch(model: Model): ClaimSearch {
  return function* (reading, surface) {
    if (reading.tokens.length === 0) return [];
    const view = viewOf(reading, surface, model.concepts);
    const judged: Assertion[] = [];
    let done = 0;
    const sentences = sentencesOf(reading.text, reading.tokens);
    for (const segment of segmentsOf(reading, sentences)) {
      if (done++ % PART === 0) yield;
      const judgement = judge(model, view, segment.from, segment.to);
      if (judgement && asserts(model, view, segment.from, segment.to, judgement))
        judged.push({ ...segment, ...judgement });
    }
    for (const { entry, ...segment } of sayingsIn(model, reading, sentences))
      judged.push({ ...segment, odds: SURE_ODDS, guess: { entry, confidence: 1 }, isKnown: true });
    const assertions: Assertion[] = [];
    for (const one of strongest(judged, reading.tokens.length)) {
      if (done++ % PART === 0) yield;
      assertions.push(...(one.isKnown ? [one] : split(model, view, one)));
    }
    const findings: ClaimFinding[] = [];
    for (const assertion of merge(model, view, assertions)) {
      if (done++ % PART === 0) yield;
      const finding = findingOf(model, view, assertion);
      const tokens = reading.tokens.slice(assertion.from, assertion.to);
      if (!isOnlyHashtags(tokens, finding)) findings.push(finding);
    }
    return findings;
  };
}

/** Hashtags name a topic; without a word beside them they assert nothing. */
function isOnlyHashtags(tokens: readonly Token[], { start, end }: Span): boolean {
  return tokens.every(
    token => token.hashtag || token.kind !== 'word' || token.start < start || token.end > end,
  );
}

/** Of overlapping segments the best one stays. Returned in order of appearance. */
function strongest(assertions: readonly Assertion[], tokens: number): Assertion[] {
  const taken = new Uint8Array(tokens);
  const kept: Assertion[] = [];
  for (const one of [...assertions].sort((a, b) => b.odds - a.odds || a.from - b.from)) {
    if (taken.subarray(one.from, one.to).includes(1)) continue;
    taken.fill(1, one.from, one.to);
    kept.push(one);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** "X cures, and Y is fake": one sentence, two entries, each with its own words. */
function split(model: Model, view: View, assertion: Assertion): Assertion[] {
  let best: Assertion[] = [assertion];
  let bestConfidence = SPLIT_CONFIDENCE;
  const half = (from: number, to: number): Assertion | null => {
    const judgement = judge(model, view, from, to);
    return judgement && asserts(model, view, from, to, judgement)
      ? { ...assertion, from, to, ...judgement }
      : null;
  };
  for (const { at, isLoose } of jointsIn(view, assertion)) {
    const { from, to } = assertion;
    if (isLoose && (tierOf(view, from, at) > 0 || tierOf(view, at, to) > 0)) continue;
    const left = half(from, at);
    const right = left && left.guess.confidence > bestConfidence ? half(at, to) : null;
    if (!left || !right || left.guess.entry === right.guess.entry) continue;
    const confidence = Math.min(left.guess.confidence, right.guess.confidence);
    if (confidence <= bestConfidence) continue;
    best = [left, right];
    bestConfidence = confidence;
  }
  return best;
}

/** A hook and its list, a claim and its stress: neighbours that assert the same are one finding. */
function merge(model: Model, view: View, assertions: readonly Assertion[]): Assertion[] {
  const merged: Assertion[] = [];
  for (const next of assertions) {
    const last = merged.at(-1);
    const gap = last?.sentence === next.sentence ? WIDEST_GAP : 1;
    if (last && next.from - last.to <= gap && belongTogether(model, view, last, next)) {
      merged[merged.length - 1] = {
        ...last,
        to: next.to,
        odds: Math.max(last.odds, next.odds),
        guess: isNamed(model, last.guess) || !isNamed(model, next.guess) ? last.guess : next.guess,
      };
    } else merged.push(next);
  }
  return merged;
}

/** Two entries are two findings; a part that names no entry joins its neighbour unless it has a sentence and a topic of its own. */
function belongTogether(model: Model, view: View, a: Assertion, b: Assertion): boolean {
  if (a.guess.entry === b.guess.entry) return true;
  if (Math.min(a.guess.confidence, b.guess.confidence) >= APART) return false;
  if (a.sentence === b.sentence) return true;
  const weaker = isNamed(model, a.guess) ? b : a;
  return tierOf(view, weaker.from, weaker.to) > 0;
}

function isNamed(model: Model, guess: Guess): boolean {
  return guess.confidence >= model.matcher.threshold;
}

function findingOf(model: Model, view: View, assertion: Assertion): ClaimFinding {
  const { reading } = view;
  const { start, end } = trim(reading, assertion.from, assertion.to);
  const entry = isNamed(model, assertion.guess) ? model.claims[assertion.guess.entry] : undefined;
  return {
    kind: 'claim',
    ...spanOf(reading.text, start, end),
    claim: entry?.id ?? null,
    verdict: (entry && VERDICTS[entry.verdict]) ?? 'unverified',
    score: Math.round(probability(assertion.odds) * 1000) / 1000,
    sources: entry ? [...entry.sources] : [],
    why: reasonOf(model, view, assertion.from, assertion.to, entry ? assertion.guess.entry : -1),
  };
}
