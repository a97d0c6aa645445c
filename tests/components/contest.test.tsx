// @vitest-environment jsdom
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ClaimBody } from '../../components/ClaimBody';
import { ContestedList } from '../../components/ContestedList';
import { ContestForm } from '../../components/ContestForm';
import { EvidenceContext, type Contest, type Evidence } from '../../components/evidence-context';
import { LanguageContext } from '../../components/language';
import type { ContestedClaim } from '../../utils/contested';
import { claimAt } from '../fixtures/page-states';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => act(() => render(null, root)));

const EVIDENCE: Evidence = {
  library: null,
  retryLibrary: () => undefined,
  cite: async () => '',
  isContested: () => false,
  onContest: () => undefined,
  onLookUp: () => undefined,
};
const QUOTE = 'Gula bikin ADHD';
function draw(view: ComponentChild, onContest: Evidence['onContest'] = () => undefined) {
  EVIDENCE.onContest = onContest;
  void act(() =>
    render(
      <LanguageContext.Provider value="en">
        <EvidenceContext.Provider value={EVIDENCE}>{view}</EvidenceContext.Provider>
      </LanguageContext.Provider>,
      root,
    ),
  );
}
const choose = (words: RegExp) =>
  void act(() =>
    [...root.querySelectorAll<HTMLElement>('label, button')]
      .find(({ textContent }) => words.test(textContent))
      ?.click(),
  );
const submit = () => void act(() => root.querySelector('form')?.requestSubmit());

describe('contesting a flag', () => {
  it.each([
    [/^Not a claim/, 'misread'],
    [/^The verdict is wrong/, 'verdict'],
    [/^The source is wrong/, 'source'],
  ])(
    'says what is wrong (%s), and quietens these words from now on unless told otherwise',
    (words, reason) => {
      const onConfirm = vi.fn<(contest: Contest) => void>();
      draw(<ContestForm claim="adhd-sugar-causes" quote={QUOTE} onConfirm={onConfirm} onCancel={vi.fn()} />);
      choose(words);
      submit();
      expect(onConfirm).toHaveBeenCalledWith({
        claim: 'adhd-sugar-causes',
        quote: QUOTE,
        reason,
        reach: 'phrasing',
        note: '',
      });
    },
  );

  it('is possible for a claim that the library does not know, for its words alone', () => {
    const onContest = vi.fn<(contest: Contest) => void>();
    draw(<ClaimBody finding={claimAt(QUOTE, QUOTE, null, 'unverified')} />, onContest);
    choose(/Contest/);
    expect(root.textContent).not.toMatch(/verdict is wrong|source is wrong|in any wording/);
    submit();
    expect(onContest.mock.calls[0]?.[0]).toMatchObject({ claim: null, reason: 'misread', reach: 'phrasing' });
  });
});

describe('the contested flags', () => {
  const entries: ContestedClaim[] = [
    { claim: 'unverified', keys: ['a'], reason: 'misread', note: '', at: 0 },
    { claim: 'adhd-sugar-causes', keys: null, reason: 'source', note: 'halaman 3', at: 1 },
  ];

  it('are named with their reason and reach, each with a way back, and handed over as a file', () => {
    const onRestore = vi.fn<(entry: ContestedClaim) => void>();
    const onExport = vi.fn<(all: readonly ContestedClaim[]) => void>();
    draw(<ContestedList entries={entries} onRestore={onRestore} onExport={onExport} />);
    expect(root.textContent).toMatch(
      /does not know.*This way of saying it.*source is wrong.*any wording.*halaman 3/,
    );
    choose(/^Restore$/);
    expect(onRestore).toHaveBeenCalledWith(entries[0]);
    choose(/^Save as a file/);
    expect(onExport).toHaveBeenCalledWith(entries);
  });
});
