import { fileURLToPath } from 'node:url';
import { launch, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { startSession } from '../e2e/support/browser';
import { findBrowser } from '../e2e/support/find-browser';
import { buildVariant } from '../e2e/support/variant';
import { measureOurs, type OwnCost } from './ours';

/**
 * `npx -s tsx tests/bench/page.ts [rounds]`: 5,000 comments arriving in 50 batches in real Chromium: the page alone, with the
 * watch, and with the whole extension as it is shipped (its checks and marks included); then what happens on such a page
 * while all of them are there. Prints the script time, what a comment costs, and the longest time for which the page had
 * to wait for us. All of it is processor time, and of several rounds the least counts, because this machine has other
 * things to do as well.
 */
const COMMENTS = 5000;
const BATCHES = 50;
const ROUNDS = Number(process.argv[2] ?? 3);

const PATH = '/@a.contoh/video/7561300000000000001';
const PAGE =
  '<!doctype html><body><div id="app"><article data-e2e="recommend-list-item-container"><div id="xgwrapper-0-7561300000000000001"></div><div data-e2e="video-desc">satu</div></article><div class="list"></div></div>';
/** By this name the browser knows the script of the watch. */
const WATCH = 'https://bench.example/watch.js';

/** What happens on a page that holds all the comments, as scripts of the page. */
const MOMENTS: Record<string, string> = {
  'all read again': 'watch.refresh()',
  'a text box without a button': `app.insertAdjacentHTML('beforeend', '<div data-e2e="comment-input"><div contenteditable="true">halo</div></div>')`,
  'a text box that answers nobody who is there': `list.children[2500].insertAdjacentHTML('beforeend', '<div class="x-DivReplyCommentEditorContainer"><div data-e2e="comment-input"><div contenteditable="true" placeholder="Balas ke @entah.siapa"></div></div><button data-e2e="comment-post">Posting</button></div>')`,
  'another post': `history.pushState({}, '', '/@a.contoh/video/7561300000000000009')`,
  'the first post again': `history.pushState({}, '', '${PATH}')`,
  'a window that takes all of them': `app.insertAdjacentHTML('afterend', '<div role="dialog"><div class="x-DivBrowserModeContainer"><div data-e2e="browse-video-desc">satu</div><video></video></div></div>'); document.querySelector('[class*="Browser"]').append(list); document.querySelector('article').remove()`,
  'all of them gone': 'list.remove()',
};

const executablePath = findBrowser('chromium');
if (executablePath === null) throw new Error('chromium is not installed');

const script = await bundle();
const extension = await buildVariant('bench', 'chromium', {});
const rounds: Awaited<ReturnType<typeof runRound>>[] = [];
for (let round = 0; round < ROUNDS; round++) rounds.push(await runRound());

const least = (pick: (round: (typeof rounds)[number]) => number) => Math.min(...rounds.map(pick));
const longestOf = (pick: (round: (typeof rounds)[number]) => OwnCost | undefined) =>
  least(round => pick(round)?.longest[0] ?? 0).toFixed(1);
const perComment = (total: number) => ((total * 1000) / COMMENTS).toFixed(0);

console.log(`${COMMENTS} comments in ${BATCHES} batches, least of ${ROUNDS} rounds, processor time:`);
console.log(`page alone: ${least(({ alone }) => alone.script)} ms script`);
for (const name of ['watched', 'whole'] as const) {
  const total = least(round => round[name].ours.total);
  console.log(
    `${name === 'watched' ? 'the watch' : 'the whole extension'}: ${total.toFixed(0)} ms, ${perComment(total)} us a comment, longest ${longestOf(round => round[name].ours)} ms of ${least(round => round[name].ours.calls)} calls; longest task of the page ${least(round => round[name].task)} ms`,
  );
}
console.log(`comments read: ${rounds.map(({ watched }) => watched.read).join(', ')}`);
console.log('with all of them there, the watch:');
for (const moment of Object.keys(MOMENTS))
  console.log(
    `  ${moment}: ${least(({ watched }) => watched.moments[moment]?.total ?? 0).toFixed(0)} ms, longest ${longestOf(({ watched }) => watched.moments[moment])} ms`,
  );
console.log(
  `heap: ${least(({ alone }) => alone.heap)} MB alone, ${least(({ watched }) => watched.heap)} MB with the watch, ${least(({ whole }) => whole.heap)} MB with the whole extension`,
);

async function runRound() {
  const browser = await launch({
    executablePath: executablePath ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info', '--js-flags=--expose-gc'],
  });
  const alone = await run(await browser.newPage(), null, WATCH);
  const watched = await run(await browser.newPage(), script, WATCH);
  await browser.close();
  const session = await startSession('chromium', { build: extension });
  const whole = await run(await session.openTikTok(PATH, PAGE), null, session.origin);
  await session.close();
  return { alone, watched, whole };
}

async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('../../utils/page/watch.ts', import.meta.url)),
        formats: ['iife'],
        name: 'pageRoom',
      },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('nothing was built');
  return chunk.code;
}

