// @vitest-environment jsdom
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CirculatingView } from '../../components/CirculatingView';
import { EvidenceContext, type Evidence } from '../../components/evidence-context';
import { KeepContext, type Keep } from '../../components/keep-context';
import { LanguageContext } from '../../components/language';
import { LookUpView } from '../../components/LookUpView';
import { SavedView } from '../../components/SavedView';
import { SourceCard } from '../../components/SourceCard';
import { SourcesView } from '../../components/SourcesView';
import { composeQuery, type LookUpRequest } from '../../utils/evidence/europe-pmc';
import type { LookUpAnswer } from '../../utils/evidence/look-up';
import { buildSearch } from '../../utils/evidence/search';
import { newItem } from '../../utils/saved-item';
import { loadShipped } from '../utils/evidence/real-library';

const library = await loadShipped();
const search = await buildSearch(library, async () => undefined);
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

function draw(
  view: ComponentChild,
  { given = evidence, keep = null }: { given?: Evidence; keep?: Keep | null } = {},
) {
  void act(() =>
    render(
      <LanguageContext.Provider value="en">
        <EvidenceContext.Provider value={given}>
          <KeepContext.Provider value={keep}>{view}</KeepContext.Provider>
        </EvidenceContext.Provider>
      </LanguageContext.Provider>,
      root,
    ),
  );
}

