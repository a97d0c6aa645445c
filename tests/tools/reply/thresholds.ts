import { reconsider, type SecondLook } from '../../../utils/reply/reconsider';
import { SEVERITY } from '../../../utils/reply/rules';
import type { Seen } from './second';

/** How sure a model that never saw the author was of one risk, and whether the draft carries it. */
export interface Guess {
  author: string;
  risk: string;
  score: number;
  right: boolean;
}

/** How many true alarms one false alarm outweighs: a block that is wrong costs the most trust. */
const PRICE = { block: 4, warn: 1.3, hint: 1.3 };
/** How much the risks of the same severity count for a risk that has few guesses of its own. */
const SHARED = 0.15;
/** An author of fewer drafts counts less: a small file is written for a few risks and is no picture of what is typed. */
const FULL_AUTHOR = 1000;
const LOWEST = 0.08;
const HIGHEST = 0.9;
const STEP = 0.01;

export function guessesOf(
  { author, evidence, labels }: Seen,
  risks: readonly string[],
  look: SecondLook,
): Guess[] {
  const scores = reconsider(evidence, look);
  return risks.map((risk, i) => ({ author, risk, score: scores[i] ?? 0, right: labels.has(risk) }));
}

/** The threshold of each risk at which true alarms outweigh false ones most; every full author counts the same. */
export function chooseThresholds(guesses: readonly Guess[]): (risk: string) => number {
  const sizes = new Map<string, number>();
  for (const { author } of guesses) sizes.set(author, (sizes.get(author) ?? 0) + 1);
  const least = FULL_AUTHOR * new Set(guesses.map(({ risk }) => risk)).size;
  const gains = new Map<string, Float64Array>();
  const steps = Math.round((HIGHEST - LOWEST) / STEP) + 1;
  for (const { author, risk, score, right } of guesses) {
    if (score < LOWEST) continue;
    const gain = (right ? 1 : -PRICE[SEVERITY[risk] ?? 'warn']) / Math.max(sizes.get(author) ?? 1, least);
    const own = gains.get(risk) ?? new Float64Array(steps);
    gains.set(risk, own);
    const last = Math.min(steps - 1, Math.floor((score - LOWEST) / STEP + 1e-9));
    for (let i = 0; i <= last; i++) own[i] = (own[i] ?? 0) + gain;
  }
  const shared = new Map<string, Float64Array>();
  for (const [risk, own] of gains) {
    const sum = shared.get(SEVERITY[risk] ?? '') ?? new Float64Array(steps);
    shared.set(
      SEVERITY[risk] ?? '',
      sum.map((value, i) => value + (own[i] ?? 0)),
    );
  }
  return risk => {
    const all = shared.get(SEVERITY[risk] ?? '') ?? new Float64Array(steps);
    const own = gains.get(risk) ?? new Float64Array(steps);
    const total = own.map((value, i) => value + SHARED * (all[i] ?? 0));
    const best = total.reduce((at, value, i) => (value >= (total[at] ?? 0) ? i : at), 0);
    return Math.round((LOWEST + best * STEP) * 100) / 100;
  };
}
