import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'puppeteer-core';
import { startSession } from '../e2e/support/browser';
import { openProbe } from '../e2e/support/page-state';
import { buildVariant } from '../e2e/support/variant';

/**
 * `npx -s tsx tests/bench/memory.ts`: one tab that lives for 60 simulated minutes in real Chromium with the whole
 * extension. Each minute the feed moves on, comments open, load, are recycled, drawn anew in the other layout and closed.
 * Prints heap, nodes and listeners after a forced collection, early and late.
 */
const MINUTES = 60;
const SITE = readFileSync(new URL('../fixtures/living/site.html', import.meta.url), 'utf8');

const build = await buildVariant('bench', 'chromium', {});
const session = await startSession('chromium', { build });
const page = await session.openTikTok('/foryou', SITE);
const probe = await openProbe(session, page);
const cdp = await page.createCDPSession();

await live(page, 5);
const early = await measure(cdp);
const started = performance.now();
await live(page, MINUTES - 5);
const late = await measure(cdp);
const read = (await probe.state())?.counts.read ?? 0;
await session.close();

console.log(`60 simulated minutes on one tab (${Math.round((performance.now() - started) / 1000)} s):`);
for (const [name, unit] of [
  ['heap', 'MB'],
  ['nodes', ''],
  ['listeners', ''],
] as const)
  console.log(`  ${name}: ${early[name]}${unit} after 5 minutes, ${late[name]}${unit} after 60`);
console.log(`  comments held for the active post at the end: ${read}`);

async function live(page: Page, minutes: number): Promise<void> {
  await page.evaluate(async count => {
    interface Site {
      goTo(card: number): void;
      openComments(): Promise<void>;
      loadMore(count: number): Promise<void>;
      recycle(from: number): void;
      switchArm(name: string): void;
      current(): number;
    }
    const { site } = window as unknown as { site: Site };
    for (let minute = 0; minute < count; minute++) {
      document.querySelector('.side')?.remove();
      site.goTo((site.current() + 1) % 12);
      await new Promise(resolve => setTimeout(resolve, 500));
      await site.openComments();
      for (let batch = 0; batch < 3; batch++) {
        await site.loadMore(10);
        await new Promise(resolve => setTimeout(resolve, 30));
      }
      site.recycle(20);
      await new Promise(resolve => setTimeout(resolve, 80));
      site.switchArm('classic');
      await new Promise(resolve => setTimeout(resolve, 80));
      site.switchArm('new');
      await new Promise(resolve => setTimeout(resolve, 80));
    }
  }, minutes);
}

async function measure(cdp: CDPSession) {
  await new Promise(resolve => setTimeout(resolve, 1500));
  for (let round = 0; round < 3; round++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  return { heap: Math.round(usedSize / 1e5) / 10, nodes, listeners: jsEventListeners };
}
