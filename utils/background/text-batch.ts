import { z } from 'zod';
import { LONGEST_TEXT } from '../text/longest';
import { MOST_CHARACTERS, MOST_TEXTS } from '../text-checks';

/** The texts that a page may send in one message. */
export const Batch = z
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
