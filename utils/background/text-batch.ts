import { z } from 'zod';
import { LONGEST_TEXT } from '../text/longest';
import { MOST_CHARACTERS, MOST_TEXTS } from '../text-checks';
import type { TextToCheck } from '../text-checks';

const Batch = z
  .array(
    z.object({
      surface: z.enum(['caption', 'onscreen', 'transcript', 'comment']),
      text: z.string().max(LONGEST_TEXT),
    }),
  )
  .min(1)
  .max(MOST_TEXTS)
  .refine(
    texts => texts.length === 1 || texts.reduce((sum, { text }) => sum + text.length, 0) <= MOST_CHARACTERS,
  );

/** The texts that a message carries, or null when it carries none of ours. */
export function readBatch(asked: unknown): TextToCheck[] | null {
  const batch = Batch.safeParse(asked);
  return batch.success ? batch.data : null;
}
