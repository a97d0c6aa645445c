import { VERDICTS } from '../../../utils/findings';
import type { Concepts } from '../../../utils/claims/concepts';
import { MATCHER_KINDS, viewOf } from '../../../utils/claims/features';
import { decodeRows, decodeBias, encodeLevel, encodeRows, type Model } from '../../../utils/claims/model';
import { evidenceFor } from '../../../utils/claims/score';
import { readText } from '../../../utils/text/read';
import { seededRandom } from '../eval/statistics';
import type { Labelled, PackClaim } from './data';
import { hashesOf, segmentExamples, spanExamples, type SegmentExample } from './examples';
import { countFeatures, known, largest, round, stepFor, trainMulti, type Example } from './learn';

const RAREST = 2;
const KEPT_WEIGHTS = Number(process.env.KEPT ?? 14_000);
/** Copies of each example with words left out at random: a claim must be known by more than one of its words. */
const COPIES = 2;
const LEFT_OUT = 0.4;
/** An explanation names what a claim is about but does not assert it. */
const EXPLANATION = 0.3;
const NEAR_MISS = 0.1;
/** Share of the word-frequency score beside the learned one; together they do better than either. */
const FREQUENCY = 2.5;
const FOLDS = 3;

type Fitted = Pick<Model['matcher'], 'rows' | 'step' | 'bias'>;

/** Trains the part that names the library entry, with its confidence learned on texts held out in turn. */
export function fitMatcher(texts: readonly Labelled[], claims: readonly PackClaim[], concepts: Concepts) {
  const spans = texts.flatMap(text => spanExamples(text, concepts, MATCHER_KINDS));
  const nothing = texts
    .filter(text => text.source === 'near-miss')
    .flatMap(text => segmentExamples(text, concepts, MATCHER_KINDS));
  const explained = claims.flatMap((claim, entry) =>
    [
      ...Object.values(claim.explanation),
      ...Object.values(claim.suggestedReply ?? {}),
      claim.id.replace(/-/g, ' '),
    ].map(text => {
      const view = viewOf(readText(text), 'comment', concepts);
      return { entry, hashes: hashesOf(view, 0, view.words.length, MATCHER_KINDS) };
    }),
  );
  const fit = (chosen: readonly SegmentExample[]) => fitRows(chosen, nothing, explained, claims);
  const confidence = fitConfidence(spans, fit, claims, concepts);
  const { table, step, bias, biasStep } = fit(spans);
  return { table, step, bias, biasStep, confidence };
}

function fitRows(
  spans: readonly SegmentExample[],
  nothing: readonly SegmentExample[],
  explained: readonly { entry: number; hashes: Int32Array }[],
  claims: readonly PackClaim[],
) {
  const number = new Map(claims.map((claim, at) => [claim.id, at]));
  const none = claims.length;
  const classes = none + 1;
  const counts = countFeatures([...spans, ...explained].map(span => span.hashes));
  const features = [...counts].filter(([, count]) => count >= RAREST).map(([feature]) => feature);
  const index = new Map(features.map((feature, at) => [feature, at]));
  const examples: Example[] = [
    ...spans.map(span => ({
      features: known(span.hashes, index),
      label: span.claim === null || span.claim === undefined ? none : (number.get(span.claim) ?? none),
      weight: 1,
    })),
    ...nothing.map(span => ({ features: known(span.hashes, index), label: none, weight: NEAR_MISS })),
    ...explained.map(({ entry, hashes }) => ({
      features: known(hashes, index),
      label: entry,
      weight: EXPLANATION,
    })),
  ];
  const random = seededRandom(3);
  const copies = Array.from({ length: COPIES }, () =>
    examples.map(example => ({ ...example, features: example.features.filter(() => random() > LEFT_OUT) })),
  ).flat();
  const settings = { epochs: 8, rate: 1, decay: 1e-5 };
  const dense = trainMulti([...examples, ...copies], features.length, classes, settings);
  addFrequencies(
    dense,
    examples,
    features.map(feature => counts.get(feature) ?? 1),
    spans.length,
    none,
  );
  const weights = dense.subarray(0, features.length * classes);
  const mask = largest(weights, KEPT_WEIGHTS);
  for (let k = 0; k < weights.length; k++) if (mask[k] === 0) weights[k] = 0;
  const step = stepFor(weights.filter(weight => weight !== 0));
  const biases = dense.subarray(features.length * classes);
  const biasStep = stepFor(biases);
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
    bias: [...biases].map(bias => encodeLevel(Math.round(bias / biasStep))).join(''),
    biasStep,
  };
}

