import type { checkTextInParts } from '../check-text';
import { quieten } from '../quieten';
import type { ContestedClaim } from '../contested';
import { giveTurn } from '../give-turn';
import type { Answer, Answers, TextToCheck } from '../text-checks';

/** After so many milliseconds of checking, other messages get their turn. */
const SLICE = 16;

interface Needs {
  /** Loads the engine; asked for each batch, so that a background that wakes for something else stays light. */
  loadCheck: () => Promise<typeof checkTextInParts>;
  /** Loads what tells whether a text names a helpline that no longer answers. */
  loadDeadNumbers: () => Promise<(text: string) => boolean>;
  /** What the user contested, as it is now. */
  loadContested: () => Promise<readonly ContestedClaim[]>;
}

/**
 * Claims and care of a batch of texts, one answer for each: null for a text on which the check throws, null for
 * everything when the batch is none of ours. Nothing is kept. A long batch, or a long text, is done in slices.
 */
export async function checkTexts(
  asked: unknown,
  { loadCheck, loadDeadNumbers, loadContested }: Needs,
): Promise<Answers | null> {
  // What is heavy starts when it is first asked for: the background wakes for small things, too.
  const { Batch } = await import('./text-batch');
  const batch = Batch.safeParse(asked);
  if (!batch.success) return null;
  const [check, namesDead, contested] = await Promise.all([loadCheck(), loadDeadNumbers(), loadContested()]);
  const answers: Answers = [];
  let end = performance.now() + SLICE;
  const mayGiveTurn = async () => {
    if (performance.now() <= end) return;
    await giveTurn();
    end = performance.now() + SLICE;
  };
  for (const text of batch.data) {
    await mayGiveTurn();
    answers.push(await checkSafely({ check, namesDead, contested }, text, mayGiveTurn));
  }
  return answers;
}

interface Tools {
  check: typeof checkTextInParts;
  namesDead: (text: string) => boolean;
  contested: readonly ContestedClaim[];
}

async function checkSafely(
  { check, namesDead, contested }: Tools,
  text: TextToCheck,
  mayGiveTurn: () => Promise<void>,
): Promise<Answer | null> {
  try {
    const work = check(text);
    let step = work.next();
    for (; !step.done; step = work.next()) await mayGiveTurn();
    return {
      ...step.value,
      claims: quieten(step.value.claims, contested),
      deadNumber: namesDead(text.text),
    };
  } catch {
    return null;
  }
}
