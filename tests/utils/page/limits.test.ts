import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../utils/page/read';
import { parsePageState } from '../../../utils/page-state-schema';
import { openBody } from './open-fixture';

const ID = '7561300000000000001';
const PATH = `/@kreator.contoh/video/${ID}`;
const card = (inside: string) =>
  `<article data-e2e="recommend-list-item-container"><div id="xgwrapper-0-${ID}"></div>${inside}</article>`;

/** What the panel says to the reading of a page; null is a panel that stays empty for ever. */
function accepted(body: string, path = PATH) {
  const document = openBody(body, path);
  const { comments, ...page } = readPage(document, document.URL);
  const checked = comments.map(comment => ({
    ...comment,
    language: 'und' as const,
    claims: [],
    care: null,
    asks: false,
    deadNumber: false,
  }));
  const counts = { read: comments.length, notUnderstood: 0, waiting: 0 };
  return parsePageState({ page, passages: [], comments: checked, counts });
}
const state = (item: object) =>
  `<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">${JSON.stringify({ __DEFAULT_SCOPE__: { 'webapp.video-detail': { itemInfo: { itemStruct: { id: ID, ...item } } } } })}</script>`;
const long = 'kata '.repeat(60_000);

describe('the panel takes whatever the reader reads', () => {
  it.each([
    ['a caption of 300,000 characters', card(`<div data-e2e="video-desc">${long}</div>`)],
    ['the same in the data of the page', `${state({ desc: long })}${card('')}`],
    [
      'a name without end',
      card(
        `<a data-e2e="video-author-avatar" href="/@a"></a><span data-e2e="browser-nickname"><span>${long}</span></span>`,
      ),
    ],
    [
      '600 hashtags',
      card(
        `<div data-e2e="video-desc">${Array.from({ length: 600 }, (_, at) => `#tag${at} `).join('')}</div>`,
      ),
    ],
    [
      'a comment without end',
      `${card('')}<a href="/@b">${long}</a><span data-e2e="comment-level-1">${long}</span>`,
    ],
    [
      'a draft without end',
      `${card('')}<div data-e2e="comment-input"><div contenteditable="true" placeholder="${long}">${long}</div></div>`,
    ],
    [
      '60 editors',
      `${card('')}${'<div data-e2e="comment-input"><div contenteditable="true"></div></div>'.repeat(60)}`,
    ],
    [
      'a thousand sticker texts',
      `${state({ stickersOnItem: [{ stickerText: Array.from({ length: 1000 }, () => long.slice(0, 20)) }] })}${card('')}`,
    ],
    [
      'a thousand caption tracks',
      `${state({ video: { subtitleInfos: Array.from({ length: 1000 }, () => ({ LanguageCodeName: long.slice(0, 2500), Url: `https://v16-webapp.tiktok.com/${long.length}` })) } })}${card('')}`,
    ],
    [
      'a count beyond all numbers',
      `${state({ stats: { commentCount: 1e308 } })}${card(`<strong data-e2e="comment-count">${'9'.repeat(400)}</strong>`)}`,
    ],
    ['half characters', card('<div data-e2e="video-desc">satu \uD800 dua \uDC00</div>')],
  ])('%s', (_, body) => {
    expect(accepted(body)?.page.kind).toBe('video');
  });

  it('an address of 5,000 characters', () => {
    expect(accepted('', `/search?q=${'a'.repeat(5000)}`)?.page.kind).toBe('search');
  });

  it('any tree', () => {
    const piece = constantFrom(
      '<div data-e2e="comment-level-1">',
      '<div data-e2e="comment-level-2">',
      '<a href="/@x">',
      '<div data-e2e="video-desc">',
      '<strong data-e2e="comment-count">-1.5K',
      '<div class="DivLikeContainer">99999999999999999999',
      '<div contenteditable="true">',
      '</div>',
      '\uD83D',
    );
    assert(
      property(
        array(piece, { maxLength: 10 }),
        string(),
        (parts, text) => accepted(card(parts.join(text))) !== null,
      ),
      { numRuns: 40 },
    );
  }, 30_000);
});
