import type { CareLevel } from '../findings';
import type { Place } from './concepts';
import { findFrameHits, unitsOf, type FrameHit, type Unit } from './features';
import { sentenceAround } from './frames';
import type { Hit } from './identifiers/hit';
import type { Scorer } from './model';
import { ALONE, firstScores, type Evidence } from './reconsider';
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
/**
 * By how much (in log odds) a risk must pass its threshold where the draft was already told of another one: most of what
 * is wrong in a draft that is held rightly is a second name for the same words.
 */
const SECOND = 1.2;
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
  /** The stretch that speaks for each risk most, in the order of the model's risks. */
  best: readonly Unit[];
  /** The scores of the draft as a whole, and the highest of its sentences, in log odds. */
  whole: readonly number[];
  sentence: readonly number[];
  sentences: number;
  model: Scorer;
}

/** Scores the draft as a whole and each of its sentences. */
export function weighDraft(draft: Draft, parent: Draft | null, model: Scorer): Weighed {
  const frames = findFrameHits(draft, parent);
  const [all, ...parts] = unitsOf(draft, frames, parent);
  const whole = all ? model.score(all.features) : model.risks.map(() => 0);
  const scores = parts.map(({ features }) => model.score(features));
  const nothing: Unit = { from: 0, to: draft.words.length, features: [] };
  const best = model.risks.map((_, risk) => {
    let at = -1;
    let most = whole[risk] ?? 0;
    for (const [i, score] of scores.entries()) {
      const own = (score[risk] ?? 0) - ALONE;
      if (own > most) [at, most] = [i, own];
    }
    return (at < 0 ? all : parts[at]) ?? nothing;
  });
  const sentence =
    scores.length === 0 ? whole : whole.map((_, risk) => Math.max(...scores.map(score => score[risk] ?? 0)));
  return { draft, parent, frames, best, whole, sentence, sentences: parts.length, model };
}

/** What the second look goes by. */
export function evidenceOf(
  { draft, parent, whole, sentence, sentences }: Weighed,
  identifiers: readonly Hit[],
  care: CareLevel | null,
): Evidence {
  const found = [...new Set(identifiers.map(({ risk }) => risk))];
  return {
    whole,
    sentence,
    identifiers: found,
    care,
    answers: parent !== null,
    words: draft.words.length,
    sentences,
  };
}

/** How likely a risk is by its words alone; for the context rules. */
export function likelihood(weighed: Weighed, risk: string): number {
  const at = weighed.model.risks.indexOf(risk);
  const score = firstScores(weighed)[at];
  return score === undefined ? 0 : 1 / (1 + Math.exp(-score));
}

/** The risks a draft carries by what its sentences say, each with the smallest telling stretch of words. */
export function judgeDraft(weighed: Weighed, identifiers: readonly Hit[], care: CareLevel | null): Hit[] {
  const { draft, parent, frames, best, model } = weighed;
  const scores = model.reconsider(evidenceOf(weighed, identifiers, care));
  const declined = hasConcept(draft, 'refuse');
  const likely: { index: number; risk: string; margin: number; unit: Unit }[] = [];
  for (const [index, unit] of best.entries()) {
    const risk = model.risks[index];
    const score = scores[index] ?? 0;
    if (risk === undefined || CONTEXTUAL.has(risk)) continue;
    const threshold = Math.max(model.thresholds[index] ?? 1, declined && DECLINABLE.has(risk) ? DECLINED : 0);
    if (score < threshold || lacks(draft, risk) || identifiers.some(hit => COVERED[risk]?.includes(hit.risk)))
      continue;
    likely.push({ index, risk, unit, margin: logOdds(score) - logOdds(threshold) });
  }
  const most = Math.max(...likely.map(({ margin }) => margin));
  const isFirst = (margin: number) => margin === most && identifiers.length === 0;
  const hits: Hit[] = likely
    .filter(({ margin }) => isFirst(margin) || margin >= SECOND)
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
