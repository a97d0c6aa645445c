import type { CareFinding, CareLevel, Surface } from '../findings';
import { atOnce, type InParts } from '../in-parts';
import type { Reading } from '../text/reading';
import { ANCHORED, featuresOf, signsOf } from './features';
import { isMinor } from './minor';
import { judgeGroups, judgeLevel, MODEL, type Model } from './model';
import { plainnessOf } from './plain';
import { tellingQuote } from './quote';
import { segmentsOf, type Segment } from './segments';
import { surenessOf } from './sureness';
import { careTextOf, type CareText } from './words';

/** Below this likelihood nothing is danger, however it is said. */
const DANGER_FROM = 0.15;
/**
 * From which sureness on danger is shown, and from which likelihood the other levels are: later in a segment without an
 * anchor. Set on authors that the engine had not learned from (`npm run train:care -- --folds`).
 */
const SURE_FROM = -0.75;
const ANY_FROM = { anchored: 0.4, bare: 0.6 } as const;

/** Danger that is plainly denied is shown later. */
const DENIED_FROM = 0.75;

/** How a text was judged: by its most urgent segment. */
interface Judgement {
  danger: number;
  care: number;
  segment: Segment;
  /** The text that was judged. */
  text: CareText;
  /** Whether it is said in plain words, and so shown whatever its likelihood, or denied in plain words. */
  plainness: 'said' | 'denied' | null;
}

/** The most urgent segment of a text, shown or not; null for an empty text. */
export const judgeText = (reading: Reading, model = MODEL): Judgement | null =>
  atOnce(judgeInParts(reading, model));

/** After so many segments whoever waits may have a turn. */
const PART = 32;

function* judgeInParts(reading: Reading, model: Model): InParts<Judgement | null> {
  const text = careTextOf(reading);
  let worst: Judgement | null = null;
  for (const [at, segment] of segmentsOf(reading).entries()) {
    if (at % PART === 0) yield;
    const signs = signsOf(text, segment.from, segment.to);
    const likely = judgeGroups(signs, model);
    const isOpen = likely.danger < DENIED_FROM && signs.has(ANCHORED);
    const plainness = isOpen ? plainnessOf(text, reading.clauses, segment) : null;
    const judged = { ...likely, segment, text, plainness };
    if (!worst || urgencyOf(judged) > urgencyOf(worst)) worst = judged;
  }
  return worst;
}

const urgencyOf = ({ danger, care, plainness }: Judgement) => 2 * (plainness === 'said' ? 1 : danger) + care;

/** The level to show for a judgement; null when it is too weak to show. */
export function levelOf(
  { danger, care, segment, text, plainness }: Judgement,
  model = MODEL,
): CareLevel | null {
  const isSaid = plainness === 'said';
  if (!isSaid && danger < DANGER_FROM && danger + care < ANY_FROM.anchored) return null;
  const signs = signsOf(text, segment.from, segment.to);
  const isDanger =
    isSaid ||
    (danger >= (plainness === 'denied' ? DENIED_FROM : DANGER_FROM) &&
      surenessOf(danger, signs, text, segment, model) >= SURE_FROM);
  const from = signs.has(ANCHORED) ? ANY_FROM.anchored : ANY_FROM.bare;
  return isDanger || danger + care >= from ? judgeLevel(signs, isDanger, model) : null;
}

/**
 * The most urgent sign that the author of a text, or somebody they name, is in danger; null when there is none, and
 * always for the surface `reply`, which is the counsellor's own draft. Pure; linear in the length of the text; keeps
 * nothing. The span is the shortest run of words that tells, in UTF-16 offsets into the text.
 */
export const checkCare = (reading: Reading, surface: Surface): CareFinding | null =>
  atOnce(checkCareInParts(reading, surface));

/** The same, to be interrupted now and then. */
export function* checkCareInParts(reading: Reading, surface: Surface): InParts<CareFinding | null> {
  const worst = surface === 'reply' ? null : yield* judgeInParts(reading, MODEL);
  const level = worst && levelOf(worst);
  if (!level) return null;
  return {
    kind: 'care',
    level,
    minor: isMinor(reading.tokens),
    ...tellingQuote(reading, worst.segment, featuresOf(reading, worst.segment.from, worst.segment.to)),
  };
}
