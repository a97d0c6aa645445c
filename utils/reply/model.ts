import data from './model.generated.json';
import type { Feature } from './features';

/** A linear model per risk over shared features; what `tests/tools/train-reply.ts` writes. */
export interface ReplyModel {
  risks: string[];
  /** The share of each risk before anything was read. */
  bias: number[];
  /** Names of the features, joined by a space. */
  features: string;
  /** For each feature its weights, as pairs of a letter (the risk) and a whole number (tenths), joined by a space. */
  weights: string;
}

interface Weight {
  risk: number;
  value: number;
}

const SCALE = 10;
/** Long drafts have more features; dividing by the root of their number keeps scores comparable. */
const SPREAD = 3;
/** Below this a draft is too short for one word to decide. */
const FEWEST_FEATURES = 50;

const model: ReplyModel = data;
const WEIGHTS: ReadonlyMap<string, Weight[]> = readWeights(model);

export const MODEL_RISKS: readonly string[] = model.risks;

/** How likely each risk is, between 0 and 1, in the order of `MODEL_RISKS`. */
export function scoreRisks(features: readonly Feature[]): number[] {
  const scale = spread(features.length);
  const sums = [...model.bias];
  for (const { name } of features) {
    for (const { risk, value } of WEIGHTS.get(name) ?? []) sums[risk] = (sums[risk] ?? 0) + value * scale;
  }
  return sums.map(sum => 1 / (1 + Math.exp(-sum)));
}

export function spread(count: number): number {
  return SPREAD / Math.sqrt(Math.max(FEWEST_FEATURES, count));
}

/** What one feature says for one risk; above zero speaks for it. */
export function weightOf(feature: string, risk: number): number {
  return WEIGHTS.get(feature)?.find(weight => weight.risk === risk)?.value ?? 0;
}

function readWeights({ features, weights }: ReplyModel): Map<string, Weight[]> {
  const lists = weights.split(' ');
  return new Map(
    features.split(' ').map((name, i) => [
      name,
      [...(lists[i] ?? '').matchAll(/([A-Za-z])(-?\d+)/g)].map(([, letter = 'a', value]) => ({
        risk: riskOf(letter),
        value: Number(value) / SCALE,
      })),
    ]),
  );
}

/** Capital letters count on after the small ones. */
function riskOf(letter: string): number {
  const code = letter.charCodeAt(0);
  return code >= 97 ? code - 97 : code - 65 + 26;
}
