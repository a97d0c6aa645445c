import { array, assert, constantFrom, property, string } from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { findComposers } from '../../../utils/page/composers';
import { diagnose } from '../../../utils/page/diagnostic';
import { readPage } from '../../../utils/page/read';

const URL_OF_POST = 'https://www.tiktok.com/@a/video/7561300000000000001';

function read(body: string) {
  const { document } = new JSDOM(`<body><div id="app">${body}</div>`, { url: URL_OF_POST }).window;
  return readPage(document, URL_OF_POST);
}

const PIECES = [
  '<form><input name="parentElement"><input name="querySelectorAll"><input name="getAttribute">',
  '<form><input name="children"><input name="childNodes"><input name="firstChild"><input name="nodeType">',
  '<img name="URL"><form name="location"><form name="documentElement">',
  '<div data-e2e="live-chat-container"><div data-e2e="chat-message"><b data-e2e="message-owner-name">x',
  '<div data-e2e="user-post-item"><a href="/@a/video/1"><img alt="x',
  '<textarea data-e2e="comment-text">',
  '<section class="SectionCommentSidebarContainer" aria-hidden="true">',
  '<img name="querySelector"><img name="defaultView"><form name="body">',
  '<article data-e2e="recommend-list-item-container" id="one-column-item-0">',
  '<div data-e2e="comment-level-1">',
  '<div data-e2e="comment-level-2"><div data-e2e="comment-level-1">x',
  '<div data-e2e="video-desc">caption \uD800 \uDC00',
  '<a href="/@%E0%A4%A">',
  '<a href="https://[/video/1">',
  '<div contenteditable="true" aria-describedby="&quot;]">',
  '<div data-e2e="comment-post" role="button">',
  '<div role="dialog"><video>',
  '<div id="xgwrapper-">',
  '<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">{"__DEFAULT_SCOPE__":{"webapp.video-detail":{"itemInfo":[null]}}}</script>',
  '</div>',
  '</form>',
];

it('never throws, whatever the tree', () => {
  const isRead = (parts: string[]) => typeof read(parts.join('')).kind === 'string';
  assert(property(array(constantFrom(...PIECES), { maxLength: 16 }), isRead), { numRuns: 120 });
  assert(
    property(string(), text => typeof read(text).kind === 'string'),
    { numRuns: 20 },
  );
}, 60_000);

it('reads through forms whose fields shadow the DOM', () => {
  const row =
    '<form><input name="parentElement"><input name="querySelectorAll"><a href="/@sari.contoh">Sari</a><span data-e2e="comment-level-1">halo</span></form>';
  expect(read(row).comments).toMatchObject([{ handle: 'sari.contoh', text: 'halo' }]);
});

/** Every name that a form or a document could shadow: all that the prototypes of the DOM define. */
const { window } = new JSDOM('');
const NAMES = [
  ...new Set(
    [
      window.Node,
      window.Element,
      window.HTMLElement,
      window.HTMLFormElement,
      window.Document,
      window.EventTarget,
    ].flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype)),
  ),
].filter(name => name !== 'constructor');

it('reads through a form and a document in which every single name is shadowed', () => {
  const inputs = NAMES.map(name => `<input type="button" name="${name}">`).join('');
  const images = NAMES.map(name => `<img name="${name}">`).join('');
  const forms = NAMES.map(name => `<form name="${name}"></form>`).join('');
  const row =
    '<div class="row"><a href="/@sari.contoh">Sari</a><span data-e2e="comment-level-1">halo</span></div>';
  const body = `${images}${forms}<form>${inputs}
    <form data-e2e="video-desc">${inputs}keterangan</form>${row}
    <div data-e2e="comment-input"><div contenteditable="true">draf</div></div><button data-e2e="comment-post">Posting</button></form>`;
  const { document } = new JSDOM(`<body><div id="app">${body}</div>`, { url: URL_OF_POST }).window;
  const page = readPage(document, URL_OF_POST);
  expect(page.comments).toMatchObject([{ handle: 'sari.contoh', text: 'halo' }]);
  expect(page.composers).toMatchObject([{ kind: 'comment', text: 'draf', post: { found: true } }]);
  expect(findComposers(document)).toHaveLength(1);
  expect(diagnose(document, URL_OF_POST, { fields: page.health, trouble: [] })).toContain(
    'comment-level-1 1',
  );
});

it('reads a caption of 100,000 characters to its end', () => {
  const words = 'kata '.repeat(20_000);
  expect(read(`<div data-e2e="browse-video-desc">${words}</div>`).caption).toHaveLength(99_999);
});

it('reads past 50,000 other nodes and 1,000 levels', () => {
  const noise = '<i></i>'.repeat(50_000);
  const depth = '<b>'.repeat(1000);
  expect(read(`${noise}<div data-e2e="comment-level-1">${depth}dalam`).comments).toHaveLength(1);
}, 60_000);
