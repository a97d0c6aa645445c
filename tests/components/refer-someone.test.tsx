// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { CommentsView } from '../../components/CommentsView';
import { LanguageContext, type UiLanguage } from '../../components/language';
import type { PageState } from '../../utils/page-state';
import { FULL, NOTHING_FOUND } from '../fixtures/page-states';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => act(() => render(null, root)));

function draw(state: PageState, language: UiLanguage = 'en') {
  void act(() =>
    render(
      <LanguageContext.Provider value={language}>
        <CommentsView
          state={state}
          scroller={{ current: null }}
          onShowComment={async () => true}
          renderCare={() => null}
          renderReferral={() => <p>the guide</p>}
          reveal={null}
        />
      </LanguageContext.Provider>,
      root,
    ),
  );
}
const button = () => root.querySelector<HTMLButtonElement>('.refer-someone button');

describe('referring somebody', () => {
  it.each([
    ['where something was found', FULL],
    ['where nothing was found', NOTHING_FOUND],
  ])('is one click away in the comments, %s', (_, state) => {
    draw(state);
    expect(root.textContent).not.toContain('the guide');
    expect(button()?.getAttribute('aria-expanded')).toBe('false');
    void act(() => button()?.click());
    expect(button()?.getAttribute('aria-expanded')).toBe('true');
    expect(root.textContent).toContain('the guide');
  });

  it('stays open when findings arrive', () => {
    draw(NOTHING_FOUND);
    void act(() => button()?.click());
    draw(FULL);
    expect(root.textContent).toContain('the guide');
  });

  it('is named in both languages', () => {
    draw(NOTHING_FOUND, 'id');
    expect(button()?.textContent).toBe('Rujuk seseorang');
  });
});
