import { scaleOf } from '../../../utils/claims/score';
import { TOP_LEVEL } from '../../../utils/claims/weight-tables';
import { seededRandom } from '../eval/statistics';

/** A sparse example: indices of its features (each once) and how much it counts. */
export interface Example {
  features: Int32Array;
  label: number;
  weight: number;
}

export interface Settings {
  epochs: number;
  rate: number;
  /** L2 pull towards zero, per update of a weight. */
  decay: number;
}

/** Logistic regression by AdaGrad; deterministic. Returns one weight per feature; the last is the bias. */
export function trainBinary(examples: readonly Example[], size: number, settings: Settings): Float32Array {
  const weights = new Float32Array(size + 1);
  const squares = new Float32Array(size + 1).fill(0.1);
  const order = examples.map((_, at) => at);
  const random = seededRandom(7);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at];
      if (!example) continue;
      const scale = scaleOf(example.features.length);
      let score = weights[size] ?? 0;
      for (const feature of example.features) score += (weights[feature] ?? 0) * scale;
      const gradient = (1 / (1 + Math.exp(-score)) - example.label) * example.weight;
      const step = gradient * scale;
      for (const feature of example.features) {
        const slope = step + settings.decay * (weights[feature] ?? 0);
        const square = (squares[feature] ?? 0) + slope * slope;
        squares[feature] = square;
        weights[feature] = (weights[feature] ?? 0) - (settings.rate * slope) / Math.sqrt(square);
      }
      const square = (squares[size] ?? 0) + gradient * gradient;
      squares[size] = square;
      weights[size] = (weights[size] ?? 0) - (settings.rate * gradient) / Math.sqrt(square);
    }
  }
  return weights;
}

/** Softmax regression by AdaGrad over dense rows of `classes` weights per feature; the last row is the bias. */
export function trainMulti(
  examples: readonly Example[],
  size: number,
  classes: number,
  settings: Settings,
  /** 1 for each weight that may differ from zero; all of them without it. */
  mask?: Uint8Array,
): Float32Array {
  const weights = new Float32Array((size + 1) * classes);
  const squares = new Float32Array((size + 1) * classes).fill(0.1);
  const order = examples.map((_, at) => at);
  const random = seededRandom(11);
  const scores = new Float64Array(classes);
  const bias = size * classes;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at];
      if (!example) continue;
      const { features } = example;
      const scale = scaleOf(features.length);
      for (let c = 0; c < classes; c++) scores[c] = weights[bias + c] ?? 0;
      for (const feature of features) {
        const row = feature * classes;
        for (let c = 0; c < classes; c++) scores[c]! += weights[row + c]! * scale;
      }
      softmax(scores);
      scores[example.label]! -= 1;
      for (let c = 0; c < classes; c++) {
        const gradient = scores[c]! * example.weight;
        if (gradient < 1e-3 && gradient > -1e-3) continue;
        const step = gradient * scale;
        for (const feature of features) {
          const k = feature * classes + c;
          if (mask?.[k] === 0) continue;
          const slope = step + settings.decay * weights[k]!;
          squares[k]! += slope * slope;
          weights[k]! -= (settings.rate * slope) / Math.sqrt(squares[k]!);
        }
        squares[bias + c]! += gradient * gradient;
        weights[bias + c]! -= (settings.rate * gradient) / Math.sqrt(squares[bias + c]!);
      }
    }
  }
  return weights;
}

export function softmax(scores: Float64Array): void {
  let top = -Infinity;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  for (let c = 0; c < scores.length; c++) {
    const raised = Math.exp((scores[c] ?? 0) - top);
    scores[c] = raised;
    sum += raised;
  }
  for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] ?? 0) / sum;
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [order[i], order[k]] = [order[k]!, order[i]!];
  }
}

export function countFeatures(lists: readonly Int32Array[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const list of lists) for (const feature of list) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

export function known(hashes: Int32Array, index: ReadonlyMap<number, number>): Int32Array {
  const found: number[] = [];
  for (const hash of hashes) {
    const at = index.get(hash);
    if (at !== undefined) found.push(at);
  }
  return Int32Array.from(found);
}

/** Marks the `count` weights furthest from zero. */
export function largest(weights: Float32Array, count: number): Uint8Array {
  const sizes = weights.map(Math.abs).sort();
  const border = sizes[Math.max(0, sizes.length - count)] ?? 0;
  return Uint8Array.from(weights, weight => (Math.abs(weight) >= border && weight !== 0 ? 1 : 0));
}

/** The size of one level, so that all but a few outliers fit. */
export function stepFor(weights: Float32Array): number {
  const sizes = weights.map(Math.abs).sort();
  const high = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
  return round(high / TOP_LEVEL);
}

export function round(value: number): number {
  return Number(value.toPrecision(5));
}
