import { readFileSync } from 'node:fs';
import { VERDICTS, type Verdict } from '../../../utils/findings';
import { Concepts } from '../../../utils/claims/concepts';
import { DETECTOR_KINDS, MATCHER_KINDS } from '../../../utils/claims/features';
import {
  encodeLevel,
  encodeRows,
  encodeWeights,
  TOP_LEVEL,
  type ModelData,
} from '../../../utils/claims/model';
import type { Labelled, PackClaim } from './data';
import { segmentExamples, spanExamples, withoutTopics } from './examples';
import { trainBinary, trainMulti, type Example } from './learn';

/** How much a text of each origin counts. Corpus texts are the most like what people post. */
const WEIGHTS = {
  detector: { corpus: 2, example: 1, 'near-miss': 1, care: 0.5 },
  matcher: { corpus: 1, example: 1, 'near-miss': 0.1, care: 0 },
} as const;
const EMPTIED = 0.3;
/** Kept after pruning; the rest of the features weigh next to nothing. */
const DETECTOR_FEATURES = 8000;
const MATCHER_WEIGHTS = 14_000;
const RAREST = 2;

export interface Thresholds {
  detector: [topic: number, theme: number, neither: number];
  matcher: number;
  calibration: [number, number];
}

interface Families {
  topics: Record<string, string[]>;
  themes: Record<string, string[]>;
  others: Record<string, string[]>;
}

/** Trains the engine on `texts` and packs it. Deterministic: the same texts give the same bytes. */
export function fitModel(
  texts: readonly Labelled[],
  claims: readonly PackClaim[],
  { detector, matcher, calibration }: Thresholds,
): ModelData {
  const families: Families = JSON.parse(
    readFileSync(new URL('../../../utils/claims/concepts.json', import.meta.url), 'utf8'),
  );
  const [topics, themes, others] = [families.topics, families.themes, families.others].map(group =>
    Object.values(group).map(words => words.join(' ')),
  ) as [string[], string[], string[]];
  const lines = [...topics, ...themes, ...others];
  const concepts = new Concepts(lines);
  return {
    concepts: lines,
    topics: topics.length,
    themes: topics.length + themes.length,
    detector: {
      ...fitDetector(texts, concepts, topics.length + themes.length),
      thresholds: detector,
      calibration,
    },
    matcher: { ...fitMatcher(texts, claims, concepts), threshold: matcher },
    claims: claims.map(claim => [
      claim.id,
      VERDICTS.indexOf(claim.verdict as Verdict),
      claim.sources.join(' '),
    ]),
  };
}

function fitDetector(texts: readonly Labelled[], concepts: Concepts, themes: number) {
  const segments = texts
    .flatMap(text => segmentExamples(text, concepts, DETECTOR_KINDS))
    .filter(segment => !segment.unclear);
  const emptied = texts
    .filter(text => text.spans.length > 0)
    .flatMap(text => withoutTopics(text, concepts, themes, DETECTOR_KINDS));
  const counts = countFeatures(segments.map(segment => segment.hashes));
  const all = [...counts].filter(([, count]) => count >= RAREST).map(([feature]) => feature);
  const fit = (features: readonly number[]) => {
    const index = new Map(features.map((feature, at) => [feature, at]));
    const weights = trainBinary(
      [
        ...segments.map(segment => ({
          features: known(segment.hashes, index),
          label: segment.claim === undefined ? 0 : 1,
          weight: WEIGHTS.detector[segment.text.source],
        })),
        ...emptied.map(hashes => ({ features: known(hashes, index), label: 0, weight: EMPTIED })),
      ],
      features.length,
      { epochs: 10, rate: 0.3, decay: 1e-5 },
    );
    return { weights, bias: weights[features.length] ?? 0 };
  };
  const first = fit(all);
  const kept = all
    .map((feature, at) => ({
      feature,
      force: Math.abs(first.weights[at] ?? 0) * Math.sqrt(counts.get(feature) ?? 0),
    }))
    .sort((a, b) => b.force - a.force || a.feature - b.feature)
    .slice(0, DETECTOR_FEATURES)
    .map(({ feature }) => feature);
  const { weights, bias } = fit(kept);
  const step = stepFor(weights.subarray(0, kept.length));
  const levels = new Map<number, number>();
  for (const [at, feature] of kept.entries()) levels.set(feature, Math.round((weights[at] ?? 0) / step));
  return { table: encodeWeights(levels), step, bias: round(bias) };
}

function fitMatcher(texts: readonly Labelled[], claims: readonly PackClaim[], concepts: Concepts) {
  const number = new Map(claims.map((claim, at) => [claim.id, at]));
  const none = claims.length;
  const classes = none + 1;
  const asserted = texts.flatMap(text => spanExamples(text, concepts, MATCHER_KINDS));
  const nothing = texts
    .filter(text => text.source === 'near-miss')
    .flatMap(text => segmentExamples(text, concepts, MATCHER_KINDS));
  const counts = countFeatures(asserted.map(span => span.hashes));
  const features = [...counts].filter(([, count]) => count >= RAREST).map(([feature]) => feature);
  const index = new Map(features.map((feature, at) => [feature, at]));
  const examples: Example[] = [
    ...asserted.map(span => ({
      features: known(span.hashes, index),
      label: span.claim === null || span.claim === undefined ? none : (number.get(span.claim) ?? none),
      weight: WEIGHTS.matcher[span.text.source],
    })),
    ...nothing.map(span => ({
      features: known(span.hashes, index),
      label: none,
      weight: WEIGHTS.matcher['near-miss'],
    })),
  ];
  const settings = { epochs: 15, rate: 1, decay: 1e-5 };
  const dense = trainMulti(examples, features.length, classes, settings);
  const mask = largest(dense.subarray(0, features.length * classes), MATCHER_WEIGHTS);
  const weights = trainMulti(examples, features.length, classes, { ...settings, epochs: 8 }, mask);
  const step = stepFor(weights.subarray(0, features.length * classes));
  const biases = [...weights.subarray(features.length * classes)];
  const biasStep = stepFor(Float32Array.from(biases));
  const rows = new Map<number, [number, number][]>();
  for (const [at, feature] of features.entries()) {
    const row: [number, number][] = [];
    for (let c = 0; c < classes; c++) {
      const level = Math.round((weights[at * classes + c] ?? 0) / step);
      if (level !== 0) row.push([c, level]);
    }
    if (row.length > 0) rows.set(feature, row);
  }
  return {
    table: encodeRows(rows),
    step,
    bias: biases.map(bias => encodeLevel(Math.round(bias / biasStep))).join(''),
    biasStep,
  };
}

function countFeatures(lists: readonly Int32Array[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const list of lists) for (const feature of list) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

function known(hashes: Int32Array, index: ReadonlyMap<number, number>): Int32Array {
  const found: number[] = [];
  for (const hash of hashes) {
    const at = index.get(hash);
    if (at !== undefined) found.push(at);
  }
  return Int32Array.from(found);
}

/** Marks the `count` weights furthest from zero. */
function largest(weights: Float32Array, count: number): Uint8Array {
  const sizes = weights.map(Math.abs).sort();
  const border = sizes[Math.max(0, sizes.length - count)] ?? 0;
  return Uint8Array.from(weights, weight => (Math.abs(weight) >= border && weight !== 0 ? 1 : 0));
}

/** The size of one level, so that all but a few outliers fit. */
function stepFor(weights: Float32Array): number {
  const sizes = weights.map(Math.abs).sort();
  const high = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
  return round(high / TOP_LEVEL);
}

function round(value: number): number {
  return Number(value.toPrecision(5));
}
