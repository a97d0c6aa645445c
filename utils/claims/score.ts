import type { Surface } from '../findings';
import { assertionValues } from './assertion-values';
import { againstDirection } from './direction';
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

/** Judges tokens[from..to); null when they clearly assert nothing. */
export function judge(model: Model, view: View, from: number, to: number): Judgement | null {
  const score = detect(model, view, from, to);
  if (score < HOPELESS) return null;
  const guess = match(model, view, from, to);
  const values = assertionValues(
    score,
    stanceOf(model, view, from, to),
    isNamedElsewhere(model, view, from, to),
    guess.confidence,
    tierOf(model, view, from, to),
    againstDirection(model, view, from, to, guess.entry),
  );
  return { odds: weigh(model.detector.final, values), guess };
}

/** Where no topic is named and no entry recognised, only the strongest wording counts. */
const NAMELESS = 2;
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
  const tier = tierOf(model, view, from, to);
  const nameless = tier > 0 && guess.confidence < SURE;
  return odds >= model.detector.thresholds[tier] + (nameless ? NAMELESS : 0) - reliefFor(model, view.surface);
}

function reliefFor({ detector: { relief } }: Model, surface: Surface): number {
  if (surface === 'transcript') return relief.transcript;
  return surface === 'caption' || surface === 'onscreen' ? relief.caption : 0;
}
