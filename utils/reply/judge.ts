import type { Place } from './concepts';
import { featuresOf, findFrameHits, type Feature, type FrameHit } from './features';
import { sentenceAround } from './frames';
import type { Hit } from './identifiers/hit';
import { MODEL_RISKS, scoreRisks, weightOf } from './model';
import { hasConcept, placesOf, type Draft } from './read-draft';
import { SEVERITY } from './rules';

/** How sure the model must be, by what a false alarm of that severity costs; chosen on the development drafts. */
const THRESHOLD = { block: 0.58, warn: 0.52, hint: 0.52 };
/** Where the exact rules already found a thing of this kind, the model adds nothing. */
const COVERED: Record<string, string[]> = {
  'address-location': ['address-location'],
  'email-handle': ['email-handle'],
  'birth-date': ['birth-date'],
};
/** Invitations and looks that a draft may speak of in order to decline them; then only a very sure model counts. */
const DECLINABLE: ReadonlySet<string> = new Set([
  'moves-to-dm',
  'online-snooping',
  'solicits-testimonial',
  'solicits-vulnerable',
  'client-story-vague',
]);
const DECLINED = 0.85;
/** Only what stands in answer to a crisis, and is left to the context rules. */
const CONTEXTUAL: ReadonlySet<string> = new Set(['crisis-minimising']);

/** The risks a draft carries by what its sentences say, each with the smallest telling stretch of words. */
export function judgeDraft(draft: Draft, parent: Draft | null, identifiers: readonly Hit[]): Hit[] {
  const frames = findFrameHits(draft, parent);
  const features = featuresOf(draft, frames, parent);
  const scores = scoreRisks(features);
  const hits: Hit[] = [];
  const declined = hasConcept(draft, 'refuse');
  for (const [index, score] of scores.entries()) {
    const risk = MODEL_RISKS[index];
    const severity = risk === undefined ? undefined : SEVERITY[risk];
    if (risk === undefined || severity === undefined || CONTEXTUAL.has(risk)) continue;
    if (
      score < Math.max(THRESHOLD[severity], declined && DECLINABLE.has(risk) ? DECLINED : 0) ||
      identifiers.some(hit => COVERED[risk]?.includes(hit.risk))
    )
      continue;
    hits.push({ risk, ...tellingSpan(draft, risk, index, frames, features) });
  }
  for (const frame of frames) {
    if (MODEL_RISKS.includes(frame.risk) || hits.some(({ risk }) => risk === frame.risk)) continue;
    if (frame.risk in SEVERITY) hits.push({ risk: frame.risk, ...spanOfPlace(draft, frame.place) });
  }
  return settle(draft, parent, hits, frames);
}

/** What two risks say about each other: a label for somebody absent is no label for the reader; a child's age is a birth date. */
function settle(
  draft: Draft,
  parent: Draft | null,
  hits: readonly Hit[],
  frames: readonly FrameHit[],
): Hit[] {
  const has = (risk: string) => hits.some(hit => hit.risk === risk);
  const absent = frames.some(({ risk }) => risk === 'diagnoses-absent-person');
  const age = placesOf(draft, '#minorage')[0];
  const known = parent !== null && answersByName(draft, parent);
  return [
    ...hits.filter(
      ({ risk }) =>
        !(risk === 'diagnoses-public' && absent && has('diagnoses-absent-person')) &&
        !(risk === 'names-person-case' && known),
    ),
    ...(has('minor-identified') && age && !has('birth-date')
      ? [{ risk: 'birth-date', ...spanOfPlace(draft, age) }]
      : []),
  ];
}

/** Every name in the draft was written by the person who is answered. */
function answersByName(draft: Draft, parent: Draft): boolean {
  const written = new Set(parent.words.flatMap(word => [word.surface, ...word.forms]));
  const names = placesOf(draft, '#name');
  return names.length > 0 && names.every(({ from }) => written.has(draft.words[from]?.surface ?? ''));
}

/** How likely a risk is by the model alone; for the context rules. */
export function likelihood(draft: Draft, parent: Draft | null, risk: string): number {
  const index = MODEL_RISKS.indexOf(risk);
  return index < 0 ? 0 : (scoreRisks(featuresOf(draft, findFrameHits(draft, parent), parent))[index] ?? 0);
}

/** The frame that tells the risk, else the words of one sentence that speak for it most. */
function tellingSpan(
  draft: Draft,
  risk: string,
  index: number,
  frames: readonly FrameHit[],
  features: readonly Feature[],
): { start: number; end: number } {
  const frame = frames.find(hit => hit.risk === risk);
  if (frame) return spanOfPlace(draft, frame.place);
  const telling = features
    .map(({ name, place }) => ({ place, weight: place ? weightOf(name, index) : 0 }))
    .filter((part): part is { place: Place; weight: number } => part.place !== null && part.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const [best] = telling;
  if (!best) return spanOfPlace(draft, { from: 0, to: draft.words.length });
  const sentence = sentenceAround(draft.words, best.place);
  const strong = telling.filter(
    ({ place, weight }) => weight > best.weight / 3 && place.from >= sentence.from && place.to <= sentence.to,
  );
  return spanOfPlace(draft, {
    from: Math.min(...strong.map(({ place }) => place.from)),
    to: Math.max(...strong.map(({ place }) => place.to)),
  });
}

export function spanOfPlace(draft: Draft, place: Place): { start: number; end: number } {
  return { start: draft.words[place.from]?.start ?? 0, end: draft.words[place.to - 1]?.end ?? 0 };
}
