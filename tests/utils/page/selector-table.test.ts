import { assert, json, property, string } from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readPage } from '../../../utils/page/read';
import {
  parseSelectorTable,
  printSelectorTable,
  SelectorTableError,
} from '../../../utils/page/selector-table';
import { adoptSelectors, DEFAULT_SELECTORS } from '../../../utils/page/selectors';
import { openBody } from './open-fixture';

const file = (elements: object, more: object = {}) =>
  JSON.stringify({ format: 'rujukan-selectors/1', elements, ...more });
const text = (selector: string) => ({ 'comment.text': [{ how: 'data-e2e', selector }] });

function problemOf(content: string, isSelector?: (selector: string) => boolean): string {
  try {
    parseSelectorTable(content, isSelector);
    return 'none';
  } catch (error) {
    return error instanceof SelectorTableError ? `${error.problem} ${error.where}`.trim() : String(error);
  }
}

describe('a selector table from a file', () => {
  afterEach(() => adoptSelectors(null));

  it('repairs a reader that a redesign broke, and gives way to the built-in one again', () => {
    const id = '7561300000000000001';
    const document = openBody(
      `<article data-e2e="recommend-list-item-container"><div id="xgwrapper-0-${id}"></div></article><section><a href="/@sari.contoh">Sari</a><div data-e2e="remark-1">halo kak</div></section>`,
      `/@kreator.contoh/video/${id}`,
    );
    const words = () => readPage(document, document.URL).comments.map(({ text }) => text);
    expect(words()).toEqual([]);
    adoptSelectors(parseSelectorTable(file(text('[data-e2e^="remark-"]'))).table);
    expect(words()).toEqual(['halo kak']);
    adoptSelectors(null);
    expect(words()).toEqual([]);
  });

  it('replaces the elements that it names and leaves the others', () => {
    const { table, note } = parseSelectorTable(file(text('[data-e2e="x"]'), { note: 'HIMPSI, 2026-11' }));
    expect(note).toBe('HIMPSI, 2026-11');
    expect(table['comment.text']).toEqual([{ how: 'data-e2e', selector: '[data-e2e="x"]', proof: '' }]);
    expect(table['post.caption']).toBe(DEFAULT_SELECTORS['post.caption']);
  });

  it('is what the table in use prints', () => {
    expect(parseSelectorTable(printSelectorTable(DEFAULT_SELECTORS, 'x')).table).toEqual(DEFAULT_SELECTORS);
  });

  it.each([
    ['cut short', '{"format": "rujukan-sel', 'not-json'],
    ['empty', '', 'not-json'],
    ['endless', ' '.repeat(200_001), 'too-large'],
    ['of another kind', '{"format":"other/1","elements":{}}', 'not-a-table format'],
    ['a list', '[]', 'not-a-table'],
    ['without elements', '{"format":"rujukan-selectors/1"}', 'wrong-field elements'],
    ['with an unknown element', file({ 'post.nothing': [] }), 'wrong-field elements.post.nothing'],
    ['with an element without candidates', file({ 'post.card': [] }), 'wrong-field elements.post.card'],
    ['with an unknown field', file({}, { script: 'x' }), 'wrong-field script'],
    [
      'with a rule instead of a selector',
      file(text('a { color: red }')),
      'wrong-field elements.comment.text[0].selector',
    ],
    [
      'with markup',
      file(text('<img src=x onerror=alert(1)>')),
      'wrong-field elements.comment.text[0].selector',
    ],
    [
      'with an endless selector',
      file(text('a'.repeat(401))),
      'wrong-field elements.comment.text[0].selector',
    ],
    [
      'with an unknown way of finding',
      file({ 'post.card': [{ how: 'eval', selector: 'a' }] }),
      'wrong-field elements.post.card[0].how',
    ],
  ])('is refused when it is %s, with the place', (_, content, problem) => {
    expect(problemOf(content)).toBe(problem);
  });

  it('is refused when the browser does not understand a selector', () => {
    expect(problemOf(file(text('[[')), selector => selector !== '[[')).toBe(
      'not-a-selector elements.comment.text[0].selector',
    );
  });

  it('is read or refused, whatever it is', () => {
    const isHandled = (content: string) => !problemOf(content).includes('Error');
    assert(property(json(), isHandled));
    assert(property(string(), isHandled));
  });

  it('cannot make the reader throw, whatever its selectors', () => {
    const document = openBody('<div data-e2e="comment-level-1">halo</div>', '/@a/video/7561300000000000001');
    assert(
      property(string({ minLength: 1, maxLength: 30 }), selector => {
        let table;
        try {
          ({ table } = parseSelectorTable(
            file({ ...text(selector), 'post.card': [{ how: 'class', selector }] }),
          ));
        } catch {
          return true;
        }
        adoptSelectors(table);
        return typeof readPage(document, document.URL).kind === 'string';
      }),
      { numRuns: 60 },
    );
  });
});
