import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { gatherData } from '../../utils/handed/gather';
import { startSession } from '../e2e/support/browser';
import { SAMPLE_PATH, samplePage } from '../fixtures/sample/sample';

/**
 * `npx -s tsx tests/bench/start.ts`: what a TikTok page pays for us. Sizes are compressed. Times are milliseconds of thread
 * time (other work on the machine does not count) from Chromium's own trace of the sample page, the background asleep
 * before it; the median of some loads. Needs a build in .output/chrome-mv3.
 */
const LOADS = 9;
const TRIES = 3;
/** How long a load is watched: the reply data and the first findings arrive well within. */
const WATCHED = 3000;
const built = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

interface TraceEvent {
  name: string;
  tid: number;
  pid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

const folder = `${built}/content-scripts`;
const scripts = await Promise.all((await readdir(folder)).map(file => readFile(`${folder}/${file}`)));
const data = await gatherData();
const background = await readFile(`${built}/background.js`);
print(
  'content script, KiB',
  scripts.reduce((sum, script) => sum + kib(script), 0),
  80,
);
print('data handed over once a text box is there, KiB', kib(Buffer.from(JSON.stringify(data))));
print('background with the engine, KiB', kib(background));

const session = await startSession('chromium');
try {
  const page = await session.openTikTok(SAMPLE_PATH, samplePage());
  const loads: ReturnType<typeof weigh>[] = [];
  const reloads: number[] = [];
  for (let load = 0; load < LOADS; load++) {
    loads.push(await weighed(traceNewTab));
    const reload = () => trace(page, () => page.reload({ waitUntil: 'domcontentloaded' }));
    reloads.push((await weighed(reload)).start);
  }
  const median = (of: keyof ReturnType<typeof weigh>) => middle(loads.map(load => load[of]));
  print('page, from injection to ready, in a new tab', median('start'), 20);
  print('page, from injection to ready, at a reload', middle(reloads), 20);
  print('page, everything of the first 3 s, reading, chips and reply check included', median('page'));
  print('page, longest task of ours', median('longest'), 50);
  print('background, from waking to ready', median('wake'), 20);
  print('background, engine start and the checks of the page', median('background'));
  print('background, longest task', median('longestBehind'), 50);
} finally {
  await session.close();
}

/** A tab of its own has a process of its own, with nothing compiled yet. */
async function traceNewTab(): Promise<TraceEvent[]> {
  const page = await session.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', request => {
    const body = samplePage();
    if (!request.isNavigationRequest()) void request.abort();
    else void request.respond({ contentType: 'text/html; charset=utf-8', body });
  });
  try {
    const url = `https://www.tiktok.com${SAMPLE_PATH}`;
    return await trace(page, () => page.goto(url, { waitUntil: 'domcontentloaded' }));
  } finally {
    await page.close();
  }
}

async function trace(page: Page, load: () => Promise<unknown>): Promise<TraceEvent[]> {
  const devtools = await page.createCDPSession();
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await devtools.detach();
  await page.tracing.start({ categories: ['-*', 'devtools.timeline', 'v8', 'v8.execute'] });
  await load();
  await new Promise(resolve => setTimeout(resolve, WATCHED));
  const recorded = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(recorded ?? []).toString()) as { traceEvents: TraceEvent[] };
  return traceEvents;
}

/** A busy machine may not get to our scripts while it is watched; then the load is done again. */
async function weighed(load: () => Promise<TraceEvent[]>): Promise<ReturnType<typeof weigh>> {
  for (let attempt = 1; attempt < TRIES; attempt++) {
    try {
      return weigh(await load());
    } catch {
      continue;
    }
  }
  return weigh(await load());
}

/** Our share of a trace: on the thread of the page what names our script, and what runs after messages to it. */
function weigh(events: readonly TraceEvent[]) {
  const evaluation = (file: string) =>
    events.find(event => event.name === 'EvaluateScript' && JSON.stringify(event.args).includes(file));
  const inPage = evaluation('/content-scripts/tiktok.js');
  const behind = evaluation('/background.js');
  if (inPage === undefined || behind === undefined) throw new Error('The trace does not show our scripts.');
  const ours = tasksOn(inPage, events, url => url === '' || url.startsWith(session.origin));
  const theirs = tasksOn(behind, events, () => true);
  return {
    start: timeOf(inPage),
    page: sum(ours),
    longest: Math.max(...ours),
    wake: timeOf(behind),
    background: sum(theirs) - timeOf(behind),
    longestBehind: Math.max(...theirs),
  };
}

/** The thread times of the outermost pieces of script on the thread of `first`. */
function tasksOn(
  first: TraceEvent,
  events: readonly TraceEvent[],
  isOurs: (url: string) => boolean,
): number[] {
  const scripts = events
    .filter(({ tid, pid }) => tid === first.tid && pid === first.pid)
    .filter(({ name }) => ['EvaluateScript', 'FunctionCall', 'RunMicrotasks'].includes(name))
    .filter(({ args }) => isOurs(args?.data?.url ?? ''))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let end = 0;
  return scripts.flatMap(event => {
    if (event.ts < end) return [];
    end = event.ts + (event.dur ?? 0);
    return [timeOf(event)];
  });
}

function timeOf({ tdur, dur }: TraceEvent): number {
  return (tdur ?? dur ?? 0) / 1000;
}

function kib(file: Uint8Array): number {
  return gzipSync(file, { level: 9 }).length / 1024;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function print(what: string, value: number, aim?: number): void {
  console.log(
    JSON.stringify({ what, value: Math.round(value * 10) / 10, ...(aim !== undefined && { aim }) }),
  );
}
