import type { Direction } from './direction';
import { logit } from './odds';

/** What speaks for an assertion, as numbers that its odds are learned from. */
export function assertionValues(
  score: number,
  stance: number,
  namedElsewhere: boolean,
  confidence: number,
  tier: 0 | 1 | 2,
  [negatesIt, lacksNegation, denied]: Direction,
): number[] {
  const named = logit(confidence);
  const theme = tier === 1 ? 1 : 0;
  const neither = tier === 2 ? 1 : 0;
  return [
    score,
    named,
    theme,
    neither,
    named * theme,
    named * neither,
    score * theme,
    score * neither,
    negatesIt,
    lacksNegation,
    negatesIt * named,
    lacksNegation * named,
    denied,
    denied * named,
    stance,
    stance * named,
    stance * (theme + neither),
    Math.min(0, stance),
    namedElsewhere ? theme + neither : 0,
  ];
}
