import type { Place } from './concepts';
import { findFrameHits, unitsOf, type FrameHit, type Unit } from './features';
import { sentenceAround } from './frames';
import type { Hit } from './identifiers/hit';
import type { Scorer } from './model';
import { hasConcept, type Draft } from './read-draft';
import { SEVERITY } from './rules';
import { settle } from './settle';

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
/** A sentence taken out of its draft must say a thing more plainly (taken off its score, in log odds). */
const ALONE = 1.5;
/**
 * By how much (in log odds) a risk must pass its threshold where the draft was already told of another one: most of what
 * is wrong in a draft that is held rightly is a second name for the same words.
 */
const SECOND = { block: 2.5, warn: 1.5, hint: 1.5 };
/** Only what stands in answer to a crisis, and is left to the context rules. */
const CONTEXTUAL: ReadonlySet<string> = new Set(['crisis-minimising']);

/** What a risk cannot be without, whatever the words around it suggest. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  'birth-date': ['bornword', '%born', '#age', '#minorage'],
};

function lacks(draft: Draft, risk: string): boolean {
  const needed = NEEDS[risk];
  return needed !== undefined && !hasConcept(draft, ...needed);
}

/** A draft as the model sees it: each risk with the stretch that speaks for it most. */
export interface Weighed {
  draft: Draft;
  parent: Draft | null;
  frames: readonly FrameHit[];
  /** How likely each risk is and where, in the order of the model's risks. */
  best: readonly { score: number; unit: Unit }[];
  model: Scorer;
}

/** Scores the draft as a whole and each of its sentences; the strongest counts. */
export function weighDraft(draft: Draft, parent: Draft | null, model: Scorer): Weighed {
  const frames = findFrameHits(draft, parent);
  const best: { score: number; unit: Unit }[] = [];
  for (const [i, unit] of unitsOf(draft, frames, parent).entries()) {
    for (const [risk, score] of model.score(unit.features, i === 0 ? 0 : ALONE).entries()) {
      if (score > (best[risk]?.score ?? -1)) best[risk] = { score, unit };
    }
  }
  return { draft, parent, frames, best, model };
}

/** How likely a risk is by the model alone; for the context rules. */
export function likelihood({ best, model }: Weighed, risk: string): number {
  return best[model.risks.indexOf(risk)]?.score ?? 0;
}

/** The risks a draft carries by what its sentences say, each with the smallest telling stretch of words. */
export function judgeDraft(weighed: Weighed, identifiers: readonly Hit[]): Hit[] {
  const { draft, parent, frames, best, model } = weighed;
  const declined = hasConcept(draft, 'refuse');
  const likely: { index: number; risk: string; margin: number; unit: Unit }[] = [];
  for (const [index, { score, unit }] of best.entries()) {
    const risk = model.risks[index];
    if (risk === undefined || CONTEXTUAL.has(risk)) continue;
    const threshold = Math.max(model.thresholds[index] ?? 1, declined && DECLINABLE.has(risk) ? DECLINED : 0);
    if (score < threshold || lacks(draft, risk) || identifiers.some(hit => COVERED[risk]?.includes(hit.risk)))
      continue;
    likely.push({ index, risk, unit, margin: logOdds(score) - logOdds(threshold) });
  }
  const most = Math.max(...likely.map(({ margin }) => margin));
  const isFirst = (margin: number) => margin === most && identifiers.length === 0;
  const hits: Hit[] = likely
    .filter(({ margin, risk }) => isFirst(margin) || margin >= SECOND[SEVERITY[risk] ?? 'block'])
    .map(({ risk, index, unit }) => ({ risk, ...tellingSpan(weighed, index, unit) }));
  for (const frame of frames) {
    if (model.risks.includes(frame.risk) || hits.some(({ risk }) => risk === frame.risk)) continue;
    if (frame.risk in SEVERITY) hits.push({ risk: frame.risk, ...spanOfPlace(draft, frame.place) });
  }
  return settle(draft, parent, hits, frames);
}

function logOdds(score: number): number {
  return Math.log(score / (1 - score));
}

/** The frame that tells the risk, else the words of one sentence that speak for it most. */
function tellingSpan(
  { draft, frames, model }: Weighed,
  index: number,
  unit: Unit,
): { start: number; end: number } {
  const frame = frames.find(({ risk, place }) => risk === model.risks[index] && isWithin(place, unit));
  if (frame) return spanOfPlace(draft, frame.place);
  const telling = unit.features
    .map(({ name, place }) => ({ place, weight: place ? model.weightOf(name, index) : 0 }))
    .filter((part): part is { place: Place; weight: number } => part.place !== null && part.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const [strongest] = telling;
  if (!strongest) return spanOfPlace(draft, unit);
  const sentence = sentenceAround(draft.words, strongest.place);
  const strong = telling.filter(
    ({ place, weight }) => weight > strongest.weight / 3 && isWithin(place, sentence),
  );
  return spanOfPlace(draft, {
    from: Math.min(...strong.map(({ place }) => place.from)),
    to: Math.max(...strong.map(({ place }) => place.to)),
  });
}

function isWithin(place: Place, unit: Place): boolean {
  return place.from >= unit.from && place.to <= unit.to;
}

/** From the first word to the last one; a date or clock that ends it is shown whole. */
export function spanOfPlace(draft: Draft, place: Place): { start: number; end: number } {
  const end = draft.words[place.to - 1]?.end ?? 0;
  REST_OF_NUMBER.lastIndex = end;
  const rest = /\d/.test(draft.text.charAt(end - 1)) ? (REST_OF_NUMBER.exec(draft.text)?.[0].length ?? 0) : 0;
  return { start: draft.words[place.from]?.start ?? 0, end: end + rest };
}

const REST_OF_NUMBER = /(?:[./:-]\d+)+/y;
