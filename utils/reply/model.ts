import data from './model.generated.json';
import type { Feature } from './features';

/** A linear model per risk over shared features; what `tests/tools/train-reply.ts` writes. */
export interface ReplyModel {
  risks: string[];
  /** The share of each risk before anything was read. */
  bias: number[];
  /** How sure the model must be of each risk; chosen on drafts of authors it had not seen. */
  thresholds: number[];
  /** Names of the features, joined by a space. */
  features: string;
  /** For each feature its weights, as pairs of a letter (the risk) and a whole number (fifths), joined by a space. */
  weights: string;
}

interface Weight {
  risk: number;
  value: number;
}

const SCALE = 5;
/** Long drafts have more features; dividing by the root of their number keeps scores comparable. */
const SPREAD = 3;
/** Below this a draft is too short for one word to decide. */
const FEWEST_FEATURES = 50;

/** A model ready to judge. */
export interface Scorer {
  risks: readonly string[];
  /** How sure the model must be of each risk before it is told. */
  thresholds: readonly number[];
  /** How likely each risk is, between 0 and 1, in the order of `risks`, after `less` was taken off its log odds. */
  score(features: readonly Feature[], less?: number): number[];
  /** What one feature says for one risk; above zero speaks for it. */
  weightOf(feature: string, risk: number): number;
}

/** Unpacks a model. */
export function readModel(model: ReplyModel): Scorer {
  const weights = readWeights(model);
  return {
    risks: model.risks,
    thresholds: model.thresholds,
    score(features, less = 0) {
      const scale = spread(features.length);
      const sums = [...model.bias];
      for (const { name } of features) {
        for (const { risk, value } of weights.get(name) ?? []) sums[risk] = (sums[risk] ?? 0) + value * scale;
      }
      return sums.map(sum => 1 / (1 + Math.exp(less - sum)));
    },
    weightOf: (feature, risk) => weights.get(feature)?.find(weight => weight.risk === risk)?.value ?? 0,
  };
}

/** The model that ships. */
export const MODEL: Scorer = readModel(data);

export function spread(count: number): number {
  return SPREAD / Math.sqrt(Math.max(FEWEST_FEATURES, count));
}

/** The weights of a feature, unpacked when it is first met: most never are. */
function readWeights({ features, weights }: ReplyModel): { get(name: string): Weight[] | undefined } {
  const written = weights.split(' ');
  const places = new Map<string, number>();
  for (const name of features.split(' ')) places.set(name, places.size);
  const met: (Weight[] | undefined)[] = [];
  return {
    get(name) {
      const at = places.get(name);
      return at === undefined ? undefined : (met[at] ??= unpack(written[at] ?? ''));
    },
  };
}

function unpack(written: string): Weight[] {
  return [...written.matchAll(/([A-Za-z])(-?\d+)/g)].map(([, letter = 'a', value]) => ({
    risk: riskOf(letter),
    value: Number(value) / SCALE,
  }));
}

/** Capital letters count on after the small ones. */
function riskOf(letter: string): number {
  const code = letter.charCodeAt(0);
  return code >= 97 ? code - 97 : code - 65 + 26;
}
