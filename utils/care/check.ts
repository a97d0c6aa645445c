import type { CareFinding, Surface } from '../findings';
import type { Reading } from '../text/reading';
import { featuresOf } from './features';
import { isMinor } from './minor';
import { judgeGroups, judgeLevel } from './model';
import { tellingQuote } from './quote';
import { segmentsOf } from './segments';

/** From this likelihood on, one of the three highest levels is shown. Set on held-back families of the training texts. */
const DANGER_FROM = 0.5;
/** From this likelihood on, any care level is shown: quieter, so surer. */
const CARE_FROM = 0.8;

/**
 * The most urgent sign that the author of a text, or somebody they name, is in danger; null when there is none, and
 * always for the surface `reply`, which is the counsellor's own draft. Pure; linear in the length of the text; keeps
 * nothing. The span is the shortest run of words that tells, in UTF-16 offsets into the text.
 */
export function checkCare(reading: Reading, surface: Surface): CareFinding | null {
  if (surface === 'reply') return null;
  let worst: { danger: number; care: number; none: number; at: number } | null = null;
  const segments = segmentsOf(reading);
  const features = segments.map(({ from, to }) => featuresOf(reading.tokens, from, to));
  features.forEach((signs, at) => {
    const [danger = 0, care = 0, none = 1] = judgeGroups(signs);
    if (!worst || 2 * danger + care > 2 * worst.danger + worst.care) worst = { danger, care, none, at };
  });
  const found = worst as { danger: number; care: number; none: number; at: number } | null;
  if (!found) return null;
  const { danger, care, none, at } = found;
  if (danger < DANGER_FROM && 1 - none < CARE_FROM) return null;
  const signs = features[at] ?? [];
  const segment = segments[at] ?? { from: 0, to: reading.tokens.length };
  return {
    kind: 'care',
    level: judgeLevel(signs, danger >= DANGER_FROM || danger > care),
    minor: isMinor(reading.tokens),
    ...tellingQuote(reading, segment, signs),
  };
}
