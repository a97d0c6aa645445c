import type { Surface } from '../findings';
import { assertionValues } from './assertion-values';
import { againstDirection, hasNegation, MOST_DENIED, type Direction } from './direction';
import type { View } from './features';
import { detect, stanceOf } from './linear-score';
import { match, type Guess } from './match';
import type { Model } from './model';
import { isNamedElsewhere, tierOf } from './named-topics';
import { weigh } from './odds';

export { assertionValues } from './assertion-values';
export { againstDirection, hasNegation, type Direction } from './direction';
export { detect, scaleOf, stanceOf } from './linear-score';
export { evidenceFor, match, weightFor, type Guess } from './match';
export { isNamedElsewhere, tierOf } from './named-topics';
export { probability, weigh } from './odds';

/** Below this no entry can make up for what the words lack. */
const HOPELESS = -1.5;

/** A run of tokens judged: the log-odds that it asserts something about mental health, and what. */
export interface Judgement {
  odds: number;
  guess: Guess;
}

/** Judges tokens[from..to); null when they assert nothing, whatever entry they name. */
export function judge(model: Model, view: View, from: number, to: number): Judgement | null {
  const score = detect(model, view, from, to);
  if (score < HOPELESS) return null;
  const stance = stanceOf(model, view, from, to);
  const namedElsewhere = isNamedElsewhere(view, from, to);
  const tier = tierOf(view, from, to);
  const { final } = model.detector;
  let most = -Infinity;
  for (const direction of hasNegation(view, from, to) ? DENYING : PLAIN) {
    for (let confidence = 0; confidence <= 1; confidence++) {
      const values = assertionValues(score, stance, namedElsewhere, confidence, tier, direction);
      most = Math.max(most, weigh(final, values));
    }
  }
  if (most + SLACK < thresholdFor(model, view.surface, tier)) return null;
  const guess = match(model, view, from, to);
  const direction = againstDirection(model, view, from, to, guess.entry);
  const values = assertionValues(score, stance, namedElsewhere, guess.confidence, tier, direction);
  return { odds: weigh(final, values), guess };
}

/**
 * The directions furthest apart, with a negation and without. The odds are straight in each of the numbers and in the
 * confidence, so that they are highest at one of these and the least or the greatest confidence: the costly match can be
 * left out where even that does not suffice.
 */
const DENYING: readonly Direction[] = [
  [0, 0, 0],
  [1, 0, 0],
  [0, 0, MOST_DENIED],
  [1, 0, MOST_DENIED],
];
const PLAIN: readonly Direction[] = [
  [0, 0, 0],
  [0, 1, 0],
];
/** Of the last digits, which depend on the order of the sums. */
const SLACK = 1e-9;

/**
 * Where a run of tokens names no topic and no entry is recognised, only the strongest wording counts; less so where the text
 * names a topic elsewhere. Captions and transcripts, which assert far more than comments, may speak of a theme alone.
 */
const NAMELESS = 2;
const NAMED_ELSEWHERE = 1;
/** Where no topic is named, an entry must be recognised at least this surely to stand for one. */
const SURE = 0.8;

/** Whether tokens[from..to), judged so, count as a claim. */
export function asserts(
  model: Model,
  view: View,
  from: number,
  to: number,
  { odds, guess }: Judgement,
): boolean {
  const tier = tierOf(view, from, to);
  const isNameless = tier > 0 && guess.confidence < SURE;
  const more = isNameless ? moreFor(view, from, to, tier) : 0;
  return odds >= thresholdFor(model, view.surface, tier) + more;
}

function moreFor(view: View, from: number, to: number, tier: 0 | 1 | 2): number {
  const isTalk = view.surface === 'comment' || view.surface === 'reply';
  if (tier === 1 && !isTalk) return 0;
  return isNamedElsewhere(view, from, to) ? NAMED_ELSEWHERE : NAMELESS;
}

function thresholdFor(model: Model, surface: Surface, tier: 0 | 1 | 2): number {
  return model.detector.thresholds[tier] - reliefFor(model, surface);
}

function reliefFor({ detector: { relief } }: Model, surface: Surface): number {
  if (surface === 'transcript') return relief.transcript;
  return surface === 'caption' || surface === 'onscreen' ? relief.caption : 0;
}
