import type { Place } from './concepts';
import type { ReplyWord } from './words';

/** One step of a frame: any of some concepts, at most `gap` words after the step before. */
export interface Step {
  concepts: number[];
  gap: number;
}

/** A sequence of concepts inside one sentence, unless one of `unless` stands in the same sentence. */
export interface Frame {
  steps: Step[];
  unless: Step[][];
}

export type Places = readonly (readonly Place[] | undefined)[];

/** The first place where the frame stands, or null. */
export function findFrame(frame: Frame, words: readonly ReplyWord[], places: Places): Place | null {
  const found = findSteps(frame.steps, words, places, 0, words.length);
  for (const place of found) {
    const { from, to } = sentenceAround(words, place);
    const excused = frame.unless.some(steps => !findSteps(steps, words, places, from, to).next().done);
    if (!excused) return place;
  }
  return null;
}

/** Every concept that a frame needs, so that a frame whose words are absent costs one look. */
export function isPossible(frame: Frame, places: Places): boolean {
  return frame.steps.every(step => step.concepts.some(concept => places[concept] !== undefined));
}

function* findSteps(
  steps: readonly Step[],
  words: readonly ReplyWord[],
  places: Places,
  from: number,
  to: number,
): Generator<Place> {
  const [first] = steps;
  if (!first) return;
  for (const concept of first.concepts) {
    for (const place of places[concept] ?? []) {
      if (place.from < from || place.to > to) continue;
      const end = endOfSteps(steps, 1, place.to, words, places);
      if (end !== null && end <= to) yield { from: place.from, to: end };
    }
  }
}

function endOfSteps(
  steps: readonly Step[],
  index: number,
  at: number,
  words: readonly ReplyWord[],
  places: Places,
): number | null {
  const step = steps[index];
  if (!step) return at;
  let best: number | null = null;
  for (const concept of step.concepts) {
    for (const place of places[concept] ?? []) {
      if (place.from < at || place.from - at > step.gap || crossesStop(words, at, place.from)) continue;
      const end = endOfSteps(steps, index + 1, place.to, words, places);
      if (end !== null && (best === null || end < best)) best = end;
    }
  }
  return best;
}

function crossesStop(words: readonly ReplyWord[], from: number, to: number): boolean {
  for (let at = Math.max(0, from - 1); at < to; at++) if (words[at]?.stop) return true;
  return false;
}

/** The words of the sentence that holds a place. */
export function sentenceAround(words: readonly ReplyWord[], { from, to }: Place): Place {
  let start = from;
  while (start > 0 && !words[start - 1]?.stop) start--;
  let end = to;
  while (end < words.length && !words[end - 1]?.stop) end++;
  return { from: start, to: end };
}
