/** Log-odds: numbers and what each of them weighs, added up. */
export function weigh(
  { weights, bias }: { weights: readonly number[]; bias: number },
  values: readonly number[],
): number {
  let sum = bias;
  for (let k = 0; k < values.length; k++) sum += (weights[k] ?? 0) * (values[k] ?? 0);
  return sum;
}

/** The probability, from 0 to 1, of log-odds. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** The log-odds of a share, kept from running off to infinity. */
export function logit(share: number): number {
  const safe = Math.min(0.995, Math.max(0.005, share));
  return Math.log(safe / (1 - safe));
}
