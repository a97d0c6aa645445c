import { describe, expect, it } from 'vitest';
import { readPage } from '../../../utils/page/read';
import { openBody } from './open-fixture';

const ID = '7561300000000000001';
const PATH = `/@kreator.contoh/video/${ID}`;

/** A post whose caption is drawn as `drawn`, on a page whose data say `stated` of it. */
function read(drawn: string, stated?: string) {
  const data = { itemInfo: { itemStruct: { id: ID, desc: stated, author: { uniqueId: 'kreator.contoh' } } } };
  const script =
    stated === undefined
      ? ''
      : `<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">${JSON.stringify({ __DEFAULT_SCOPE__: { 'webapp.video-detail': data } })}</script>`;
  const document = openBody(
    `${script}<article data-e2e="recommend-list-item-container"><div id="xgwrapper-0-${ID}"></div><div data-e2e="video-desc">${drawn}</div></article>`,
    PATH,
  );
  return readPage(document, document.URL);
}
const tag = (name: string) => `<a href="/tag/${name}"><strong>#${name}</strong></a>`;

describe('a caption', () => {
  it('has one blank before a hashtag, however the page parts its words', () => {
    expect(read(`<span>kata kata </span>${tag('satu')}<span> </span>${tag('dua')}`).caption).toBe(
      'kata kata #satu #dua',
    );
    expect(read(`<span>kata kata</span>${tag('satu')}${tag('dua')}`).caption).toBe('kata kata #satu #dua');
    expect(read(`(${tag('satu')})`).caption).toBe('(#satu)');
  });

  it('keeps a hashtag that its author wrote without a blank, where the page says so', () => {
    const page = read(`<span>kata</span>${tag('tag')}${tag('dua')}`, 'kata#tag#dua');
    expect(page.caption).toBe('kata#tag#dua');
    expect(page.hashtags).toEqual(['tag', 'dua']);
    expect(page.health['caption']).toBe('data-e2e');
  });

  it('is what is shown, not what the data say, when the two differ', () => {
    const page = read('<span>diperbarui barusan</span>', 'keterangan yang lama');
    expect(page.caption).toBe('diperbarui barusan');
  });

  it('is completed from the data where the page cuts it short', () => {
    const page = read(
      `<span>lima tanda kamu</span>${tag('adhd')} dan …`,
      'lima tanda kamu#adhd dan bukan malas',
    );
    expect(page.caption).toBe('lima tanda kamu#adhd dan bukan malas');
    expect(page.health['caption']).toBe('state');
  });

  it('is read in full where it is only clamped, with line breaks and emoji, without the "more" button', () => {
    const drawn = `<div style="max-height: 18px; overflow: hidden">satu<br>dua <img alt="😂"> tiga &amp; empat</div><button>lainnya</button>`;
    expect(read(drawn).caption).toBe('satu\ndua 😂 tiga & empat');
  });

  it('names people and hashtags once, by their links', () => {
    const page = read(`bareng <a href="/@sari.contoh">@Sari</a> ${tag('ADHD')} #adhd #123 #cemas`);
    expect(page.mentions).toEqual(['sari.contoh']);
    expect(page.hashtags).toEqual(['ADHD', 'cemas']);
  });
});