async function run(page: Page, code: string | null, prefix: string) {
  if (page.url() === 'about:blank') {
    await page.setRequestInterception(true);
    page.on('request', request => {
      void request.respond({ contentType: 'text/html', body: PAGE });
    });
    await page.goto(`https://www.tiktok.com${PATH}`);
  }
  await pause(1000);
  if (code !== null) {
    await page.evaluate(
      `${code}; window.read = 0; window.watch = pageRoom.watchPage(document, { onComments: c => { window.read += c.added.length } }, new AbortController().signal);\n//# sourceURL=${WATCH}`,
    );
  }
  const before = await page.metrics();
  let task = 0;
  const ours = await measureOurs(page, prefix, async () => (task = await arrive(page)));
  const after = await page.metrics();
  const read = code === null ? 0 : ((await page.evaluate('window.read')) as number);
  await (await page.createCDPSession()).send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = 0 } = await page.metrics();
  const moments: Record<string, OwnCost> = {};
  if (code !== null)
    for (const [name, change] of Object.entries(MOMENTS))
      moments[name] = await measureOurs(page, prefix, async () => {
        await page.evaluate(
          `{ const app = document.querySelector('#app'), list = document.querySelector('.list'); ${change}; }`,
        );
        // The page itself may be busy for a while with what happened to it.
        await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => resolve(null))));
        await pause(3000);
      });
  await page.close();
  return {
    task,
    ours,
    read,
    moments,
    script: Math.round(((after.ScriptDuration ?? 0) - (before.ScriptDuration ?? 0)) * 1000),
    heap: Math.round(JSHeapUsedSize / 1e5) / 10,
  };
}

/** Lets all comments come; answers the longest task of the page meanwhile. */
function arrive(page: Page): Promise<number> {
  return page.evaluate(
    async (total, batches) => {
      const tasks: number[] = [0];
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) tasks.push(entry.duration);
      }).observe({ type: 'longtask' });
      const target = document.querySelector('.list');
      for (let batch = 0; batch < batches; batch++) {
        const rows = Array.from({ length: total / batches }, (_, at) => {
          const name = `orang${batch}x${at}`;
          return `<div class="x-DivCommentObjectWrapper"><div class="x-DivCommentItemWrapper"><div><a href="/@${name}"></a></div><div class="x-DivCommentContentWrapper"><div data-e2e="comment-username-1"><a href="/@${name}"><p>${name}</p></a><p></p></div><span data-e2e="comment-level-1"><span>komentar nomor ${batch} ${at} tentang video ini</span></span><div class="x-DivCommentSubContentWrapper"><span>3-14</span><span role="button" data-e2e="comment-reply-1">Balas</span></div><div role="button" aria-pressed="false" class="x-DivLikeContainer"><span>12</span></div></div></div></div>`;
        });
        target?.insertAdjacentHTML('beforeend', rows.join(''));
        await new Promise(resolve => setTimeout(resolve, 100));
      }
      await new Promise(resolve => setTimeout(resolve, 2000));
      return Math.round(Math.max(...tasks));
    },
    COMMENTS,
    BATCHES,
  );
}

function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms));
}
