import { readFileSync } from 'node:fs';
import { VERDICTS } from '../../../utils/findings';
import { Concepts } from '../../../utils/claims/concepts';
import { DETECTOR_KINDS } from '../../../utils/claims/features';
import { encodeWeights, type ModelData } from '../../../utils/claims/model';
import type { Labelled, PackClaim } from './data';
import { segmentExamples, withoutTopics } from './examples';
import { countFeatures, known, round, stepFor, trainBinary } from './learn';
import { fitMatcher } from './fit-matcher';

/** How much a text of each origin counts. Corpus texts are the most like what people post. */
const WEIGHTS = { corpus: 2, example: 1, 'near-miss': 1, care: 0.5 };
const EMPTIED = 0.3;
/** Kept after pruning; the rest of the features weigh next to nothing. */
const DETECTOR_FEATURES = 8000;
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
    claims: claims.map(claim => [claim.id, VERDICTS.indexOf(claim.verdict), claim.sources.join(' ')]),
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
          weight: WEIGHTS[segment.text.source],
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
