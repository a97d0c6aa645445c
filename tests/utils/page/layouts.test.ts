import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../utils/page/diagnostic';
import { readPage } from '../../../utils/page/read';
import { parseSelectorTable, printSelectorTable } from '../../../utils/page/selector-table';
import { DEFAULT_SELECTORS } from '../../../utils/page/selectors';

const PAGES = new URL('../../fixtures/pages/', import.meta.url);
const ID = '7561300000000000001';
const POST = `/@kreator.contoh/video/${ID}`;

function open(file: string, path: string) {
  const url = `https://www.tiktok.com${path}`;
  return { url, document: new JSDOM(readFileSync(new URL(file, PAGES), 'utf8'), { url }).window.document };
}
function read(file: string, path: string) {
  const { document, url } = open(file, path);
  return readPage(document, url);
}

describe('a permalink', () => {
  it('is read in full', () => {
    const page = read('permalink.html', POST);
    expect(page).toMatchObject({ kind: 'video', id: ID, commentCount: 4, wordlessComments: 1 });
    expect(page.caption).toBe('Minum air es bikin panik hilang selamanya #panik #tips');
    expect(page.author).toMatchObject({
      handle: 'kreator.contoh',
      nickname: 'Kreator Contoh',
      verified: true,
    });
    expect(page.comments.map(({ level, text, likes, creator }) => [level, text, likes, creator])).toEqual([
      [1, 'beneran manjur nggak kak?', 12, false],
      [2, 'manjur kak', 3, true],
      [1, '@Sari coba aja 😂', 1200, false],
    ]);
    expect(page.composers.map(({ kind, text, replyTo }) => [kind, text, replyTo])).toEqual([
      ['reply', 'halo kak', 'sari.contoh'],
      ['comment', '', null],
    ]);
  });

  it('takes nothing from the data of another post', () => {
    const page = read('stale-state.html', POST);
    expect(page.author).toMatchObject({ handle: 'kreator.contoh', nickname: null, verified: null });
    expect(page.caption).toMatch(/^Minum air es/);
  });

  it('reads its comments without any name of the site', () => {
    const { comments, health } = read('no-names.html', POST);
    expect(comments.map(({ handle }) => handle)).toContain('budi.contoh');
    expect(health['comments']).toBe('class');
  });
});

it.each([
  ['feed-sidebar.html', '/foryou', 'feed'],
  ['browse-modal.html', POST, 'browse'],
  ['classic-detail.html', POST, 'video'],
  ['photo.html', `/@kreator.contoh/photo/${ID}`, 'photo'],
  ['search-viewer.html', '/search?q=panik', 'search'],
])('%s is a post of kind %3$s with caption, author and comments', (file, path, kind) => {
  const page = read(file, path);
  expect(page).toMatchObject({ kind, author: { handle: 'kreator.contoh' } });
  expect(page.caption).toMatch(/^Minum air es/);
  expect(page.comments.length).toBeGreaterThan(0);
});

it.each([
  ['profile-grid.html', '/@kreator.contoh'],
  ['explore-grid.html', '/explore'],
  ['tag-grid.html', '/tag/bipolar'],
  ['search-results.html', '/search?q=bipolar'],
])('%s has the captions of its grid', (file, path) => {
  expect(read(file, path).cards.map(({ caption }) => caption)).toEqual(['Tiga ciri bipolar', 'Foto tenang']);
});

it('reads the other composers', () => {
  expect(read('messages.html', '/messages').composers).toMatchObject([
    { kind: 'message', text: 'halo', post: { found: true } },
  ]);
  expect(read('studio.html', '/tiktokstudio/upload').composers).toMatchObject([
    { kind: 'studio-caption', text: 'Tips tidur #tidur', post: { found: true } },
  ]);
  expect(read('live.html', '/@kreator.contoh/live')).toMatchObject({
    caption: 'Ngobrol santai',
    comments: [{ nickname: 'Sari', text: 'kak aku mau cerita' }],
    composers: [{ kind: 'live' }],
  });
  expect(read('empty-panel.html', POST).comments).toEqual([]);
});

describe('the table of selectors', () => {
  const candidates = Object.values(DEFAULT_SELECTORS).flat();
  it.each(candidates)('$selector finds something in $proof', ({ selector, proof }) => {
    expect(existsSync(new URL(proof, PAGES))).toBe(true);
    expect(open(proof, '/').document.querySelector(selector)).not.toBeNull();
  });

  it('survives being printed and read', () => {
    expect(parseSelectorTable(printSelectorTable(DEFAULT_SELECTORS, 'x')).table).toEqual(DEFAULT_SELECTORS);
  });

  it('names the wrong field of a file', () => {
    const file = {
      format: 'rujukan-selectors/1',
      elements: { 'post.card': [{ how: 'class', selector: '{}' }] },
    };
    expect(() => parseSelectorTable(JSON.stringify(file))).toThrow(/post\.card/);
  });
});

it('puts no words and no handles into the diagnostic', () => {
  const { document, url } = open('permalink.html', POST);
  const text = diagnose(document, url, { fields: readPage(document, url).health, trouble: [] });
  expect(text).toContain('comment-level-1 3');
  expect(text).not.toMatch(/contoh|Sari|panik|manjur|7561300/);
});
