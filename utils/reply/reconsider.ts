import type { CareLevel } from '../findings';

/** What is known of a draft once every risk was scored by itself. Scores are log odds, in the order of the model's risks. */
export interface Evidence {
  /** The draft as a whole, and the strongest of its sentences (the same where it has but one). */
  whole: readonly number[];
  sentence: readonly number[];
  /** What the exact rules found. */
  identifiers: readonly string[];
  /** What the care check says of the answered comment, and whether there is one. */
  care: CareLevel | null;
  answers: boolean;
  words: number;
  sentences: number;
}

/**
 * The second look: how likely each risk is beside all others. Which risks come together, and which are only a second
 * name for the same words, is learned; as is what a sentence by itself is worth beside the whole.
 */
export interface SecondLook {
  identifiers: string[];
  cares: string[];
  /** Slope and shift of each risk's first score, so that scores of different risks can be compared. */
  scales: [number, number][];
  /** A weight for each clue of `cluesOf`, the constant last, by risk; empty for a risk that is left as it is. */
  weights: number[][];
}

/** A sentence by itself must say a thing more plainly (log odds). */
export const ALONE = 1.5;
const HIGHEST = 6;
const LOWEST = -9;
/** Scores below this say nothing of how strong the strongest other risk is. */
const WEAK = -4;
const MANY_WORDS = 60;
const MANY_SENTENCES = 6;

const clip = (score: number): number => Math.max(LOWEST, Math.min(HIGHEST, score));
const shareOf = (score: number): number => 1 / (1 + Math.exp(-score));

/** The stronger of a draft's two scores for each risk. */
export function firstScores({ whole, sentence }: Pick<Evidence, 'whole' | 'sentence'>): number[] {
  return whole.map((score, risk) => Math.max(clip(score), clip(sentence[risk] ?? LOWEST) - ALONE));
}

/**
 * The clues by which every risk is judged again: how it stands beside the strongest other one, how likely each other one
 * is, what the exact rules found, what is answered, and how long the draft is. `given` are the risks that take part.
 */
export function cluesOf(
  evidence: Evidence,
  look: Omit<SecondLook, 'weights'>,
  given: readonly boolean[],
): (risk: number) => number[] {
  const { whole, sentence, identifiers, care, answers, words, sentences } = evidence;
  const scaled = firstScores(evidence).map((score, risk) => {
    const [slope, shift] = look.scales[risk] ?? [1, 0];
    return given[risk] ? Math.max(LOWEST, slope * score + shift) : LOWEST;
  });
  const shares = scaled.map((score, risk) => (given[risk] ? shareOf(score) : 0));
  const shared = [
    identifiers.length > 0 ? 1 : 0,
    ...look.identifiers.map(risk => (identifiers.includes(risk) ? 1 : 0)),
    ...look.cares.map(level => (care === level ? 1 : 0)),
    answers ? 1 : 0,
    Math.min(words, MANY_WORDS) / MANY_WORDS,
    Math.min(sentences, MANY_SENTENCES) / MANY_SENTENCES,
  ];
  return risk => {
    const own = scaled[risk] ?? LOWEST;
    let strongest = LOWEST;
    for (const [other, score] of scaled.entries()) if (other !== risk) strongest = Math.max(strongest, score);
    const all = clip(whole[risk] ?? LOWEST);
    const best = clip(sentence[risk] ?? LOWEST);
    return [
      own,
      Math.max(strongest, WEAK),
      Math.min(own - strongest, 0),
      shareOf(strongest),
      all,
      best,
      Math.max(all, best),
      ...shares.map((share, other) => (other === risk ? 0 : share)),
      ...shared,
      1,
    ];
  };
}

/** How likely each risk is, between 0 and 1, after the second look; without one, as the first scores say. */
export function reconsider(evidence: Evidence, look: SecondLook | null): number[] {
  const first = firstScores(evidence);
  if (look === null) return first.map(shareOf);
  const clues = cluesOf(
    evidence,
    look,
    look.weights.map(({ length }) => length > 0),
  );
  return first.map((score, risk) => {
    const weights = look.weights[risk] ?? [];
    // What is most unlikely by itself is not worth another look.
    if (weights.length === 0 || score < UNLIKELY) return shareOf(score);
    return shareOf(clues(risk).reduce((sum, clue, i) => sum + clue * (weights[i] ?? 0), 0));
  });
}

/** Below this first score (log odds) a risk stays as it is; nor is anything learned from it. */
export const UNLIKELY = -6;
