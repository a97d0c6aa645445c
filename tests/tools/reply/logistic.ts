/** A row of clues and whether what is asked was so. */
export interface Row {
  clues: readonly number[];
  right: boolean;
}

const STEADY = 1e-3;
const SMALLEST_SHARE = 1 / 64;

/**
 * Weights of a logistic regression by Newton's method, with a pull towards zero on all but the last clue (the constant).
 * `start` shortens the way where the answer is nearly known.
 */
export function fitLogistic(
  rows: readonly Row[],
  pull: number,
  start?: readonly number[],
  rounds = 10,
): number[] {
  const size = rows[0]?.clues.length ?? 0;
  let weights = start ? [...start] : Array.from({ length: size }, () => 0);
  let loss = lossOf(rows, weights, pull);
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(size);
    const bend = Array.from({ length: size }, () => new Float64Array(size));
    for (let i = 0; i < size; i++) {
      const own = i < size - 1 ? pull : 1e-6;
      slope[i] = own * weights[i]!;
      bend[i]![i] = own;
    }
    for (const { clues, right } of rows) {
      let sum = 0;
      for (let i = 0; i < size; i++) sum += clues[i]! * weights[i]!;
      const likely = 1 / (1 + Math.exp(-sum));
      const error = likely - (right ? 1 : 0);
      const share = likely * (1 - likely);
      for (let i = 0; i < size; i++) {
        const clue = clues[i]!;
        if (clue === 0) continue;
        slope[i]! += error * clue;
        const row = bend[i]!;
        const scaled = share * clue;
        for (let j = 0; j <= i; j++) row[j]! += scaled * clues[j]!;
      }
    }
    const step = solve(bend, slope);
    // A full step may overshoot where a clue is rare: then half of it is tried, and half of that.
    for (let share = 1; share > SMALLEST_SHARE; share /= 2) {
      const next = weights.map((weight, i) => weight - share * step[i]!);
      const left = lossOf(rows, next, pull);
      if (!(left <= loss)) continue;
      [weights, loss] = [next, left];
      break;
    }
    if (step.every(value => Math.abs(value) < STEADY)) break;
  }
  return weights;
}

function lossOf(rows: readonly Row[], weights: readonly number[], pull: number): number {
  let loss = 0;
  for (let i = 0; i < weights.length - 1; i++) loss += (pull / 2) * weights[i]! ** 2;
  for (const { clues, right } of rows) {
    let sum = 0;
    for (let i = 0; i < weights.length; i++) sum += clues[i]! * weights[i]!;
    const against = right ? -sum : sum;
    loss += against > 30 ? against : Math.log1p(Math.exp(against));
  }
  return loss;
}

/** Solves a symmetric positive system of which the lower half is given (Cholesky). */
function solve(lower: Float64Array[], values: Float64Array): Float64Array {
  const size = values.length;
  const result = values.slice();
  for (let i = 0; i < size; i++) {
    const row = lower[i]!;
    for (let j = 0; j <= i; j++) {
      let sum = row[j]!;
      for (let k = 0; k < j; k++) sum -= row[k]! * lower[j]![k]!;
      row[j] = i === j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / lower[j]![j]!;
    }
  }
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) result[i]! -= lower[i]![k]! * result[k]!;
    result[i]! /= lower[i]![i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) result[i]! -= lower[k]![i]! * result[k]!;
    result[i]! /= lower[i]![i]!;
  }
  return result;
}
