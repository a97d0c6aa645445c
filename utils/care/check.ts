import type { CareFinding, Surface } from '../findings';
import type { Reading } from '../text/reading';
import { hasAnchor } from './anchors';
import { featuresOf } from './features';
import { isMinor } from './minor';
import { judgeGroups, judgeLevel } from './model';
import { tellingQuote } from './quote';
import { segmentsOf } from './segments';

/**
 * From which likelihood on something is shown: the three highest levels sensitively, the others only when surer, and
 * both far later without a word that such talk rarely does without. Set on held-back families of the training texts.
 */
const SHOWN_FROM = {
  anchored: { danger: 0.45, any: 0.7 },
  bare: { danger: 0.93, any: 0.95 },
} as const;

/**
 * The most urgent sign that the author of a text, or somebody they name, is in danger; null when there is none, and
 * always for the surface `reply`, which is the counsellor's own draft. Pure; linear in the length of the text; keeps
 * nothing. The span is the shortest run of words that tells, in UTF-16 offsets into the text.
 */
export function checkCare(reading: Reading, surface: Surface): CareFinding | null {
  if (surface === 'reply') return null;
  const { tokens } = reading;
  const [worst] = segmentsOf(reading)
    .map(segment => {
      const features = featuresOf(tokens, segment.from, segment.to);
      const { danger, care } = judgeGroups(features);
      const from = SHOWN_FROM[hasAnchor(tokens, segment.from, segment.to) ? 'anchored' : 'bare'];
      return {
        segment,
        features,
        isDanger: danger >= from.danger || danger > care,
        isShown: danger >= from.danger || danger + care >= from.any,
        urgency: 2 * danger + care,
      };
    })
    .filter(({ isShown }) => isShown)
    .toSorted((a, b) => b.urgency - a.urgency);
  if (!worst) return null;
  return {
    kind: 'care',
    level: judgeLevel(worst.features, worst.isDanger),
    minor: isMinor(tokens),
    ...tellingQuote(reading, worst.segment, worst.features),
  };
}
