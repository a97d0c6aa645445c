import { VERDICTS } from '../../../utils/findings';
import { Concepts } from '../../../utils/claims/concepts';
import { conceptData } from '../../../utils/packs/concepts';
import { familiesKey, type ModelData } from '../../../utils/claims/model';
import {
  decodeBias,
  decodeRows,
  encodeLevel,
  TOP_LEVEL,
  decodeWeights,
} from '../../../utils/claims/weight-tables';
import type { Labelled, PackClaim } from './data';
import { fitDetector, fitStance, prepareDetector, prepareStance } from './fit-detector';
import { fitMatcher, prepareMatcher, type MatcherMaterial } from './fit-matcher';
import { fitTrust, tryOut, type Trials } from './fit-trust';

export interface Thresholds {
  detector: [topic: number, theme: number, neither: number];
  /** How much less suffices in captions and transcripts. */
  relief: { caption: number; transcript: number };
  matcher: number;
}

/** Texts are held out in so many turns, whole authors at a time, to learn how far the engine can be trusted. */
const FOLDS = 3;

/** Trains the engine on `texts` and packs it. Deterministic: the same texts give the same bytes. */
export function fitModel(
  texts: readonly Labelled[],
  claims: readonly PackClaim[],
  thresholds: Thresholds,
): ModelData {
  const { themes } = conceptData;
  const concepts = new Concepts(conceptData);
  const detecting = prepareDetector(texts, concepts, themes);
  const standing = prepareStance(texts, concepts);
  const matching = prepareMatcher(texts, claims, concepts);
  const entries: ModelData['claims'] = claims.map(({ id, verdict, sources }) => [
    id,
    VERDICTS.indexOf(verdict),
    sources.join(' '),
  ]);
  const negated = negationRates(matching, claims);
  const authors = [...new Set(texts.flatMap(text => text.author ?? []))].sort();
  const foldOf = (text: Labelled) => (text.author === null ? -1 : authors.indexOf(text.author) % FOLDS);
  const trials: Trials = { naming: [], asserting: [] };
  for (let fold = 0; fold < FOLDS; fold++) {
    const allowed = (text: Labelled) => foldOf(text) !== fold;
    const detector = fitDetector(detecting, allowed);
    const stance = fitStance(standing, allowed);
    const matcher = fitMatcher(matching, claims, allowed);
    const found = tryOut(
      {
        concepts,
        verdicts: Uint8Array.from(entries, ([, verdict]) => verdict),
        claims: entries.map(([id, verdict], at) => ({ id, verdict, sources: [], negated: negated[at] ?? 0 })),
        detector: { ...decodeWeights(detector.table), bias: detector.bias },
        stance: { ...decodeWeights(stance.table), bias: stance.bias },
        matcher: {
          rows: decodeRows(matcher.table),
          step: matcher.table.step,
          bias: decodeBias(matcher.bias, matcher.biasStep),
        },
      },
      texts.filter(text => !allowed(text)),
      claims,
    );
    trials.naming.push(...found.naming);
    trials.asserting.push(...found.asserting);
  }
  const { confidence, final } = fitTrust(trials);
  return {
    families: familiesKey(),
    detector: {
      ...fitDetector(detecting, () => true),
      thresholds: thresholds.detector,
      relief: thresholds.relief,
      final,
    },
    stance: fitStance(standing, () => true),
    matcher: { ...fitMatcher(matching, claims, () => true), threshold: thresholds.matcher, confidence },
    claims: entries,
    negated: negated.map(share => encodeLevel(Math.round(share * TOP_LEVEL))).join(''),
  };
}

/** For each entry the share of its texts that negate something. */
function negationRates({ spans }: MatcherMaterial, claims: readonly PackClaim[]): number[] {
  return claims.map(({ id }) => {
    const own = spans.filter(span => span.claim === id);
    return own.filter(span => span.negates).length / Math.max(1, own.length);
  });
}