/** The first element of a kind; fails loudly when it is not drawn. */
function findAs<E extends HTMLElement>(selector: string, kind: new () => E): E {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`${selector} is not drawn`);
  return found;
}
const find = (selector: string) => findAs(selector, HTMLElement);
const click = (selector: string) => act(async () => find(selector).click());
const button = (words: string) => {
  const found = [...root.querySelectorAll('button')].find(each => each.textContent.trim().startsWith(words));
  if (found === undefined) throw new Error(`there is no button ${words}`);
  return found;
};
async function type(selector: string, text: string) {
  await act(async () => {
    const field = find(selector);
    Object.assign(field, { value: text });
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('the search over the sources', () => {
  const sources = <SourcesView search={search} start={null} renderLookUp={words => <q>{words}</q>} />;

  it('shows every source with its kind, strength, finding and publisher', async () => {
    draw(sources);
    await type('input[type=search]', 'omega-3 depression cochrane');
    const card = find('[data-source=appleton-2021-omega3]').textContent;
    expect(card).toContain('Strong evidence');
    expect(card).toContain('Systematic review · 2021 · International');
    expect(card).toContain('Cochrane Database of Systematic Reviews');
    expect(card).toContain(library.sources.get('appleton-2021-omega3')?.finding.en);
  });

  it('says that nothing was found, and offers to look further with the same words', async () => {
    draw(sources);
    await type('input[type=search]', 'zzzzqq');
    expect(find('output').textContent).toContain('Nothing in the library for “zzzzqq”');
    expect(find('q').textContent).toBe('zzzzqq');
  });

  it('keeps the words when a source was looked into and left again', async () => {
    draw(sources);
    await type('input[type=search]', 'ect torture');
    await act(async () => button('See its').click());
    expect(root.querySelectorAll('[data-source]').length).toBeGreaterThan(0);
    await act(async () => button('Back to the results').click());
    expect(findAs('input[type=search]', HTMLInputElement).value).toBe('ect torture');
  });

  it('says when the library cannot be read, and offers to try again', () => {
    const retryLibrary = vi.fn<() => void>();
    draw(sources, { given: { ...evidence, library: 'failed', retryLibrary } });
    button('Try again').click();
    expect(retryLibrary).toHaveBeenCalled();
  });
});

describe('a source', () => {
  it('that is a news report says so', () => {
    const report = [...library.sources.values()].find(source => source.pageKind === 'news-report')!;
    draw(<SourceCard source={report} />);
    expect(root.textContent).toContain(`Reported by ${report.publisher}`);
  });

  it('without a year shows none', () => {
    const undated = [...library.sources.values()].find(source => source.year === null)!;
    draw(<SourceCard source={undated} />);
    expect(find('.source-line').textContent).not.toMatch(/\d{4}|null/);
  });

  it('that cannot be kept says so', async () => {
    const [source] = library.sources.values();
    draw(<SourceCard source={source!} />, {
      keep: { isKept: () => false, onKeep: () => Promise.reject(new Error('full')) },
    });
    await act(async () => button('Save').click());
    expect(root.textContent).toContain('Could not be saved');
  });
});

describe('looking further', () => {
  const answer: LookUpAnswer = { ok: false, code: 'rate-limit', retryAfterSeconds: 30 };
  const onAsk = vi.fn<(request: LookUpRequest) => Promise<LookUpAnswer>>(async () => answer);
  const view = (isOn: boolean, onTurnOn = async () => false) => (
    <LookUpView
      words={{ id: 'gula', en: 'sugar' }}
      isOn={isOn}
      onTurnOn={onTurnOn}
      onAsk={onAsk}
      thisYear={2026}
    />
  );

  it('has no question to send before it is switched on', () => {
    draw(view(false));
    expect(root.querySelector('form')).toBeNull();
  });

  it('says that a permission was not given', async () => {
    draw(view(false));
    await act(async () => button('Allow this search').click());
    expect(root.textContent).toContain('The permission was not given');
  });

  it('shows the exact text that is sent, as it is edited', async () => {
    draw(view(true));
    await type('form input[type=text]', 'sugar "adhd');
    const shown = find('.will-send code').textContent;
    await click('form button[type=submit]');
    expect(composeQuery(onAsk.mock.lastCall![0])).toBe(shown);
  });

  it('says what went wrong, and how long to wait', async () => {
    draw(view(true));
    await click('form button[type=submit]');
    expect(root.textContent).toContain('Too many questions in a short time. Wait 30 seconds');
  });

  it('cannot be sent without words', async () => {
    draw(view(true));
    await type('form input[type=text]', '  ');
    expect(findAs('form button[type=submit]', HTMLButtonElement).disabled).toBe(true);
  });
});

describe('saved work', () => {
  const claim = newItem({ claim: 'adhd-sugar-causes' }, 0);
  const actions = {
    onChange: async () => undefined,
    onAddNote: async () => undefined,
    onRemove: () => undefined,
    onRestore: () => undefined,
    onExport: async () => undefined,
    onImport: async () => ({ ok: false, reason: 'newer' }) as const,
  };

  it('keeps in the field what could not be stored', async () => {
    const onAddNote = () => Promise.reject(new Error('full'));
    draw(<SavedView {...actions} items={[]} problem={null} onAddNote={onAddNote} />);
    await type('textarea', 'Ask the supervisor');
    await act(async () => button('Save the note').click());
    expect(findAs('textarea', HTMLTextAreaElement).value).toBe('Ask the supervisor');
    expect(root.textContent).toContain('Not saved yet');
  });

  it('stores a note when its field is left, without a button', async () => {
    const onChange = vi.fn<(item: unknown, changes: { note: string }) => Promise<void>>(
      async () => undefined,
    );
    draw(<SavedView {...actions} items={[claim]} problem={null} onChange={onChange} />);
    await type('.saved-card textarea', 'For December');
    await act(async () => void find('.saved-card textarea').dispatchEvent(new FocusEvent('blur')));
    expect(onChange).toHaveBeenCalledWith(claim, { note: 'For December', tags: [] });
  });

  it('stores a note even when the view goes away while one types', async () => {
    const onChange = vi.fn<() => Promise<void>>(async () => undefined);
    draw(<SavedView {...actions} items={[claim]} problem={null} onChange={onChange} />);
    await type('.saved-card textarea', 'Half a sen');
    await act(async () => render(null, root));
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('takes something back that was removed', async () => {
    const onRestore = vi.fn<(item: unknown) => void>();
    draw(<SavedView {...actions} items={[claim]} problem={null} onRestore={onRestore} />);
    await act(async () => button('Remove from saved').click());
    await act(async () => button('Undo').click());
    expect(onRestore).toHaveBeenCalledWith(claim);
  });

  it('names a private window and a full disk', () => {
    draw(<SavedView {...actions} items={null} problem="private" />);
    expect(root.textContent).toContain('A private window keeps nothing');
    draw(<SavedView {...actions} items={[claim]} problem="full" />);
    expect(find('[role=alert]').textContent).toContain('The storage is full');
  });
});

describe('what is circulating', () => {
  const met = [
    { week: '2026-W47', claim: 'adhd-sugar-causes', count: 14 },
    { week: '2026-W47', claim: 'ect-torture', count: 1 },
    { week: '2026-W46', claim: 'ect-torture', count: 3 },
  ];
  const view = (isOn: boolean, of = met) => (
    <CirculatingView isOn={isOn} onTurnOn={() => undefined} met={of} onClear={() => undefined} />
  );

  it('is off until it is switched on, and says what is counted', () => {
    draw(view(false, []));
    expect(root.textContent).toContain('no text, no video, no person');
    expect(root.querySelector('figure')).toBeNull();
  });

  it('says the same in its chart and in its table', () => {
    draw(view(true));
    const bars = [...root.querySelectorAll('.bars > li')].map(bar => [
      bar.querySelector('.bar-label')?.textContent,
      bar.querySelector('rect')?.getAttribute('width'),
    ]);
    const rows = [...root.querySelectorAll('tbody tr')].map(row => [
      row.querySelector('th')?.textContent,
      String((Number(row.querySelector('td')?.textContent) / 14) * 100),
    ]);
    expect(bars).toEqual(rows);
    expect(bars).toHaveLength(2);
  });

  it('makes an outline with sources for a video', async () => {
    draw(view(true));
    await act(async () => {
      const select = [...root.querySelectorAll('select')].at(-1)!;
      select.value = 'ect-torture';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(findAs('.outline', HTMLTextAreaElement).value).toContain('UK ECT Review Group');
  });
});
