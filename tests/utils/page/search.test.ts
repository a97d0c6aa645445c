import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drain } from '../../../utils/page/find';
import { searchInSteps } from '../../../utils/page/search';
import { openBody } from './open-fixture';

const page = openBody('', '/');
const thread = (at: number) => `<li><div><span data-e2e="comment-level-1">${at}</span></div></li>`;
const threads = (count: number) => Array.from({ length: count }, (_, at) => thread(at)).join('');
const WANTED = '[data-e2e]';

function open(html: string): Element {
  page.body.innerHTML = `<main>${html}</main>`;
  return page.querySelector('main')!;
}
const wordsOf = (found: readonly Element[]) => found.map(({ textContent }) => textContent);

describe('a search in steps', () => {
  it('finds what the page finds at once, in its order, whatever the tree', () => {
    const piece = constantFrom(
      '<div>',
      '</div>',
      '<p data-e2e="x">',
      '<i></i>'.repeat(300),
      '<b data-e2e="y"></b>',
      `<ul>${threads(150)}</ul>`,
      '<form><input name="firstElementChild"><input name="nextElementSibling"><input name="matches">',
    );
    assert(
      property(array(piece, { maxLength: 10 }), pieces => {
        const root = open(pieces.join(''));
        expect(drain(searchInSteps(root, WANTED))).toEqual([...root.querySelectorAll(WANTED)]);
      }),
      { numRuns: 40 },
    );
  });

  it('takes a step for every piece, and one for a page that is a piece', () => {
    const steps = (root: Element) => [...searchInSteps(root, WANTED)].length;
    expect(steps(open(threads(500)))).toBeGreaterThanOrEqual(500);
    expect(steps(open(threads(50)))).toBe(0);
  });

  it('begins anew where the page took the place away that it had come to', () => {
    const root = open(`<ul>${threads(200)}</ul><ol>${threads(200)}</ol>`);
    const search = searchInSteps(root, WANTED);
    for (let step = 0; step < 20; step++) search.next();
    root.querySelector('ul')?.remove();
    expect(wordsOf(drain(search))).toHaveLength(200);
  });

  it('comes to an end on a page that never rests', () => {
    const root = open(`<ul>${threads(400)}</ul>`);
    let steps = 0;
    for (const step of searchInSteps(root, WANTED)) {
      expect(step).toBeUndefined();
      if (++steps % 3 === 0) root.querySelector('ul')!.innerHTML = threads(400);
    }
    expect(steps).toBeLessThan(100);
  });

  it('is not lost in a tree of 3,000 levels', () => {
    const root = open('');
    let at: Element = root;
    for (let level = 0; level < 3000; level++) {
      const next = page.createElement('div');
      at.append(next);
      at = next;
    }
    at.setAttribute('data-e2e', 'x');
    expect(drain(searchInSteps(root, WANTED))).toEqual([at]);
  });

  it('understands no selector that the browser does not', () => {
    expect(drain(searchInSteps(open(threads(200)), '[['))).toEqual([]);
  });
});
