import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../e2e/support/find-browser';
import { readCorpus } from '../tools/eval/corpus';
import { columns } from '../tools/eval/statistics';
import { PEER_FOLDER, PEERS, readyPeers } from './engine/peers';
import { HOSTILE, measure, passOver, type Timing } from './engine/measure';

/**
 * `npm run bench:engine [-- --peers]`: what reading a text and checking it for claims and care costs, per comment and per 1,000
 * words, in Node and in Chromium, beside other checkers and beside one bare pass over the characters. Only ratios within one
 * run mean anything. `--peers` fetches the other checkers first.
 */
/** What the bundle leaves behind in the page. */
interface InPage {
  rujukanBench: { run: (texts: string[]) => Promise<Timing[]> };
  rujukanStartUp: number;
}

/** How often the engine is started in a page of its own. */
const STARTS = 7;

const bundleFile = await bundle();
if (process.argv.includes('--peers')) {
  mkdirSync(PEER_FOLDER, { recursive: true });
  writeFileSync(new URL('package.json', PEER_FOLDER), '{"private":true}');
  execFileSync('npm', ['i', '--no-audit', '--no-fund', '--ignore-scripts', ...PEERS], {
    cwd: fileURLToPath(PEER_FOLDER),
    stdio: 'inherit',
  });
}

const texts = (await readCorpus('claims', 'development')).map(({ text }) => text);
const comments = texts.filter((_, at) => at % 10 === 0).slice(0, 500);
const long = thousandWords(texts);

const start = performance.now();
const { checkClaims } = await import('../../utils/claims/check');
const { checkCare } = await import('../../utils/care/check');
const { readText } = await import('../../utils/text/read');
const startUp = performance.now() - start;
const ours = (text: string) => {
  const reading = readText(text);
  return [checkClaims(reading, 'comment'), checkCare(reading, 'comment')];
};

const peers = await readyPeers();
for (const [title, list] of [
  ['per comment', comments],
  ['per 1,000 words', long],
] as const) {
  const timings = [
    await measure('one pass over the characters', list, passOver),
    await measure('Rujukan', list, ours),
  ];
  for (const peer of peers) timings.push(await measure(peer.name, list, peer.run, 1));
  print(`Node, ${title} (${list.length} texts)`, timings);
}
if (peers.length === 0)
  console.log('\nOther checkers are not installed; `npm run bench:engine -- --peers` fetches them.');
console.log(`\nStart-up in Node, modules read and packs unpacked: ${startUp.toFixed(1)} ms`);

const { checkTextInParts } = await import('../../utils/check-text');
console.log(
  '\nHostile texts: ms per 1,000 characters (linear: the same at every length), and the longest part of',
);
console.log('the longest text, in ms, after which the background lets other messages have their turn');
const LENGTHS = [10_000, 50_000, 100_000];
console.log(
  columns([
    ['', ...LENGTHS.map(length => length.toLocaleString('en')), 'longest part'],
    ...Object.entries(HOSTILE).map(([name, make]) => {
      const tries = LENGTHS.map(length => {
        const text = make(length);
        return Array.from({ length: 4 }, () => timeParts(text));
      });
      const best = (of: 'total' | 'longest', list: ReturnType<typeof timeParts>[]) =>
        Math.min(...list.map(one => one[of]));
      return [
        `  ${name}`,
        ...tries.map((list, k) => ((best('total', list) * 1000) / (LENGTHS[k] ?? 1)).toFixed(2)),
        best('longest', tries.at(-1) ?? []).toFixed(1),
      ];
    }),
  ]),
);

function timeParts(text: string): { total: number; longest: number } {
  const work = checkTextInParts({ surface: 'comment', text });
  const time = { total: 0, longest: 0 };
  for (let isDone = false; !isDone;) {
    const from = performance.now();
    isDone = work.next().done === true;
    const part = performance.now() - from;
    time.total += part;
    time.longest = Math.max(time.longest, part);
  }
  return time;
}

const browserPath = findBrowser('chromium');
if (browserPath === null) console.log('\nChromium was not found; set RUJUKAN_CHROMIUM.');
else await inChromium(browserPath);

async function inChromium(executablePath: string): Promise<void> {
  const browser = await launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const starts: number[] = [];
    let page = await browser.newPage();
    for (let start = 0; start < STARTS; start++) {
      await page.close();
      page = await browser.newPage();
      await page.addScriptTag({
        content: `const began = performance.now();${bundleFile};globalThis.rujukanStartUp = performance.now() - began;globalThis.rujukanBench = rujukanBench;`,
      });
      starts.push(await page.evaluate(() => (globalThis as unknown as InPage).rujukanStartUp));
    }
    const result = await page.evaluate(
      async (comments, long) => {
        const bench = (globalThis as unknown as InPage).rujukanBench;
        return {
          comment: await bench.run(comments),
          long: await bench.run(long),
        };
      },
      comments,
      long,
    );
    print('Chromium, per comment', result.comment);
    print('Chromium, per 1,000 words', result.long);
    console.log(
      `\nStart-up in Chromium, best of ${STARTS}: ${Math.min(...starts).toFixed(1)} ms; engine bundle ${(gzipSync(bundleFile).length / 1024).toFixed(1)} KiB gzip`,
    );
  } finally {
    await browser.close();
  }
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('engine/page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'rujukanBench',
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The engine could not be bundled.');
  return output.output[0].code;
}

function print(title: string, timings: readonly Timing[]): void {
  const base = timings.find(({ name }) => name === 'Rujukan')?.median ?? 1;
  console.log(`\n${title}`);
  console.log(
    columns([
      ['', 'median ms', 'p95 ms', 'to Rujukan'],
      ...timings.map(({ name, median, p95 }) => [
        `  ${name}`,
        median.toFixed(4),
        p95.toFixed(4),
        (median / base).toPrecision(3),
      ]),
    ]),
  );
}

/** Texts run together until each has 1,000 words. */
function thousandWords(list: readonly string[]): string[] {
  const words = list.join('\n').split(/(?<=\s)/);
  return Array.from({ length: Math.min(30, Math.floor(words.length / 1000)) }, (_, k) =>
    words.slice(k * 1000, (k + 1) * 1000).join(''),
  );
}
