import { DETECTOR_KINDS, featuresOf, STANCE_KINDS, type View } from './features';
import { FEATURE_MASK } from './feature-set';
import type { Linear } from './model';

/** How much one feature counts: a long text must not weigh more than a short one. The trainer uses the same. */
export function scaleOf(count: number): number {
  return 1 / Math.sqrt(Math.max(8, count));
}

/** Log-odds that tokens[from..to) assert something checkable about mental health. */
export function detect(model: { detector: Linear }, view: View, from: number, to: number): number {
  return scoreOf(model.detector, view, from, to, DETECTOR_KINDS);
}

/** Log-odds that tokens[from..to) assert what they say, and do not ask, deny or report it. */
export function stanceOf(model: { stance: Linear }, view: View, from: number, to: number): number {
  return scoreOf(model.stance, view, from, to, STANCE_KINDS);
}

function scoreOf(
  { weights, known, bias }: Linear,
  view: View,
  from: number,
  to: number,
  kinds: number,
): number {
  let sum = 0;
  let count = 0;
  const now = nextRun();
  const add = (hash: number) => {
    const feature = hash & FEATURE_MASK;
    if (metAt[feature] === now) return;
    metAt[feature] = now;
    sum += weights[feature] ?? 0;
    count++;
  };
  featuresOf(view, from, to, kinds, add, known);
  return bias + sum * scaleOf(count);
}

/** When each feature was last met, so that one met twice in a run of tokens counts once. */
const metAt = new Uint32Array(FEATURE_MASK + 1);
let run = 0;

function nextRun(): number {
  run = (run + 1) >>> 0;
  if (run === 0) metAt.fill(0);
  return run;
}

/** Calls `take` once for each feature of tokens[from..to) of the given kinds, however often it is met. */
export function eachOnce(
  view: View,
  from: number,
  to: number,
  kinds: number,
  take: (feature: number) => void,
): void {
  const now = nextRun();
  featuresOf(view, from, to, kinds, hash => {
    const feature = hash & FEATURE_MASK;
    if (metAt[feature] === now) return;
    metAt[feature] = now;
    take(feature);
  });
}
