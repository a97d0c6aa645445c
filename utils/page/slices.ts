/** How long one slice of work may take, in milliseconds; as content blockers do it, so that typing and scrolling never wait. */
export const SLICE = 4;
/** What is kept of it for the last step, which nobody can interrupt, and for the browser's own clearing up. */
const RESERVE = 3;

export interface Slices {
  /** Runs a job in slices, after those already waiting. A job yields where it may be interrupted. */
  add(job: Iterator<void>): void;
}

/**
 * Runs jobs a slice at a time and gives the page its turn in between. Messages carry it on, because timers and animation
 * frames stand still in a hidden tab. Stops with `signal`; a job that throws is dropped and reported.
 */
export function runInSlices(signal: AbortSignal, onFault: (error: unknown) => void): Slices {
  const { port1: ear, port2: mouth } = new MessageChannel();
  const jobs: Iterator<void>[] = [];
  let waiting = false;

  const wake = () => {
    if (waiting || signal.aborted) return;
    waiting = true;
    mouth.postMessage(null, []);
  };
  const run = () => {
    waiting = false;
    if (signal.aborted) return;
    const end = performance.now() + SLICE - RESERVE;
    while (jobs[0] !== undefined && performance.now() < end) {
      if (isFinished(jobs[0], onFault)) jobs.shift();
    }
    if (jobs.length > 0) wake();
  };
  ear.addEventListener('message', run);
  ear.start();
  signal.addEventListener('abort', () => {
    jobs.length = 0;
    ear.close();
  });
  return {
    add(job) {
      jobs.push(job);
      wake();
    },
  };
}

function isFinished(job: Iterator<void>, onFault: (error: unknown) => void): boolean {
  try {
    return job.next().done === true;
  } catch (error) {
    onFault(error);
    return true;
  }
}
