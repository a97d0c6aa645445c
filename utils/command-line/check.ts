import { createInterface } from 'node:readline';
import { z } from 'zod';
import { check } from '../check';

/** `npm run -s check`: JSON lines in, JSON lines out, in order. The format is stable; see the README. */
const Line = z.object({
  id: z.union([z.string(), z.number()]),
  surface: z.enum(['caption', 'comment', 'transcript', 'reply']),
  text: z.string(),
  replyTo: z.string().nullish(),
});

let failed = false;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answer(line))}\n`);
}
process.exitCode = failed ? 1 : 0;

function answer(line: string): unknown {
  try {
    const { id, surface, text, replyTo } = Line.parse(JSON.parse(line));
    const { language, claims, care, risks } = check({ surface, text, replyTo: replyTo ?? undefined });
    return {
      id,
      lang: language,
      claims: claims.map(({ claim, verdict, quote, start, end, score, sources }) => ({
        claim,
        verdict,
        quote,
        start,
        end,
        score,
        sources,
      })),
      care: care && { level: care.level, quote: care.quote, start: care.start, end: care.end },
      risks: risks.map(({ risk, severity, quote, start, end }) => ({ risk, severity, quote, start, end })),
    };
  } catch (error) {
    failed = true;
    return { id: null, error: error instanceof z.ZodError ? z.prettifyError(error) : String(error) };
  }
}
