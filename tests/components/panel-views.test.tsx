// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ClaimCard } from '../../components/ClaimCard';
import { CommentsView } from '../../components/CommentsView';
import { CopyButton, CopyContext } from '../../components/CopyButton';
import { EvidenceContext, type Evidence } from '../../components/evidence-context';
import { groupClaims } from '../../components/group-claims';
import { LanguageContext, type UiLanguage } from '../../components/language';
import { PageStateView } from '../../components/PageStateView';
import { QuotedText } from '../../components/QuotedText';
import { VideoView } from '../../components/VideoView';
import { VerdictIcon } from '../../components/VerdictMark';
import { linkLibrary } from '../../utils/evidence/library';
import { VERDICTS } from '../../utils/findings';
import type { PageState } from '../../utils/page-state';
import { parsePack } from '../../utils/packs/schema';
import { BEING_CHECKED, BROKEN, claimAt, FULL, NOT_CHECKED, NOTHING_FOUND } from '../fixtures/page-states';

const read = (name: string): unknown => JSON.parse(readFileSync(`public/packs/${name}.json`, 'utf8'));
const library = {
  ...linkLibrary({
    claims: parsePack('claims', read('claims')).entries,
    sources: parsePack('sources', read('sources')).entries,
    addresses: [],
    synonyms: [],
  }),
  asOf: '2026-11-22',
  problems: [],
};
const evidence: Evidence = {
  library,
  retryLibrary: () => undefined,
  cite: async () => 'a citation',
  isContested: () => false,
  onContest: () => undefined,
  onLookUp: () => undefined,
};

const root = document.createElement('div');
document.body.append(root);
afterEach(() => act(() => render(null, root)));

function draw(view: ComponentChild, language: UiLanguage = 'en') {
  void act(() =>
    render(
      <LanguageContext.Provider value={language}>
        <EvidenceContext.Provider value={evidence}>{view}</EvidenceContext.Provider>
      </LanguageContext.Provider>,
      root,
    ),
  );
  return root;
}

function cardFor(claim: string, verdict: (typeof VERDICTS)[number], language: UiLanguage = 'en') {
  const text = 'Some words that assert it.';
  const [group] = groupClaims([
    {
      key: 'caption',
      surface: 'caption',
      text,
      language: 'en',
      care: null,
      asks: false,
      deadNumber: false,
      claims: [claimAt(text, text, claim, verdict)],
    },
  ]);
  return draw(<ClaimCard group={group!} onShowPassage={async () => true} />, language);
}

describe('a claim', () => {
  it('is never shown without a source', () => {
    const [first] = library.claims.values();
    cardFor(first!.id, first!.verdict);
    expect(root.querySelectorAll('.sources a').length).toBeGreaterThan(0);
  });

  it('is never called false when the evidence is mixed', () => {
    for (const language of ['id', 'en'] as const) {
      cardFor('ashwagandha-cures-anxiety', 'mixed', language);
      expect(root.querySelector('.verdict')?.textContent).not.toMatch(
        /false|untrue|salah|keliru|contradicted|bertentangan/i,
      );
    }
  });

  it('names a consensus by its publisher, and reports as reports', () => {
    const consensus = [...library.sources.values()].find(({ kind }) => kind === 'consensus');
    const claim = library.claimsBySource.get(consensus!.id)![0]!;
    cardFor(claim.id, claim.verdict);
    expect(root.textContent).not.toMatch(/\bconsensus\b/i);
    const report = [...library.sources.values()].find(
      ({ pageKind, id }) => pageKind === 'news-report' && library.claimsBySource.has(id),
    )!;
    const reported = library.claimsBySource.get(report.id)![0]!;
    cardFor(reported.id, reported.verdict);
    void act(() =>
      [...root.querySelectorAll<HTMLElement>('.button-quiet')]
        .find(b => /more source/.test(b.textContent))
        ?.click(),
    );
    expect(root.textContent).toContain(`Reported by ${report.publisher}`);
  });

  it('prints no year where none is known', () => {
    const undated = [...library.sources.values()].find(
      ({ year, id }) => year === null && library.claimsBySource.has(id),
    )!;
    const claim = library.claimsBySource.get(undated.id)![0]!;
    cardFor(claim.id, claim.verdict);
    expect(root.textContent).not.toMatch(/\bnull\b|undefined|NaN/);
  });

  it('offers a look-up, and no verdict on anybody, when the library does not know it', () => {
    const text = 'Tidur cukup bikin otak reset';
    const [group] = groupClaims([
      {
        key: 'caption',
        surface: 'caption',
        text,
        language: 'id',
        care: null,
        asks: false,
        deadNumber: false,
        claims: [claimAt(text, text, null, 'unverified')],
      },
    ]);
    draw(<ClaimCard group={group!} onShowPassage={async () => true} />);
    expect(root.textContent).toContain('Look for sources');
    expect(root.querySelector('.sources')).toBeNull();
  });

  it('has a shape of its own for every verdict', () => {
    const shapes = VERDICTS.map(
      verdict => draw(<VerdictIcon verdict={verdict} />).querySelector('svg')?.innerHTML,
    );
    expect(new Set(shapes).size).toBe(VERDICTS.length);
  });
});

