/** Times of one measurement, in milliseconds. */
export interface Timing {
  name: string;
  median: number;
  p95: number;
}

/**
 * Runs `work` over every text, `rounds` times after one warm-up. The time of a text is the least of its rounds: what the
 * machine did besides is not the check's. Where the clock is coarse, as in a browser, each text is repeated until
 * `leastTime` milliseconds have passed.
 */
export async function measure(
  name: string,
  texts: readonly string[],
  work: (text: string) => unknown,
  rounds = 5,
  leastTime = 0,
): Promise<Timing> {
  const times: number[] = texts.map(() => Infinity);
  for (let round = 0; round <= rounds; round++) {
    for (const [at, text] of texts.entries()) {
      const start = performance.now();
      let count = 0;
      let passed = 0;
      do {
        const result = work(text);
        if (result instanceof Promise) await result;
        count++;
        passed = performance.now() - start;
      } while (passed < leastTime);
      if (round > 0) times[at] = Math.min(times[at] ?? Infinity, passed / count);
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

/** Texts made to be slow, of about any length: linear work takes twice as long for twice the length. */
export const HOSTILE: Record<string, (length: number) => string> = {
  'one claim repeated': length => 'depresi itu kurang iman. '.repeat(length / 25),
  'no stop at all': length => 'adhd itu cuma malas dan '.repeat(length / 24),
  'one word repeated': length => 'depresi '.repeat(length / 8),
  'words never met': length =>
    Array.from({ length: length / 10 }, (_, at) => `kata${(at + 100_000).toString(36)} `).join(''),
  'one letter': length => 'a'.repeat(length),
  'no spaces': length => 'depresiitukurangiman'.repeat(length / 20),
  'one danger word': length => 'bunuh '.repeat(length / 6),
  'look-alike letters': length => 'dерrеsі '.repeat(length / 8),
  'struck-through letters': length =>
    'd\u0336\u0301e\u0336p\u0301r\u0336e\u0301s\u0336i\u0336 '.repeat(length / 16),
  'nested emoji': length => '👩‍👩‍👧‍👦'.repeat(length / 11),
  hashtags: length => '#kesehatanmentaladalah'.repeat(length / 22),
  'hashtags apart': length => '#kesehatanmental #depresi '.repeat(length / 26),
  'dotted letters': length => 'b.u.n.u.h.d.i.r.i.'.repeat(length / 18),
};
