import type { checkText } from '../check-text';
import { quieten } from './quieten';
import type { ContestedClaim } from '../contested';
import { giveTurn } from '../give-turn';
import type { Answers, CheckedText, TextToCheck } from '../text-checks';

/** After so many milliseconds of checking, other messages get their turn. */
const SLICE = 16;

interface Needs {
  /** Loads the engine; asked for each batch, so that a background that wakes for something else stays light. */
  loadCheck: () => Promise<typeof checkText>;
  /** What the user contested, as it is now. */
  loadContested: () => Promise<readonly ContestedClaim[]>;
}

/**
 * Claims and care of a batch of texts, one answer for each: null for a text on which the check throws, null for
 * everything when the batch is none of ours. Nothing is kept. A long batch is done in slices.
 */
export async function checkTexts(
  asked: unknown,
  { loadCheck, loadContested }: Needs,
): Promise<Answers | null> {
  // What is heavy starts when it is first asked for: the background wakes for small things, too.
  const { Batch } = await import('./text-batch');
  const batch = Batch.safeParse(asked);
  if (!batch.success) return null;
  const [check, contested] = await Promise.all([loadCheck(), loadContested()]);
  const answers: Answers = [];
  let end = performance.now() + SLICE;
  for (const text of batch.data) {
    if (performance.now() > end) {
      await giveTurn();
      end = performance.now() + SLICE;
    }
    answers.push(checkSafely(check, text, contested));
  }
  return answers;
}

function checkSafely(
  check: typeof checkText,
  text: TextToCheck,
  contested: readonly ContestedClaim[],
): CheckedText | null {
  try {
    const { language, claims, care } = check(text);
    return { language, claims: quieten(claims, contested), care };
  } catch {
    return null;
  }
}
