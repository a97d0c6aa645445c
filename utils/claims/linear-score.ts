import { collectFeatures, DETECTOR_KINDS, STANCE_KINDS, type View } from './features';
import { FEATURE_MASK } from './feature-set';
import type { Linear } from './weight-tables';

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
  const { hashes, count } = collectFeatures(view, from, to, kinds, known);
  const now = nextRun();
  let sum = 0;
  let met = 0;
  for (let k = 0; k < count; k++) {
    const place = known.placeOf(hashes[k] ?? 0);
    if (metAt[place] === now) continue;
    metAt[place] = now;
    sum += weights[place] ?? 0;
    met++;
  }
  return bias + sum * scaleOf(met);
}

/** When each feature was last met, so that one met twice in a run of tokens counts once. */
const metAt = new Uint32Array(FEATURE_MASK + 1);
let run = 0;

function nextRun(): number {
  run = (run + 1) >>> 0;
  if (run === 0) {
    metAt.fill(0);
    run = 1;
  }
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
  const { hashes, count } = collectFeatures(view, from, to, kinds, null);
  const now = nextRun();
  for (let k = 0; k < count; k++) {
    const feature = (hashes[k] ?? 0) & FEATURE_MASK;
    if (metAt[feature] === now) continue;
    metAt[feature] = now;
    take(feature);
  }
}