/** Adds how often each word stands in each entry's texts, weighed by how rare it is elsewhere. */
function addFrequencies(
  weights: Float32Array,
  examples: readonly Example[],
  counts: readonly number[],
  texts: number,
  none: number,
): void {
  const classes = none + 1;
  const perClass = new Float64Array(classes);
  const together = new Float32Array(counts.length * classes);
  for (const { features, label, weight } of examples) {
    perClass[label]! += weight;
    for (const feature of features) together[feature * classes + label]! += weight;
  }
  for (const [feature, count] of counts.entries()) {
    const rarity = Math.log(texts / count);
    for (let c = 0; c < none; c++) {
      const k = feature * classes + c;
      weights[k]! += (FREQUENCY * rarity * together[k]!) / (perClass[c]! + 2);
    }
  }
}

/** Learns how far the best guess can be trusted, from texts of phrasing families that the guess did not know. */
function fitConfidence(
  spans: readonly SegmentExample[],
  fit: (chosen: readonly SegmentExample[]) => ReturnType<typeof fitRows>,
  claims: readonly PackClaim[],
  concepts: Concepts,
) {
  const families = [
    ...new Set(spans.filter(span => span.text.source === 'corpus').map(span => span.text.family)),
  ];
  const foldOf = (span: SegmentExample) =>
    span.text.source === 'corpus' ? families.indexOf(span.text.family) % FOLDS : -1;
  const entries = claims.map(({ id, verdict }) => ({ id, verdict: VERDICTS.indexOf(verdict), sources: [] }));
  const trials: { values: number[]; right: boolean }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const { table, step, bias, biasStep } = fit(spans.filter(span => foldOf(span) !== fold));
    const matcher: Fitted = { rows: decodeRows(table), step, bias: decodeBias(bias, biasStep) };
    for (const span of spans.filter(one => foldOf(one) === fold)) {
      const view = viewOf(readText(span.text.text), span.text.surface, concepts);
      const { entry, values } = evidenceFor(
        { claims: entries, matcher: matcher as Model['matcher'] },
        view,
        span.from,
        span.to,
      );
      const guess = claims[entry];
      const truth = claims.find(claim => claim.id === span.claim);
      trials.push({ values, right: guess !== undefined && truth !== undefined && sameAnswer(guess, truth) });
    }
  }
  return fitLogistic(trials);
}

/** The same entry, or one of the same topic and verdict: what the user is shown does not differ in what matters. */
function sameAnswer(a: PackClaim, b: PackClaim): boolean {
  return a.id === b.id || (a.verdict === b.verdict && a.topic === b.topic);
}

/** Plain logistic regression on a few numbers, by Newton-free gradient steps; enough for eight weights. */
function fitLogistic(trials: readonly { values: number[]; right: boolean }[]) {
  const size = trials[0]?.values.length ?? 0;
  const weights = Array.from({ length: size }, () => 0);
  let bias = 0;
  for (let pass = 0; pass < 3000; pass++) {
    const slopes = Array.from({ length: size }, () => 0);
    let biasSlope = 0;
    for (const { values, right } of trials) {
      let score = bias;
      for (let k = 0; k < size; k++) score += weights[k]! * values[k]!;
      const error = 1 / (1 + Math.exp(-score)) - (right ? 1 : 0);
      for (let k = 0; k < size; k++) slopes[k]! += error * values[k]!;
      biasSlope += error;
    }
    for (let k = 0; k < size; k++) weights[k]! -= (0.2 * slopes[k]!) / trials.length;
    bias -= (0.2 * biasSlope) / trials.length;
  }
  return { weights: weights.map(round), bias: round(bias) };
}
