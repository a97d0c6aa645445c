import type { Concepts } from '../../../utils/claims/concepts';
import { DETECTOR_KINDS, STANCE_KINDS } from '../../../utils/claims/features';
import { encodeWeights } from '../../../utils/claims/weight-tables';
import { seededRandom } from '../eval/statistics';
import type { Labelled } from './data';
import { segmentExamples, withoutTopics, type SegmentExample } from './examples';
import { countFeatures, known, round, stepFor, trainBinary } from './learn';
import { withNeighbours } from './neighbours';

/** How much a text of each origin counts. Corpus texts are the most like what people post. */
const WEIGHTS = { corpus: 2, example: 1, 'near-miss': 1, care: 0.5 };
const EMPTIED = 0.3;
/** Kept after pruning; the rest of the features weigh next to nothing. */
const KEPT_FEATURES = 18_000;
const RAREST = 2;
/** Share of features left out of a copy, and how much the copy counts. */
const LEFT_OUT = 0.4;
const PATCHY = 0.5;

/** What the detector learns from, prepared once. */
export interface DetectorMaterial {
  segments: SegmentExample[];
  emptied: { text: Labelled; hashes: Int32Array }[];
}

export function prepareDetector(
  texts: readonly Labelled[],
  concepts: Concepts,
  themes: number,
): DetectorMaterial {
  return {
    segments: [...texts, ...withNeighbours(texts)]
      .flatMap(text => segmentExamples(text, concepts, DETECTOR_KINDS))
      .filter(segment => !segment.unclear),
    emptied: texts
      .filter(text => text.spans.length > 0)
      .flatMap(text =>
        withoutTopics(text, concepts, themes, DETECTOR_KINDS).map(hashes => ({ text, hashes })),
      ),
  };
}

/** Trains the part that tells assertions from the rest on the texts that `allowed` lets through. */
export function fitDetector({ segments, emptied }: DetectorMaterial, allowed: (text: Labelled) => boolean) {
  return fitLinear(
    segments.filter(segment => allowed(segment.text)),
    emptied.filter(({ text }) => allowed(text)),
    KEPT_FEATURES,
  );
}

/** Says nothing itself, but speaks of what others assert: the segments that the stance is learned from. */
const SPEAKS_OF_CLAIMS = new Set(['debunk', 'question', 'quote', 'news', 'personal', 'near-miss', 'advice']);
const KEPT_STANCES = 8000;

/** Segments that name a matter of mental health, asserting something of it or not. */
export function prepareStance(texts: readonly Labelled[], concepts: Concepts): SegmentExample[] {
  return [...texts, ...withNeighbours(texts)]
    .filter(text => text.spans.length > 0 || text.of !== undefined || SPEAKS_OF_CLAIMS.has(text.why ?? ''))
    .flatMap(text => segmentExamples(text, concepts, STANCE_KINDS))
    .filter(
      segment =>
        !segment.unclear && segment.named && (segment.claim !== undefined || segment.text.spans.length === 0),
    );
}

/** Trains the part that tells what is asserted from what is asked, denied or reported. */
export function fitStance(segments: readonly SegmentExample[], allowed: (text: Labelled) => boolean) {
  return fitLinear(
    segments.filter(segment => allowed(segment.text)),
    [],
    KEPT_STANCES,
  );
}

function fitLinear(
  chosen: readonly SegmentExample[],
  hollow: readonly { hashes: Int32Array }[],
  keep: number,
) {
  const counts = countFeatures(chosen.filter(({ text }) => text.weight === 1).map(({ hashes }) => hashes));
  const all = [...counts].filter(([, count]) => count >= RAREST).map(([feature]) => feature);
  const fit = (features: readonly number[]) => {
    const index = new Map(features.map((feature, at) => [feature, at]));
    const weights = trainBinary(
      [
        ...chosen.map(segment => ({
          features: known(segment.hashes, index),
          label: segment.claim === undefined ? 0 : 1,
          weight: WEIGHTS[segment.text.source] * segment.text.weight,
        })),
        ...patchy(chosen).map(segment => ({
          features: known(segment.hashes, index),
          label: segment.claim === undefined ? 0 : 1,
          weight: WEIGHTS[segment.text.source] * segment.text.weight * PATCHY,
        })),
        ...hollow.map(({ hashes }) => ({ features: known(hashes, index), label: 0, weight: EMPTIED })),
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
    .slice(0, keep)
    .map(({ feature }) => feature);
  const { weights, bias } = fit(kept);
  const step = stepFor(weights.subarray(0, kept.length));
  const levels = new Map<number, number>();
  for (const [at, feature] of kept.entries()) levels.set(feature, Math.round((weights[at] ?? 0) / step));
  return { table: { ...encodeWeights(levels), step }, bias: round(bias) };
}

/** Copies with features left out at random: what somebody new asserts is known by only a part of its words. */
function patchy(segments: readonly SegmentExample[]): SegmentExample[] {
  const random = seededRandom(5);
  return segments.map(segment => ({ ...segment, hashes: segment.hashes.filter(() => random() > LEFT_OUT) }));
}
