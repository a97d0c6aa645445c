import { LONGEST_TEXT } from '../text/longest';
import { MOST_CHARACTERS, MOST_TEXTS } from '../text-checks';
import type { Answer, Answers, TextToCheck } from '../text-checks';

/** A sleeping background wakes at the second knock at the latest. In milliseconds. */
const SECOND_TRY = 200;
/** The first pause after both tries failed; it doubles up to the longest. */
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 60_000;
/** A background that ends in the middle of its work may never answer. */
const PATIENCE = 15_000;

interface Options {
  /** Has a batch of texts checked elsewhere. May reject, or answer anything. */
  send: (texts: TextToCheck[]) => Promise<unknown>;
  /** Resolves after so many milliseconds. */
  wait: (time: number) => Promise<void>;
  /** Called after every batch, and when it turns out that texts are not being checked. */
  onProgress: () => void;
  signal: AbortSignal;
}

interface Asked extends TextToCheck {
  onAnswer: (answer: Answer | null) => void;
}

/**
 * Sends texts to be checked, in order and in batches, one batch at a time. What fails is sent again until it is answered
 * or no longer wanted; from the second failure on `isStuck` says so. Texts beyond the engine's limit are cut.
 */
export function createCheckQueue({ send, wait, onProgress, signal }: Options) {
  let queue: Asked[] = [];
  let isRunning = false;
  let isStuck = false;
  /** Raised whenever everything is forgotten, so that a late answer finds nobody. */
  let round = 0;
  let wake = () => {};

  const ask = async (texts: TextToCheck[]): Promise<Answers | null> => {
    const late = wait(PATIENCE).then(() => null);
    const answers = await Promise.race([send(texts), late]).catch(() => null);
    return Array.isArray(answers) && answers.length === texts.length ? (answers as Answers) : null;
  };

  /** The answers to a batch; null when two tries failed. */
  const askTwice = async (texts: TextToCheck[], of: number): Promise<Answers | null> => {
    const answers = await ask(texts);
    if (answers !== null || of !== round || signal.aborted) return answers;
    await wait(SECOND_TRY);
    return of === round && !signal.aborted ? ask(texts) : null;
  };

  const run = async () => {
    let pause = FIRST_PAUSE;
    while (queue.length > 0 && !signal.aborted) {
      const of = round;
      const batch = firstBatch(queue);
      const answers = await askTwice(
        batch.map(({ surface, text }) => ({ surface, text })),
        of,
      );
      if (of !== round || signal.aborted) continue;
      isStuck = answers === null;
      if (answers === null) {
        onProgress();
        await Promise.race([wait(pause), new Promise<void>(resolve => (wake = resolve))]);
        pause = Math.min(pause * 2, LONGEST_PAUSE);
        continue;
      }
      pause = FIRST_PAUSE;
      queue = queue.slice(batch.length);
      for (const [at, { onAnswer }] of batch.entries()) onAnswer(answers[at] ?? null);
      onProgress();
    }
    isRunning = false;
  };

  return {
    add(texts: readonly Asked[]): void {
      for (const asked of texts) queue.push({ ...asked, text: asked.text.slice(0, LONGEST_TEXT) });
      if (isRunning || queue.length === 0) return;
      isRunning = true;
      queueMicrotask(() => void run());
    },
    /** Forgets everything that waits, and the answers that are still to come. */
    clear(): void {
      queue = [];
      isStuck = false;
      round++;
      wake();
    },
    /** Texts wait, and the last tries to have them checked failed. */
    isStuck: () => isStuck,
  };
}

function firstBatch(queue: readonly Asked[]): Asked[] {
  let characters = 0;
  const end = queue.findIndex(({ text }, at) => {
    characters += text.length;
    return at > 0 && (at >= MOST_TEXTS || characters > MOST_CHARACTERS);
  });
  return end < 0 ? [...queue] : queue.slice(0, end);
}
