import { has, type FeatureSet } from './feature-set';

/** Takes one feature: its hash, and the token it stands at (-1 when it belongs to the whole). */
export type Emit = (feature: number, token: number) => void;

/** Where features go: those of `wanted` (all of them, when it is null) to `emit`. */
export interface Sink {
  wanted: FeatureSet | null;
  emit: Emit;
}

/** Emits a feature at a token (-1 when it belongs to the whole), if it is wanted. */
export function put({ wanted, emit }: Sink, feature: number, token: number): void {
  if (wanted === null || has(wanted, feature)) emit(feature, token);
}
