import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession, type Session } from './support/browser';
import { LIVING_PAGE, LIVING_PATH, POST, write } from './support/living-page';
import { onOurs, waitForOurs } from './support/ours';
import { buildVariant } from './support/variant';

/** Smallest press target, in CSS pixels (WCAG 2.2, 2.5.8). */
const TARGET = 24;

describe('what stands in the page is for everyone', () => {
  let session: Session;
  beforeAll(async () => {
    const build = await buildVariant('words', 'chromium', { 'utils/check': 'check-words.ts' });
    session = await startSession('chromium', { build });
  });
  afterAll(async () => {
    await session?.close();
  });

  it('names its dialog, announces the strip politely, and fits 320 pixels with targets of 24', async () => {
    const page = await session.openTikTok(LIVING_PATH, LIVING_PAGE);
    await write(page, 'Hai Sarah, sampai ketemu sesi Selasa');
    const said = await waitForOurs(
      page,
      root => root.querySelector('[role=status]')?.textContent ?? null,
      null,
    );
    expect(said).toContain('Better not posted');
    await page.click(POST);
    await waitForOurs(page, root => root.querySelector('dialog[open]') !== null, null);
    const tree = await page.accessibility.snapshot({ interestingOnly: false });
    expect(JSON.stringify(tree)).toContain('"role":"alertdialog"');
    await page.setViewport({ width: 320, height: 640 });
    const facts = await onOurs(
      page,
      root => {
        const dialog = root.querySelector('dialog')!;
        const boxes = [...dialog.querySelectorAll('button')].map(button => button.getBoundingClientRect());
        return {
          name: root.querySelector(`#${dialog.getAttribute('aria-labelledby')}`)?.textContent,
          overflow: dialog.scrollWidth - dialog.clientWidth,
          left: dialog.getBoundingClientRect().left,
          right: dialog.getBoundingClientRect().right,
          smallest: Math.min(...boxes.flatMap(({ width, height }) => [width, height])),
        };
      },
      null,
    );
    expect(facts?.name).not.toBe('');
    expect(facts?.overflow).toBe(0);
    expect(facts?.left).toBeGreaterThanOrEqual(0);
    expect(facts?.right).toBeLessThanOrEqual(320);
    expect(facts?.smallest).toBeGreaterThanOrEqual(TARGET);
  });
});
