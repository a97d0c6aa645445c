import { deniedConcepts, plainAndDenied, type View } from './features';
import { weightFor } from './match';
import type { Model } from './model';

/** Highest of the last of a direction's numbers. */
export const MOST_DENIED = 3;

/** Negates what is asserted plainly; lacks the usual negation; how much of what speaks for the entry is denied. */
export type Direction = [negatesIt: number, lacksNegation: number, denied: number];

/**
 * How far the polarity of tokens[from..to) is at odds with the entry: "sugar does not cause ADHD" negates what is always
 * asserted plainly, "ADHD is real" asserts what is always negated.
 */
export function againstDirection(
  model: Pick<Model, 'claims' | 'matcher'>,
  view: View,
  from: number,
  to: number,
  entry: number,
): Direction {
  const usual = model.claims[entry]?.negated ?? 0;
  if (!hasNegation(view, from, to)) return [0, usual, 0];
  const { rows, step } = model.matcher;
  let denied = 0;
  for (const concept of deniedConcepts(view, from, to)) {
    const [plain, negated] = plainAndDenied(concept).map(hash =>
      Math.max(0, weightFor(rows, hash, entry)),
    ) as [number, number];
    denied += Math.max(0, plain - negated) * step;
  }
  return [1 - usual, 0, Math.min(MOST_DENIED, denied / 10)];
}

/** Whether anything in tokens[from..to) negates. */
export function hasNegation({ negates }: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (negates[i] === 1) return true;
  return false;
}
