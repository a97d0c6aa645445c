import { assert, constantFrom, property, record, string, stringMatching, tuple } from 'fast-check';
import { expect, it } from 'vitest';
import { diagnose } from '../../../utils/page/diagnostic';
import { readPage } from '../../../utils/page/read';
import { openBody, openFixture } from './open-fixture';

const ID = '7561300000000000001';

it('tells which name finds how many elements, and what is the matter', () => {
  const { document, url } = openFixture('permalink.html', `/@kreator.contoh/video/${ID}`);
  const text = diagnose(document, url, { fields: readPage(document, url).health, trouble: ['composer'] });
  expect(text).toContain('page: video with id');
  expect(text).toContain('trouble: composer');
  expect(text).toContain('caption: data-e2e');
  expect(text).toContain('comment.text: data-e2e 4');
  expect(text).toContain('DivCommentItemWrapper 4');
});

it('holds no words, names, handles, ids or addresses of the page, wherever they stand', () => {
  const word = stringMatching(/^[a-z]{7,12}$/).map(letters => `rahasia${letters}`);
  const handle = tuple(constantFrom('rahasia_', 'rahasia.'), stringMatching(/^[a-z0-9]{4,8}$/)).map(parts =>
    parts.join(''),
  );
  assert(
    property(record({ word, handle, odd: string() }), ({ word, handle, odd }) => {
      const document = openBody(
        `<article data-e2e="recommend-list-item-container" id="${word}" title="${word}"><div id="xgwrapper-0-${ID}"></div>
         <a data-e2e="video-author-avatar" href="/@${handle}">${word}</a><div data-e2e="video-desc">${word}</div><i data-e2e="${handle}"></i></article>
         <div class="css-1-DivCommentItemWrapper" aria-label="${word}"><a href="/@${handle}">${word}</a><p data-e2e="comment-level-1">${word}</p></div>
         <div data-e2e="comment-input" class="DivComment ${word}"><div contenteditable="true" placeholder="${word}">${word}</div></div>`,
        `/@${handle}/video/${ID}?q=${word}`,
      );
      document.querySelector('p')?.append(odd);
      const fields = readPage(document, document.URL).health;
      return !/rahasia|7561300/.test(diagnose(document, document.URL, { fields, trouble: [] }));
    }),
    { numRuns: 40 },
  );
}, 30_000);
