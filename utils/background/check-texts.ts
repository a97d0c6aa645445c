import { z } from 'zod';
import type { checkText } from '../check-text';
import { quieten } from './quieten';
import type { ContestedClaim } from '../contested';
import { giveTurn } from '../give-turn';
import { LONGEST_TEXT } from '../text/longest';
import { MOST_CHARACTERS, MOST_TEXTS } from '../text-checks';
import type { Answers, CheckedText, TextToCheck } from '../text-checks';

/** After so many milliseconds of checking, other messages get their turn. */
const SLICE = 16;

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

interface Needs {
  /** Loads the engine; asked for each batch, so that a background that wakes for something else stays light. */
  loadCheck: () => Promise<typeof checkText>;
  /** Loads what tells whether a text names a helpline that no longer answers. */
  loadDeadNumbers: () => Promise<(text: string) => boolean>;
  /** What the user contested, as it is now. */
  loadContested: () => Promise<readonly ContestedClaim[]>;
}

/**
 * Claims and care of a batch of texts, one answer for each: null for a text on which the check throws, null for
 * everything when the batch is none of ours. Nothing is kept. A long batch is done in slices.
 */
export async function checkTexts(
  asked: unknown,
  { loadCheck, loadDeadNumbers, loadContested }: Needs,
): Promise<Answers | null> {
  const batch = Batch.safeParse(asked);
  if (!batch.success) return null;
  const [check, namesDead, contested] = await Promise.all([loadCheck(), loadDeadNumbers(), loadContested()]);
  const answers: Answers = [];
  let end = performance.now() + SLICE;
  for (const text of batch.data) {
    if (performance.now() > end) {
      await giveTurn();
      end = performance.now() + SLICE;
    }
    answers.push(checkSafely({ check, namesDead, contested }, text));
  }
  return answers;
}

interface Tools {
  check: typeof checkText;
  namesDead: (text: string) => boolean;
  contested: readonly ContestedClaim[];
}

function checkSafely({ check, namesDead, contested }: Tools, text: TextToCheck): CheckedText | null {
  try {
    const result = check(text);
    return {
      ...result,
      claims: quieten(result.claims, contested),
      deadNumber: namesDead(text.text),
    };
  } catch {
    return null;
  }
}
