import { conceptFeatures } from './concept-features';
import { aroundFeatures, contextFeatures, edgeFeatures } from './context-features';
import { cueFeatures } from './cue-features';
import { deniedFeatures } from './denied-features';
import { BIT } from './feature-kinds';
import type { FeatureSet } from './feature-set';
import { Sink } from './feature-sink';
import { shapeFeatures } from './shape-features';
import type { View } from './view';
import { frameFeatures, wordFeatures } from './word-features';

export { deniedConcepts, plainAndDenied } from './denied-features';
export { ALL_KINDS, DETECTOR_KINDS, MATCHER_KINDS, STANCE_KINDS } from './feature-kinds';
export { leaveOut, viewOf, type View } from './view';

/** Takes one feature: its hash, and the token it stands at (-1 when it belongs to the whole). */
export type Emit = (feature: number, token: number) => void;

const shared = new Sink();

/**
 * The features of tokens[from..to) of the given kinds; one may come more than once. With `wanted` only those of it: most
 * that a text has are known to no model, and passing them over first is what makes it quick. What it returns is good
 * until the next call.
 */
export function collectFeatures(
  view: View,
  from: number,
  to: number,
  kinds: number,
  wanted: FeatureSet | null,
): Sink {
  const sink = shared;
  sink.empty(wanted);
  if (kinds & (BIT.word | BIT.pair)) wordFeatures(view, from, to, kinds, sink);
  if (kinds & (BIT.concept | BIT.conceptPair | BIT.near)) conceptFeatures(view, from, to, kinds, sink);
  if (kinds & BIT.frame) frameFeatures(view, from, to, sink);
  if (kinds & BIT.denied) deniedFeatures(view, from, to, sink);
  if (kinds & BIT.around) aroundFeatures(view, from, to, sink);
  if (kinds & BIT.context) contextFeatures(view, from, to, sink);
  if (kinds & BIT.cue) cueFeatures(view, from, to, sink);
  if (kinds & BIT.shape) shapeFeatures(view, from, to, sink);
  if (kinds & BIT.last) edgeFeatures(view, from, to, sink);
  return sink;
}

/** Calls `emit`, which must not look for features itself, for each of the features that `collectFeatures` finds. */
export function featuresOf(
  view: View,
  from: number,
  to: number,
  kinds: number,
  emit: Emit,
  wanted: FeatureSet | null = null,
): void {
  const { hashes, tokens, count } = collectFeatures(view, from, to, kinds, wanted);
  for (let k = 0; k < count; k++) emit(hashes[k] ?? 0, tokens[k] ?? 0);
}
