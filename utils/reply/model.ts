import data from './model.generated.json';
import type { Feature } from './features';
import { reconsider, type Evidence, type SecondLook } from './reconsider';
import { readWeights } from './weights';

/** A linear model per risk over shared features; what `tests/tools/train-reply.ts` writes. */
export interface ReplyModel {
  risks: string[];
  /** The share of each risk before anything was read. */
  bias: number[];
  /** How sure the model must be of each risk; chosen on drafts of authors it had not seen. */
  thresholds: number[];
  weights: PackedWeights;
  /** Judges each risk again beside the others; null while it is not yet learned. */
  second: SecondLook | null;
}

/** Weights by feature and risk, written small; `weights.ts` packs and unpacks them. */
export interface PackedWeights {
  /** The numbers of the features in rising order, each as its distance from the last. */
  gaps: string;
  /** For each feature: of how many risks it says something. */
  sizes: string;
  /** The numbers of those risks in rising order, each as its distance from the last. */
  risks: string;
  /** A character for each weight. */
  levels: string;
}

/** Long drafts have more features; dividing by the root of their number keeps scores comparable. */
const SPREAD = 3;
/** Below this a draft is too short for one word to decide. */
const FEWEST_FEATURES = 50;

/** A model ready to judge. */
export interface Scorer {
  risks: readonly string[];
  /** How sure the model must be of each risk before it is told. */
  thresholds: readonly number[];
  /** How likely each risk is by these features alone, in log odds, in the order of `risks`. */
  score(features: readonly Feature[]): number[];
  /** How likely each risk is, between 0 and 1, beside all the others. */
  reconsider(evidence: Evidence): number[];
  /** What one feature says for one risk; above zero speaks for it. */
  weightOf(feature: string, risk: number): number;
}

/** Unpacks a model. */
export function readModel(model: ReplyModel): Scorer {
  const weights = readWeights(model.weights);
  return {
    risks: model.risks,
    thresholds: model.thresholds,
    score(features) {
      const scale = spread(features.length);
      const sums = [...model.bias];
      for (const { name } of features) weights.add(name, scale, sums);
      return sums;
    },
    reconsider: evidence => reconsider(evidence, model.second),
    weightOf: (feature, risk) => weights.of(feature, risk),
  };
}

/** The model that ships. */
export const MODEL: Scorer = readModel(data as ReplyModel);

export function spread(count: number): number {
  return SPREAD / Math.sqrt(Math.max(FEWEST_FEATURES, count));
}
