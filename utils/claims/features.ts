import { conceptFeatures } from './concept-features';
import { aroundFeatures, contextFeatures, edgeFeatures } from './context-features';
import { cueFeatures } from './cue-features';
import { deniedFeatures } from './denied-features';
import { BIT } from './feature-kinds';
import type { FeatureSet } from './feature-set';
import type { Emit, Sink } from './feature-sink';
import { shapeFeatures } from './shape-features';
import type { View } from './view';
import { frameFeatures, wordFeatures } from './word-features';

export { deniedConcepts, plainAndDenied } from './denied-features';
export { ALL_KINDS, DETECTOR_KINDS, MATCHER_KINDS, STANCE_KINDS } from './feature-kinds';
export type { Emit } from './feature-sink';
export { viewOf, type View } from './view';

/**
 * Calls `emit` for every feature of tokens[from..to) of the given kinds; a feature may come more than once. With `wanted`
 * only for its features: most that a text has are known to no model, and passing them over first is what makes it quick.
 */
export function featuresOf(
  view: View,
  from: number,
  to: number,
  kinds: number,
  emit: Emit,
  wanted: FeatureSet | null = null,
): void {
  const sink: Sink = { wanted, emit };
  if (kinds & (BIT.word | BIT.pair)) wordFeatures(view, from, to, kinds, sink);
  if (kinds & (BIT.concept | BIT.conceptPair | BIT.near)) conceptFeatures(view, from, to, kinds, sink);
  if (kinds & BIT.frame) frameFeatures(view, from, to, sink);
  if (kinds & BIT.denied) deniedFeatures(view, from, to, sink);
  if (kinds & BIT.around) aroundFeatures(view, from, to, sink);
  if (kinds & BIT.context) contextFeatures(view, from, to, sink);
  if (kinds & BIT.cue) cueFeatures(view, from, to, sink);
  if (kinds & BIT.shape) shapeFeatures(view, from, to, sink);
  if (kinds & BIT.last) edgeFeatures(view, from, to, sink);
}
