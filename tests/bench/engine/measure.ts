/** Times of one measurement, in milliseconds. */
export interface Timing {
  name: string;
  median: number;
  p95: number;
}

/**
 * Runs `work` over every text, `rounds` times after one warm-up. The time of a text is the least of its rounds: what the
 * machine did besides is not the check's.
 */
export async function measure(
  name: string,
  texts: readonly string[],
  work: (text: string) => unknown,
  rounds = 5,
): Promise<Timing> {
  const times: number[] = texts.map(() => Infinity);
  for (let round = 0; round <= rounds; round++) {
    for (const [at, text] of texts.entries()) {
      const start = performance.now();
      const result = work(text);
      if (result instanceof Promise) await result;
      if (round > 0) times[at] = Math.min(times[at] ?? Infinity, performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { name, median: at(0.5), p95: at(0.95) };
}

/** The least that any check must do: look at every character once. */
export function passOver(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/** Texts made to be slow, each at two lengths: linear work takes twice as long for the second. */
export const HOSTILE: Record<string, (length: number) => string> = {
  'one claim repeated': length => 'depresi itu kurang iman. '.repeat(length / 25),
  'no stop at all': length => 'adhd itu cuma malas dan '.repeat(length / 24),
  'one word repeated': length => 'depresi '.repeat(length / 8),
  'words never met': length =>
    Array.from({ length: length / 10 }, (_, at) => `kata${(at + 100_000).toString(36)} `).join(''),
  'one letter': length => 'a'.repeat(length),
  'nested emoji': length => '👩‍👩‍👧‍👦'.repeat(length / 11),
  hashtags: length => '#kesehatanmentaladalah'.repeat(length / 22),
  'dotted letters': length => 'b.u.n.u.h.d.i.r.i.'.repeat(length / 18),
};
