import { describe, expect, it } from 'vitest';
import { readPage } from '../../../utils/page/read';
import { openBody, openFixture } from './open-fixture';

const ID = '7561300000000000001';
const PATH = `/@kreator.contoh/video/${ID}`;
const CARD = `<article><div id="xgwrapper-0-${ID}"></div><div data-e2e="video-desc">satu</div></article>`;

/** A row as a redesign might leave it: no name, no class, only a link to its author, words, and a control below them. */
const row = (handle: string, words: string, control: string) =>
  `<section><div><a href="/@${handle}"><b>${handle}</b></a></div><div><span>${words}</span></div><div><span>3 hari</span><button>${control}</button></div></section>`;

function read(rows: string, table?: Record<string, string>) {
  const data = { __DEFAULT_SCOPE__: { 'webapp.i18n-translation': { Webapp: table } } };
  const script = `<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">${JSON.stringify(data)}</script>`;
  const document = openBody(`${script}${CARD}<div>${rows}</div>`, PATH);
  return readPage(document, document.URL);
}

describe('comments without any name or class', () => {
  it('are found by the control that answers them, in a language that the reader knows', () => {
    const page = read(
      row('sari.contoh', 'aku juga ngalamin', 'Balas') + row('budi.contoh', 'halo 😂', 'Balas'),
    );
    expect(page.comments.map(({ handle, text }) => [handle, text])).toEqual([
      ['sari.contoh', 'aku juga ngalamin'],
      ['budi.contoh', 'halo 😂'],
    ]);
    expect(page.health['comments']).toBe('structure');
  });

  it('are found in any other language by the page’s own word for it', () => {
    const rows = row('lan.contoh', 'tôi cũng vậy', 'Trả lời') + row('huy.contoh', 'xin chào', 'Trả lời');
    expect(read(rows).comments).toEqual([]);
    const { comments, health } = read(rows, { comment_reply_btn: 'Trả lời' });
    expect(comments.map(({ handle, text }) => [handle, text])).toEqual([
      ['lan.contoh', 'tôi cũng vậy'],
      ['huy.contoh', 'xin chào'],
    ]);
    expect(health['comments']).toBe('structure');
  });

  it('are not made up from controls that answer nobody', () => {
    expect(read('<section><p>lihat juga</p><button>Balas</button></section>').comments).toEqual([]);
  });
});

describe('what looks like a comment and says nothing', () => {
  const words = '[data-e2e="comment-level-1"]';

  it('is counted, not invented: a sticker under its name in brackets, a picture under none', () => {
    const { document, url } = openFixture('permalink.html', PATH);
    const before = readPage(document, url);
    document.querySelector(words)!.textContent = '[Stiker]';
    const after = readPage(document, url);
    expect(after.wordlessComments).toBe(before.wordlessComments + 1);
    expect(after.comments).toHaveLength(before.comments.length - 1);
    expect(after.comments.map(({ text }) => text)).not.toContain('[Stiker]');
  });

  it('is no comment at all where it is a grey row that stands for one', () => {
    const grey = `<div class="x-DivCommentObjectWrapper"><div class="x-DivCommentItemWrapper"><div class="TUXSkeletonRectangle"></div><span data-e2e="comment-level-1"></span></div></div>`;
    const page = openBody(`${CARD}${grey.repeat(5)}`, PATH);
    expect(readPage(page, page.URL)).toMatchObject({ comments: [], wordlessComments: 0 });
  });
});
