import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { pause, posted, write } from './support/living-page';
import { OTHER_PLACES } from './support/other-places';
import { hasDialog, pressOurs, waitForOurs } from './support/ours';
import { RISKY, useWords } from './support/words';

describe.each(['chromium', 'firefox'] as const)('beside comments, in %s', name => {
  const words = useWords(name);
  let page: Page;

  describe.each(OTHER_PLACES)('a $kind', ({ kind, path, html, editor, button }) => {
    const send = () => (button === null ? page.keyboard.press('Enter') : page.click(button));
    const how = button === null ? 'enter' : 'click';

    it('is held when it carries a risk, and sent once after "post anyway"', async () => {
      page = await words.open(html, path);
      await write(page, RISKY, editor);
      await send();
      expect(await hasDialog(page)).toBe(true);
      expect(await posted(page)).toEqual([]);
      await pressOurs(page, 'Post anyway');
      await pressOurs(page, 'Post now');
      await pause(300);
      expect(await posted(page)).toEqual([{ kind, how, text: RISKY }]);
    });

    it('goes through at once when it carries none', async () => {
      page = await words.open(html, path);
      await write(page, 'Terima kasih sudah berbagi', editor);
      await send();
      await pause(300);
      expect(await hasDialog(page)).toBe(false);
      expect(await posted(page)).toHaveLength(1);
    });

    it('is spoken of in a strip while it is written', async () => {
      page = await words.open(html, path);
      await write(page, RISKY, editor);
      const isShown = await waitForOurs(page, root => root.querySelector('.reply-strip') !== null, null);
      expect(isShown).toBe(true);
      expect(await posted(page)).toEqual([]);
    });
  });

  const withBoth = OTHER_PLACES.filter(({ entersSends, button }) => entersSends && button !== null);
  it.each(withBoth)('a $kind is held when Enter is pressed, too', async ({ path, html, editor }) => {
    page = await words.open(html, path);
    await write(page, RISKY, editor);
    await page.keyboard.press('Enter');
    expect(await hasDialog(page)).toBe(true);
    expect(await posted(page)).toEqual([]);
  });
});
