import type { Surface } from '../findings';
import { conceptData } from '../packs/concepts';
import {
  deniedConcepts,
  DETECTOR_KINDS,
  featuresOf,
  MATCHER_KINDS,
  plainAndDenied,
  STANCE_KINDS,
  type View,
} from './features';
import { FEATURE_MASK } from './feature-set';
import type { Linear, Model, Rows } from './model';

/** What the engine makes of a run of tokens. */
export interface Guess {
  /** Place of the likeliest entry in the model. */
  entry: number;
  /** Probability that its verdict is the right one. */
  confidence: number;
}

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

/** 0 when tokens[from..to) name a topic of mental health, 1 when only a theme that may be one, 2 when neither. */
export function tierOf(
  model: Pick<Model, 'topics' | 'themes'>,
  view: View,
  from: number,
  to: number,
): 0 | 1 | 2 {
  let tier: 1 | 2 = 2;
  for (let i = from; i < to; i++) {
    for (const family of view.concepts[i] ?? []) {
      if (family < model.topics) return 0;
      if (family < model.themes) tier = 1;
    }
  }
  return tier;
}

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
      Math.max(0, weightFor(rows, hash & FEATURE_MASK, entry)),
    ) as [number, number];
    denied += Math.max(0, plain - negated) * step;
  }
  return [1 - usual, 0, Math.min(3, denied / 10)];
}

export function hasNegation({ concepts }: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (concepts[i]?.includes(conceptData.negation)) return true;
  return false;
}

/** Whether a topic of mental health is named outside tokens[from..to). */
export function isNamedElsewhere(
  model: Pick<Model, 'topics'>,
  view: View,
  from: number,
  to: number,
): boolean {
  let named = view.topicTokens;
  for (let i = from; i < to; i++) if (view.concepts[i]?.some(one => one < model.topics)) named--;
  return named > 0;
}

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

export function weigh(
  { weights, bias }: { weights: readonly number[]; bias: number },
  values: readonly number[],
): number {
  let sum = bias;
  for (const [k, value] of values.entries()) sum += (weights[k] ?? 0) * value;
  return sum;
}

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** The entry that tokens[from..to) most likely assert, and how sure that is. */
export function match(model: Model, view: View, from: number, to: number): Guess {
  const evidence = evidenceFor(model, view, from, to);
  return { entry: evidence.entry, confidence: probability(weigh(model.matcher.confidence, evidence.values)) };
}

/** What speaks for the likeliest entry, as numbers that the confidence is learned from. */
export function evidenceFor(
  model: Pick<Model, 'claims' | 'matcher'>,
  view: View,
  from: number,
  to: number,
): { entry: number; values: number[] } {
  const { rows, step, bias } = model.matcher;
  const sums = new Float64Array(bias.length);
  const used: number[] = [];
  let unknown = 0;
  eachOnce(view, from, to, MATCHER_KINDS, feature => {
    if ((rows.from[feature] ?? 0) > 0) used.push(feature);
    else unknown++;
  });
  for (const feature of used) {
    const first = (rows.from[feature] ?? 0) - 1;
    const last = first + 2 * (rows.sizes[feature] ?? 0);
    for (let k = first; k < last; k += 2) {
      const entry = rows.pairs[k] ?? 0;
      sums[entry] = (sums[entry] ?? 0) + (rows.pairs[k + 1] ?? 0);
    }
  }
  const scale = step * scaleOf(used.length);
  const none = model.claims.length;
  let entry = 0;
  for (let c = 0; c < sums.length; c++) {
    sums[c] = (bias[c] ?? 0) + (sums[c] ?? 0) * scale;
    if (c < none && (sums[c] ?? 0) > (sums[entry] ?? 0)) entry = c;
  }
  const best = sums[entry] ?? 0;
  const verdict = model.claims[entry]?.verdict;
  let second = -Infinity;
  let total = 0;
  let same = 0;
  for (let c = 0; c < sums.length; c++) {
    const score = sums[c] ?? 0;
    const raised = Math.exp(score - best);
    total += raised;
    if (c < none && model.claims[c]?.verdict === verdict) same += raised;
    else if (c < none && score > second) second = score;
  }
  let strongest = 0;
  let next = 0;
  for (const feature of used) {
    const part = weightFor(rows, feature, entry) * scale;
    if (part > strongest) {
      next = strongest;
      strongest = part;
    } else if (part > next) next = part;
  }
  return {
    entry,
    values: [
      logit(1 / total),
      logit(same / total),
      best - (sums[none] ?? 0),
      best - second,
      strongest,
      next,
      Math.min(12, unknown) / 4,
      Math.min(40, used.length) / 10,
    ],
  };
}

function logit(share: number): number {
  const safe = Math.min(0.995, Math.max(0.005, share));
  return Math.log(safe / (1 - safe));
}

/** What a feature says for an entry, as a level. */
export function weightFor(rows: Rows, feature: number, entry: number): number {
  const first = (rows.from[feature] ?? 0) - 1;
  if (first < 0) return 0;
  const last = first + 2 * (rows.sizes[feature] ?? 0);
  for (let k = first; k < last; k += 2) if (rows.pairs[k] === entry) return rows.pairs[k + 1] ?? 0;
  return 0;
}

/** When each feature was last met, so that one met twice in a run of tokens counts once. */
const metAt = new Uint32Array(FEATURE_MASK + 1);
let run = 0;

function nextRun(): number {
  run = (run + 1) >>> 0;
  if (run === 0) metAt.fill(0);
  return run;
}

function eachOnce(
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
