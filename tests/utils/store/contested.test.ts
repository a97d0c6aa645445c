import { beforeEach, describe, expect, test } from 'vitest';
import { anything, assert, property } from 'fast-check';
import { fakeBrowser } from '../../support/fake-browser';
import { quietKey } from '../../../utils/claims/phrasing';
import { quieten } from '../../../utils/background/quieten';
import { readContested, withContest } from '../../../utils/contested';
import { addContested, loadContested, removeContested } from '../../../utils/store/contested';
import type { ClaimFinding } from '../../../utils/findings';

const finding = (claim: string, quote: string): ClaimFinding => ({
  kind: 'claim',
  claim,
  quote,
  start: 0,
  end: quote.length,
  verdict: 'contradicted',
  score: 1,
  sources: [],
  why: { topics: [], assertion: [], matched: [] },
});
const sugar = finding('adhd-sugar-causes', 'Gula bikin ADHD!');
const contest = { claim: 'adhd-sugar-causes', reason: 'misread', note: '', at: 1 } as const;
const key = quietKey('adhd-sugar-causes', sugar.quote);

beforeEach(() => fakeBrowser.reset());

describe('a contested flag', () => {
  test('is quiet for that way of saying it, however it is spelled', () => {
    const contested = withContest([], { ...contest, key });
    expect(quieten([sugar, finding('adhd-sugar-causes', 'gula  bikin adhd')], contested)).toEqual([]);
  });

  test('is still raised for other words, and other claims for the same words', () => {
    const contested = withContest([], { ...contest, key });
    const others = [
      finding('adhd-sugar-causes', 'permen penyebab adhd'),
      finding('diet-cures-adhd', sugar.quote),
    ];
    expect(quieten(others, contested)).toEqual(others);
  });

  test('is quiet everywhere when the user said so, also after a phrasing was added', () => {
    const everywhere = withContest([], { ...contest, key: null });
    const after = withContest(everywhere, { ...contest, key });
    expect(quieten([finding('adhd-sugar-causes', 'anything')], after)).toEqual([]);
  });

  test('adds up phrasings in one entry', async () => {
    await addContested({ ...contest, key: 'a' });
    await addContested({ ...contest, key: 'b', note: 'again', at: 2 });
    expect(await loadContested()).toEqual([{ ...contest, keys: ['a', 'b'], note: 'again', at: 2 }]);
  });

  test('can be brought back', async () => {
    await addContested({ ...contest, key });
    await removeContested(contest.claim);
    expect(await loadContested()).toEqual([]);
  });

  test('keeps no word of the page', async () => {
    await addContested({ ...contest, key });
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toMatch(/gula|bikin/i);
  });
});

describe('what was stored', () => {
  test('before phrasings were known holds everywhere', () => {
    expect(readContested([contest])).toEqual([{ ...contest, keys: null }]);
  });

  test('is never trusted', () => {
    assert(
      property(
        anything(),
        value => JSON.stringify(readContested(readContested(value))) === JSON.stringify(readContested(value)),
      ),
    );
  });
});
