import { fileURLToPath } from 'node:url';
import { launch, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { startSession } from '../e2e/support/browser';
import { findBrowser } from '../e2e/support/find-browser';
import { buildVariant } from '../e2e/support/variant';

/**
 * `npx -s tsx tests/bench/page.ts`: 5,000 comments arriving in 50 batches in real Chromium: the page alone, with the watch,
 * and with the whole extension as it is shipped (its checks and marks included). Prints the longest task, the script time
 * of each run, and what a comment costs.
 */
const COMMENTS = 5000;
const BATCHES = 50;

const PATH = '/@a.contoh/video/7561300000000000001';
const PAGE =
  '<!doctype html><body><div id="app"><article data-e2e="recommend-list-item-container"><div id="xgwrapper-0-7561300000000000001"></div><div data-e2e="video-desc">satu</div></article><div class="list"></div></div>';

const executablePath = findBrowser('chromium');
if (executablePath === null) throw new Error('chromium is not installed');

const browser = await launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info', '--js-flags=--expose-gc'],
});
const script = await bundle();
const alone = await run(await browser.newPage(), null);
const watched = await run(await browser.newPage(), script);
await browser.close();
const session = await startSession('chromium', { build: await buildVariant('bench', 'chromium', {}) });
const whole = await run(await session.openTikTok(PATH, PAGE), null);
await session.close();

const cost = watched.script - alone.script;
console.log(`page alone: ${alone.script} ms script, longest task ${alone.longest} ms`);
console.log(
  `with the watch: ${watched.script} ms script, longest task ${watched.longest} ms, ${watched.read} comments read`,
);
console.log(`ours: ${cost} ms, ${((cost * 1000) / COMMENTS).toFixed(0)} us a comment`);
console.log(
  `with the whole extension: ${whole.script} ms script, longest task ${whole.longest} ms; ours: ${whole.script - alone.script} ms, ${(((whole.script - alone.script) * 1000) / COMMENTS).toFixed(0)} us a comment`,
);
const [slice = 0] = watched.slices;
console.log(
  `slices of the watch: ${watched.slices.length}, longest ${slice.toFixed(1)} ms, ${watched.slices.filter(time => time > 8).length} over 8 ms`,
);
console.log(
  `heap: ${alone.heap} MB alone, ${watched.heap} MB with the watch, ${whole.heap} MB with the whole extension`,
);

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

async function run(page: Page, code: string | null) {
  if (page.url() === 'about:blank') {
    await page.setRequestInterception(true);
    page.on('request', request => {
      void request.respond({ contentType: 'text/html', body: PAGE });
    });
    await page.goto(`https://www.tiktok.com${PATH}`);
  }
  await new Promise(resolve => setTimeout(resolve, 1000));
  if (code !== null) {
    // Every slice of ours starts with a message on a port.
    await page.evaluate(`window.slices = [];
      const listen = MessagePort.prototype.addEventListener;
      MessagePort.prototype.addEventListener = function (type, run) {
        listen.call(this, type, event => { const start = performance.now(); run(event); slices.push(performance.now() - start); });
      };`);
    await page.evaluate(
      `${code}; window.read = 0; window.end = new AbortController(); pageRoom.watchPage(document, { onComments: c => { window.read += c.added.length } }, window.end.signal);`,
    );
  }
  const before = await page.metrics();
  const longest = await page.evaluate(
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
  const read = code === null ? 0 : ((await page.evaluate('window.read')) as number);
  const slices = code === null ? [] : ((await page.evaluate('window.slices')) as number[]);
  await (await page.createCDPSession()).send('HeapProfiler.collectGarbage');
  const after = await page.metrics();
  await page.close();
  return {
    longest,
    read,
    slices: slices.toSorted((a, b) => b - a),
    script: Math.round(((after.ScriptDuration ?? 0) - (before.ScriptDuration ?? 0)) * 1000),
    heap: Math.round((after.JSHeapUsedSize ?? 0) / 1e5) / 10,
  };
}