describe('a quotation', () => {
  it('is the text itself, whatever is marked in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.array(fc.tuple(fc.nat(70), fc.nat(70)), { maxLength: 6 }),
        (text, pairs) => {
          const spans = pairs.map(([a, b]) => {
            const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
            return { start, end, quote: text.slice(start, end) };
          });
          draw(<QuotedText text={text} spans={spans} />);
          expect(root.textContent).toBe(text);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('holds markup as plain words', () => {
    draw(<QuotedText text={'<img src=x onerror=alert(1)> *tidak*'} spans={[]} />);
    expect(root.querySelector('img')).toBeNull();
  });
});

describe('a page that shows nothing', () => {
  const actions = {
    onReload: vi.fn(),
    onOpenTikTok: vi.fn(),
    onOpenSettings: vi.fn(),
    onTab: vi.fn(),
    onDiagnose: async () => '',
  };
  const show = (page: Parameters<typeof PageStateView>[0]['page']) =>
    draw(
      <PageStateView page={page} {...actions}>
        {() => <p>the view</p>}
      </PageStateView>,
    ).textContent;

  it('says so for every reason, and what can be done', () => {
    expect(show({ status: 'elsewhere' })).toContain('not TikTok');
    expect(show({ status: 'stopped' })).toContain('Reload');
    expect(show({ status: 'loading' })).toContain('Reading');
    expect(show({ status: 'ready', state: BROKEN })).toContain('could not be read');
    expect(show({ status: 'ready', state: FULL })).toBe('the view');
  });

  it('leaves what could not be checked to the view, without an empty notice', () => {
    show({ status: 'ready', state: NOT_CHECKED });
    expect(root.querySelector('.trouble')).toBeNull();
  });

  it('reloads on request only', () => {
    show({ status: 'stopped' });
    expect(actions.onReload).not.toHaveBeenCalled();
    void act(() => root.querySelector('button')?.click());
    expect(actions.onReload).toHaveBeenCalledOnce();
  });
});

describe('a page without findings', () => {
  const transcript = { onRead: async () => null, onAllow: async () => null, onPaste: async () => null };
  const video = (state: PageState) =>
    draw(<VideoView state={state} onShowPassage={async () => true} transcript={transcript} />).textContent;
  const comments = (state: PageState) =>
    draw(
      <CommentsView
        state={state}
        scroller={{ current: null }}
        onShowComment={async () => true}
        renderCare={() => null}
        renderReferral={() => null}
        reveal={null}
      />,
    ).textContent;

  it('is called free of claims only once every text was checked', () => {
    expect(video(NOTHING_FOUND)).toContain('No claims recognised');
    for (const [state, words] of [
      [NOT_CHECKED, 'Not everything could be checked'],
      [BEING_CHECKED, 'Checking'],
    ] as const) {
      expect(video(state)).toContain(words);
      expect(video(state)).not.toContain('No claims recognised');
    }
  });

  it('says of its comments that they wait, or could not be checked', () => {
    expect(comments(NOTHING_FOUND)).toContain('No findings in the comments');
    expect(comments(BEING_CHECKED)).toContain('Checking');
    expect(comments(NOT_CHECKED)).toContain('Not all comments could be checked');
  });
});

describe('copying', () => {
  it('says that it worked, and what to do when it did not', async () => {
    const copy = vi.fn().mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error('denied'));
    draw(
      <CopyContext.Provider value={copy}>
        <CopyButton text="words">Copy</CopyButton>
      </CopyContext.Provider>,
    );
    await act(async () => root.querySelector('button')?.click());
    expect(root.querySelector('output')?.textContent).toBe('Copied');
    await act(async () => root.querySelector('button')?.click());
    expect(root.querySelector('output')?.textContent).toContain('Select the text');
  });
});
