import type { Page } from 'puppeteer-core';

/** What our own code cost a page, in milliseconds of processor time: what other programs take in between does not count. */
export interface OwnCost {
  /** How often the browser called us. */
  calls: number;
  /** All of it together. */
  total: number;
  /** The longest times for which the page had to wait for us, longest first. */
  longest: number[];
}

interface TraceEvent {
  name: string;
  ph: string;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** Runs `work` while Chromium notes each time that it calls a script, and adds up those whose address begins with `prefix`. */
export async function measureOurs(
  page: Page,
  prefix: string,
  work: () => Promise<unknown>,
): Promise<OwnCost> {
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const times = traceEvents
    .filter(({ name, args }) => name === 'FunctionCall' && args?.data?.url?.startsWith(prefix) === true)
    .map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000)
    .toSorted((a, b) => b - a);
  return {
    calls: times.length,
    total: times.reduce((sum, time) => sum + time, 0),
    longest: times.slice(0, 10),
  };
}
