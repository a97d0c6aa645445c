import { beforeEach, describe, expect, test } from 'vitest';
import { anything, assert, property } from 'fast-check';
import { fakeBrowser } from '../../support/fake-browser';
import { quietKey } from '../../../utils/claims/phrasing';
import { quieten } from '../../../utils/quieten';
import { readContested, withContest, writeContested } from '../../../utils/contested';
import { addContested, loadContested, removeContested } from '../../../utils/store/contested';
import type { ClaimFinding } from '../../../utils/findings';

const finding = (claim: string | null, quote: string): ClaimFinding => ({
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

  test('keeps each phrasing with its own reason and note, newest first, until all of them are meant', async () => {
    await addContested({ ...contest, key: 'a' });
    await addContested({ ...contest, key: 'b', reason: 'source', note: 'again', at: 2 });
    await addContested({ ...contest, key: 'a', at: 3 });
    const kept = [
      { ...contest, keys: ['a'], at: 3 },
      { ...contest, keys: ['b'], reason: 'source', note: 'again', at: 2 },
    ];
    expect(await loadContested()).toEqual(kept);
    await addContested({ ...contest, key: null, at: 4 });
    expect(await loadContested()).toEqual([{ ...contest, keys: null, at: 4 }]);
  });

  test('may be one that the library does not know; other such claims are still raised', () => {
    const unknown = finding(null, 'tidur cukup bikin otak reset');
    const other = finding(null, 'es batu menyembuhkan panik');
    const contested = withContest([], {
      ...contest,
      claim: 'unverified',
      key: quietKey(null, unknown.quote),
    });
    expect(quieten([unknown, other, sugar], contested)).toEqual([other, sugar]);
  });

  test('can be brought back', async () => {
    await addContested({ ...contest, key: 'a' });
    await addContested({ ...contest, key });
    await removeContested({ ...contest, keys: [key] });
    expect(await loadContested()).toEqual([{ ...contest, keys: ['a'] }]);
  });

  test('keeps no word of the page', async () => {
    await addContested({ ...contest, key });
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toMatch(/gula|bikin/i);
  });
});

describe('the file for those who keep the library', () => {
  test('names claims, reasons, notes, days and fingerprints, and nothing else', () => {
    const [entry] = withContest([], { ...contest, reason: 'source', note: 'halaman 3', key: 'x|1' });
    expect(entry && JSON.parse(writeContested([entry]))).toEqual({
      product: 'rujukan',
      what: 'contested',
      schema: 1,
      items: [
        {
          claim: 'adhd-sugar-causes',
          reason: 'source',
          note: 'halaman 3',
          phrasings: ['x|1'],
          day: '1970-01-01',
        },
      ],
    });
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
