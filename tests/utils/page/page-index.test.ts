import { array, assert, constantFrom, nat, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drain } from '../../../utils/page/find';
import { lookThrough, selectAll } from '../../../utils/page/lens';
import { PageIndex } from '../../../utils/page/page-index';
import { candidatesOf } from '../../../utils/page/selectors';
import { openBody } from './open-fixture';

const PATH = '/foryou';
const CARD =
  '<article data-e2e="recommend-list-item-container"><div data-e2e="video-desc">satu</div></article>';
const EDITOR = '<div data-e2e="comment-input"><textarea></textarea></div>';
const SKELETON = '<i class="x-TUXSkeleton"></i>';
/** More elements than are asked one by one. */
const MUCH = `<p>${'<b></b>'.repeat(210)}</p>`.repeat(2);

const cardSelector = candidatesOf('post.card')[0]?.selector ?? '';
const selectors = (
  ['post.card', 'post.caption', 'composer.editor', 'comment.skeleton', 'modal'] as const
).flatMap(name => candidatesOf(name).map(({ selector }) => selector));

function open(body: string) {
  const document = openBody(`<main>${body}</main>`, PATH);
  const index = new PageIndex(document);
  drain(index.build());
  return { document, index, main: document.querySelector('main')! };
}
const make = (document: Document, html: string) => {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder.firstElementChild!;
};

describe('what is known of a page', () => {
  it('is told to those who look through it, and to nobody else', () => {
    const { document, index, main } = open(CARD);
    main.append(make(document, CARD));
    expect(selectAll(document, cardSelector)).toHaveLength(2);
    expect(lookThrough(index, () => selectAll(document, cardSelector))).toHaveLength(1);
  });

  it('is not told of a part so small that the page itself is asked', () => {
    const { document, index, main } = open(`${CARD}<section>${MUCH}</section>`);
    expect(index.elementsIn(document.querySelector('article')!, cardSelector)).toBeNull();
    expect(index.elementsIn(main, cardSelector)).toHaveLength(1);
    expect(index.elementsIn(document.querySelector('section')!, cardSelector)).toEqual([]);
    expect(index.elementsIn(document, 'b')).toBeNull();
  });

  it('says what came, what went, and what an element has become', () => {
    const { document, index, main } = open(CARD);
    const editor = make(document, EDITOR);
    main.append(editor);
    expect([...drain(index.add(editor))]).toEqual(['composer.editor']);
    editor.remove();
    expect([...index.prune()]).toEqual(['composer.editor']);
    expect([...index.prune()]).toEqual([]);
    const card = document.querySelector('article')!;
    card.removeAttribute('data-e2e');
    expect([...index.reconsider(card)]).toEqual(['post.card']);
    expect(index.elementsIn(document, cardSelector)).toEqual([]);
    expect([...index.reconsider(card)]).toEqual([]);
  });

  it('stays what the page would say, whatever comes, goes, moves and changes', () => {
    const step = record({
      kind: constantFrom('add', 'remove', 'move', 'mark', 'unmark'),
      what: constantFrom(CARD, EDITOR, SKELETON, `<p>${CARD}${EDITOR}</p>`, '<div role="dialog"></div>'),
      from: nat(30),
      to: nat(30),
    });
    assert(
      property(array(step, { maxLength: 12 }), steps => {
        const { document, index, main } = open(`<p>${CARD}</p><p>${EDITOR}${SKELETON}</p>`);
        for (const { kind, what, from, to } of steps) {
          const all = [main, ...main.querySelectorAll('*')];
          const [one, other] = [all[from % all.length]!, all[to % all.length]!];
          if (kind === 'add') other.prepend(make(document, what));
          else if (kind === 'remove' && one !== main) one.remove();
          else if (kind === 'move' && one !== main && !one.contains(other)) other.append(one);
          else if (kind === 'mark') one.setAttribute('class', 'x-TUXSkeleton');
          else if (kind === 'unmark') one.removeAttribute('data-e2e');
          index.prune();
          if (kind === 'add') drain(index.add(other.firstElementChild!));
          else if (kind === 'move' && one.isConnected) drain(index.add(one));
          else index.reconsider(one);
        }
        for (const selector of selectors.filter(selector => !selector.includes(' ')))
          expect(index.elementsIn(document, selector)).toEqual([...document.querySelectorAll(selector)]);
      }),
      { numRuns: 40 },
    );
  });
});
