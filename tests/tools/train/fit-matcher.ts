import type { Concepts } from '../../../utils/claims/concepts';
import { MATCHER_KINDS, viewOf } from '../../../utils/claims/features';
import { encodeLevel, encodeRows } from '../../../utils/claims/weight-tables';
import { readText } from '../../../utils/text/read';
import { seededRandom } from '../eval/statistics';
import type { Labelled, PackClaim } from './data';
import { hashesOf, segmentExamples, spanExamples, type SegmentExample } from './examples';
import { countFeatures, known, largest, stepFor, trainMulti, type Example } from './learn';

const RAREST = 2;
const KEPT_WEIGHTS = 16_000;
/** Copies of each example with words left out at random: a claim must be known by more than one of its words. */
const COPIES = 2;
const LEFT_OUT = 0.4;
/** An explanation names what a claim is about but does not assert it. */
const EXPLANATION = 0.3;
const NEAR_MISS = 0.1;
/** A corpus text that speaks of a claim without asserting it. */
const DENIAL = 0.5;
/** Share of the word-frequency score beside the learned one; together they do better than either. */
const FREQUENCY = 2.5;

/** What the matcher learns from, prepared once. */
export interface MatcherMaterial {
  spans: SegmentExample[];
  nothing: SegmentExample[];
  explained: { entry: number; hashes: Int32Array }[];
}

export function prepareMatcher(
  texts: readonly Labelled[],
  claims: readonly PackClaim[],
  concepts: Concepts,
): MatcherMaterial {
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
  return {
    spans: texts.flatMap(text => spanExamples(text, concepts, MATCHER_KINDS)),
    nothing: texts
      .filter(text => text.source === 'near-miss' || text.hard === true)
      .flatMap(text => segmentExamples(text, concepts, MATCHER_KINDS)),
    explained,
  };
}

/** Trains the part that names the library entry on the texts that `allowed` lets through. */
export function fitMatcher(
  { spans, nothing, explained }: MatcherMaterial,
  claims: readonly PackClaim[],
  allowed: (text: Labelled) => boolean,
) {
  return fitRows(
    spans.filter(span => allowed(span.text)),
    nothing.filter(span => allowed(span.text)),
    explained,
    claims,
  );
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
    ...nothing.map(span => ({
      features: known(span.hashes, index),
      label: none,
      weight: span.text.source === 'corpus' ? DENIAL : NEAR_MISS,
    })),
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
    table: { ...encodeRows(rows), step },
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
