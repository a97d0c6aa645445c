/** Longest stretch of work between two chances for the page to draw, in milliseconds. */
const SLICE = 4;

/**
 * A queue whose jobs run one after another in short slices while the page has nothing better to do. A job that throws is
 * dropped and the others go on.
 */
export function createSlices(signal: AbortSignal, onError: (error: unknown) => void) {
  const jobs: (() => void)[] = [];
  let isScheduled = false;

  const work = () => {
    isScheduled = false;
    if (signal.aborted) return;
    const end = performance.now() + SLICE;
    while (jobs.length > 0 && performance.now() < end) runSafely(jobs.shift());
    schedule();
  };
  const runSafely = (job: (() => void) | undefined) => {
    try {
      job?.();
    } catch (error) {
      onError(error);
    }
  };
  const schedule = () => {
    if (isScheduled || jobs.length === 0 || signal.aborted) return;
    isScheduled = true;
    whenIdle(work);
  };
  signal.addEventListener('abort', () => (jobs.length = 0));

  return {
    add(job: () => void): void {
      jobs.push(job);
      schedule();
    },
    clear(): void {
      jobs.length = 0;
    },
    get length() {
      return jobs.length;
    },
  };
}

export type Slices = ReturnType<typeof createSlices>;

/** Background priority where the browser knows it; idle time with a limit elsewhere, so that a busy page still gets read. */
function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 300 });
  else setTimeout(work, 1);
}
