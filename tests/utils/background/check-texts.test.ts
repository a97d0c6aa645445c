import { describe, expect, it, vi } from 'vitest';
import { checkTexts } from '../../../utils/background/check-texts';
import { checkText, checkTextInParts } from '../../../utils/check-text';
import type { TextToCheck } from '../../../utils/text-checks';

const needs = {
  loadCheck: async () => checkTextInParts,
  loadDeadNumbers: async () => (text: string) => text.includes('500-454'),
  loadContested: async () => [],
};
const comment = (text: string): TextToCheck => ({ surface: 'comment', text });

describe('texts that a page sends to be checked', () => {
  it('are answered one for one, in order, as the check says', async () => {
    const texts = [
      comment('adhd itu cuma malas'),
      comment('semangat kak'),
      comment('pengen mati aja rasanya'),
    ];
    const answers = await checkTexts(texts, needs);
    expect(answers).toEqual(texts.map(text => ({ ...checkText(text), deadNumber: false })));
  });

  it('say when a helpline in them no longer answers', async () => {
    const answers = await checkTexts([comment('hubungi 500-454'), comment('hubungi 119')], needs);
    expect(answers?.map(answer => answer?.deadNumber)).toEqual([true, false]);
  });

  it('leave out what the user contested', async () => {
    const text = comment('adhd itu cuma malas');
    const [claim] = checkText(text).claims;
    const contested = [
      { claim: claim?.claim ?? '', keys: null, reason: 'misread' as const, note: '', at: 0 },
    ];
    const answers = await checkTexts([text], { ...needs, loadContested: async () => contested });
    expect(claim?.claim).toBeTypeOf('string');
    expect(answers?.[0]?.claims).toEqual([]);
  });

  it('have an empty answer where the check throws, and only there', async () => {
    const broken: typeof checkTextInParts = input => {
      if (input.text === 'rusak') throw new Error('broken');
      return checkTextInParts(input);
    };
    const answers = await checkTexts([comment('rusak'), comment('semangat')], {
      ...needs,
      loadCheck: async () => broken,
    });
    expect(answers?.map(answer => answer === null)).toEqual([true, false]);
  });

  it.each([
    ['nothing', null],
    ['no text', []],
    ['a surface that is not checked there', [{ surface: 'reply', text: 'halo' }]],
    ['what is no text', [{ surface: 'comment', text: 7 }]],
    ['too many texts', Array.from({ length: 65 }, () => comment('halo'))],
    ['a text too long', [comment('x'.repeat(100_001))]],
    ['too much in all', [comment('x'.repeat(20_000)), comment('x'.repeat(20_000))]],
  ])('are refused unread when they are %s', async (_, asked) => {
    const loadCheck = vi.fn(needs.loadCheck);
    expect(await checkTexts(asked, { ...needs, loadCheck })).toBeNull();
    expect(loadCheck).not.toHaveBeenCalled();
  });

  it('let other messages have their turn when they take long', async () => {
    const slow: typeof checkTextInParts = input => {
      const end = performance.now() + 20;
      while (performance.now() < end);
      return checkTextInParts(input);
    };
    const turns: string[] = [];
    const answering = checkTexts([comment('a'), comment('b'), comment('c')], {
      ...needs,
      loadCheck: async () => slow,
    }).then(() => turns.push('answered'));
    setTimeout(() => turns.push('other'), 1);
    await answering;
    expect(turns[0]).toBe('other');
  });

  it('let other messages have their turn in the middle of a long text, and answer the same', async () => {
    const long = comment('depresi itu kurang iman. pengen mati aja rasanya 😭 '.repeat(1900));
    const turns: string[] = [];
    const answering = checkTexts([long], needs).then(answers => {
      turns.push('answered');
      return answers;
    });
    setTimeout(() => turns.push('other'), 1);
    expect(await answering).toEqual([{ ...checkText(long), deadNumber: false }]);
    expect(turns[0]).toBe('other');
  });
});
