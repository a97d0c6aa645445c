import { performance } from 'node:perf_hooks';
import { check } from '../../utils/check';
import { checkReply } from '../../utils/reply/check';
import { readText } from '../../utils/text/read';
import { readDrafts } from '../tools/eval/reply';

/**
 * `npx tsx tests/bench/reply.ts`: the reply check beside other checkers of prose and personal data, on the same drafts in
 * one run. The others are no dependencies: `npm i --no-save compromise alex @redactpii/node harper.js` first; what is
 * not installed is left out. Figures are microseconds per draft and the ratio to ours, best of several rounds.
 */
const ROUNDS = 5;
const drafts = [...readDrafts('train-r1'), ...readDrafts('dev-r1')];
const texts = drafts.slice(0, 400).map(({ text }) => text);

type Run = (text: string) => unknown;

const peers: Record<string, () => Promise<Run | null>> = {
  'reply check (reading a draft included)': () =>
    Promise.resolve(text => checkReply(readText(text), { replyTo: null })),
  'all checks of a reply': () => Promise.resolve(text => check({ surface: 'reply', text })),
  compromise: async () => {
    const { default: nlp } = (await load('compromise')) as {
      default: (text: string) => { people(): { json(): unknown } };
    };
    return text => nlp(text).people().json();
  },
  alex: async () => {
    const { markdown } = (await load('alex')) as { markdown: Run };
    return text => markdown(text);
  },
  '@redactpii/node': async () => {
    const { Redactor } = (await load('@redactpii/node')) as { Redactor: new () => { redact: Run } };
    const redactor = new Redactor();
    return text => redactor.redact(text);
  },
  'harper.js': async () => {
    const { LocalLinter } = (await load('harper.js')) as {
      LocalLinter: new (options: unknown) => { setup(): Promise<void>; lint: Run };
    };
    const { binary } = (await load('harper.js/binary')) as { binary: unknown };
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return text => linter.lint(text);
  },
};

/** A module that may not be installed; its types are not known here. */
const load = (name: string): Promise<unknown> => import(/* @vite-ignore */ name);

const results: { name: string; mean: number; p95: number }[] = [];
for (const [name, start] of Object.entries(peers)) {
  try {
    const run = await start();
    if (run) results.push({ name, ...(await measure(run)) });
  } catch (error) {
    console.log(
      `${name}: left out (${error instanceof Error ? error.message.split('\n')[0] : String(error)})`,
    );
  }
}
const ours = results[0];
for (const { name, mean, p95 } of results) {
  const ratio = ours ? `${(mean / ours.mean).toFixed(2)} times ours` : '';
  console.log(`${name.padEnd(40)} mean ${mean.toFixed(0)} us  p95 ${p95.toFixed(0)} us  ${ratio}`);
}

async function measure(run: Run): Promise<{ mean: number; p95: number }> {
  let best = { mean: Infinity, p95: Infinity };
  for (let round = 0; round < ROUNDS; round++) {
    const times: number[] = [];
    for (const text of texts) {
      const started = performance.now();
      await run(text);
      times.push((performance.now() - started) * 1000);
    }
    times.sort((a, b) => a - b);
    const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
    if (mean < best.mean) best = { mean, p95: times[Math.floor(times.length * 0.95)] ?? 0 };
  }
  return best;
}
