import {
  againstDirection,
  evidenceFor,
  assertionValues,
  detect,
  stanceOf,
  isNamedElsewhere,
  probability,
  tierOf,
  weigh,
  type Direction,
} from '../../../utils/claims/score';
import { viewOf } from '../../../utils/claims/features';
import { segmentsOf } from '../../../utils/claims/segments';
import { readText } from '../../../utils/text/read';
import type { Model, Weighing } from '../../../utils/claims/model';
import type { Linear } from '../../../utils/claims/weight-tables';
import type { Labelled, PackClaim } from './data';
import { round } from './learn';

/** A model without the parts that are learned here. */
export type Untrusted = Pick<Model, 'concepts' | 'claims' | 'verdicts'> & {
  detector: Linear;
  stance: Model['stance'];
  matcher: Pick<Model['matcher'], 'rows' | 'step' | 'bias'>;
};

interface Trial {
  values: number[];
  right: boolean;
}

/** What a model made of segments it had not learned from. */
export interface Trials {
  naming: Trial[];
  asserting: {
    score: number;
    stance: number;
    namedElsewhere: boolean;
    values: number[];
    tier: 0 | 1 | 2;
    direction: Direction;
    right: boolean;
  }[];
}

/** Runs `model` over texts it never saw. */
export function tryOut(model: Untrusted, texts: readonly Labelled[], claims: readonly PackClaim[]): Trials {
  const full = model as Model;
  const byId = new Map(claims.map(claim => [claim.id, claim]));
  const trials: Trials = { naming: [], asserting: [] };
  for (const text of texts) {
    const reading = readText(text.text);
    const view = viewOf(reading, text.surface, model.concepts);
    for (const { from, to } of segmentsOf(reading)) {
      const start = reading.tokens[from]?.start ?? 0;
      const end = reading.tokens[to - 1]?.end ?? 0;
      const shares = text.spans.map(span => {
        const shared = Math.min(end, span.end) - Math.max(start, span.start);
        return { span, share: Math.max(shared / (end - start), shared / (span.end - span.start)) };
      });
      const hit = shares.sort((a, b) => b.share - a.share)[0];
      if (hit && hit.share > 0.15 && hit.share < 0.6) continue;
      const { entry, values } = evidenceFor(full, view, from, to);
      const asserted = hit !== undefined && hit.share >= 0.6;
      trials.asserting.push({
        score: detect(full, view, from, to),
        stance: stanceOf(full, view, from, to),
        namedElsewhere: isNamedElsewhere(view, from, to),
        values,
        tier: tierOf(view, from, to),
        direction: againstDirection(full, view, from, to, entry),
        right: asserted,
      });
      if (!asserted) continue;
      const guess = claims[entry];
      const truth = hit.span.claim === null ? undefined : byId.get(hit.span.claim);
      trials.naming.push({
        values,
        right: guess !== undefined && truth !== undefined && sameAnswer(guess, truth),
      });
    }
  }
  return trials;
}

/** Learns how far a guess can be trusted, and how much it says about whether anything is asserted at all. */
export function fitTrust(trials: Trials): { confidence: Weighing; final: Weighing } {
  const confidence = fitLogistic(trials.naming);
  const final = fitLogistic(
    trials.asserting.map(({ score, stance, namedElsewhere, values, tier, direction, right }) => ({
      values: assertionValues(
        score,
        stance,
        namedElsewhere,
        probability(weigh(confidence, values)),
        tier,
        direction,
      ),
      right,
    })),
  );
  return { confidence, final };
}

/** The same entry, or one of the same topic and verdict: what the user is shown does not differ in what matters. */
function sameAnswer(a: PackClaim, b: PackClaim): boolean {
  return (
    a.id === b.id || a.siblings?.includes(b.id) === true || (a.verdict === b.verdict && a.topic === b.topic)
  );
}

const PASSES = 600;
const PULL = 1e-3;

/** Logistic regression on a few numbers, each brought to the same scale first so that the steps suit them all. */
function fitLogistic(trials: readonly Trial[]): Weighing {
  const size = trials[0]?.values.length ?? 0;
  const numbers = Array.from({ length: size }, (_, k) => k);
  const means = numbers.map(k => trials.reduce((sum, { values }) => sum + values[k]!, 0) / trials.length);
  const spreads = numbers.map(k =>
    Math.sqrt(trials.reduce((sum, { values }) => sum + (values[k]! - means[k]!) ** 2, 1e-9) / trials.length),
  );
  const rows = trials.map(({ values, right }) => ({
    values: numbers.map(k => (values[k]! - means[k]!) / spreads[k]!),
    right,
  }));
  const weights = numbers.map(() => 0);
  let bias = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    const slopes = numbers.map(() => 0);
    let biasSlope = 0;
    for (const { values, right } of rows) {
      const error = probability(weigh({ weights, bias }, values)) - (right ? 1 : 0);
      for (const k of numbers) slopes[k]! += error * values[k]!;
      biasSlope += error;
    }
    for (const k of numbers) weights[k]! -= slopes[k]! / rows.length + PULL * weights[k]!;
    bias -= biasSlope / rows.length;
  }
  const scaled = numbers.map(k => weights[k]! / spreads[k]!);
  return {
    weights: scaled.map(round),
    bias: round(bias - numbers.reduce((sum, k) => sum + scaled[k]! * means[k]!, 0)),
  };
}
