import type { Surface } from '../findings';
import { SEED } from './feature-kinds';
import type { Sink } from './feature-sink';
import { mix } from '../text/hash';
import type { View } from './view';

/** The length and place of tokens[from..to), the surface, and whether they are asked or quoted. */
export function shapeFeatures(view: View, from: number, to: number, sink: Sink): void {
  const { reading, surface } = view;
  const length = to - from;
  const size = length < 5 ? 1 : length < 9 ? 2 : length < 15 ? 3 : length < 22 ? 4 : 5;
  const shapes = [size, 10 + (SURFACE_NUMBER[surface] ?? 0)];
  if (reading.tokens[to - 1]?.norm === '?') shapes.push(20);
  if (from === 0) shapes.push(21);
  if (to === reading.tokens.length) shapes.push(22);
  if (view.asked[to - 1]) shapes.push(23);
  if (view.asked[to]) shapes.push(24);
  let inside = 0;
  for (let i = from; i < to; i++) inside += view.quoted[i] ?? 0;
  if (inside > 0) shapes.push(inside * 2 > length ? 25 : 26);
  for (const shape of shapes) sink.put(mix(shape, SEED.shape), -1);
}

/** A reply reads like a comment, and words on the screen like a caption. */
const SURFACE_NUMBER: Record<Surface, number> = {
  caption: 1,
  onscreen: 1,
  comment: 2,
  reply: 2,
  transcript: 3,
};
