import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchPage, type PageWatch } from '../../../utils/page/watch';

const FIRST = '7561300000000000001';
const SECOND = '7561300000000000002';
const row = (handle: string, text: string) =>
  `<div class="x-DivCommentItemWrapper"><a href="/@${handle}">${handle}</a><span data-e2e="comment-level-1">${text}</span></div>`;
const card = (id: string, caption: string) =>
  `<article data-e2e="recommend-list-item-container"><div id="xgwrapper-0-${id}"></div><div data-e2e="video-desc">${caption}</div></article>`;
const pause = () => new Promise(resolve => setTimeout(resolve, 250));

describe('a living page', () => {
  let dom: JSDOM;
  let document: Document;
  let end: AbortController;
  let log: string[];
  let watch: PageWatch;
  const list = () => document.querySelector('.list')!;

  beforeEach(async () => {
    dom = new JSDOM(
      `<body><div id="app">${card(FIRST, 'satu')}${card(SECOND, 'dua')}<div class="list">${row('a.contoh', 'halo')}</div></div>`,
      { url: `https://www.tiktok.com/@a.contoh/video/${FIRST}` },
    );
    document = dom.window.document;
    end = new dom.window.AbortController();
    log = [];
    watch = watchPage(
      document,
      {
        onPost: post => log.push(`post ${post.caption}`),
        onComments({ added, changed, removed }) {
          log.push(...added.map(({ text }) => `+${text}`), ...changed.map(({ text }) => `~${text}`));
          if (removed.length > 0) log.push(`-${removed.length}`);
        },
        onComposers: composers => log.push(`composers ${composers.length}`),
        onFault: error => log.push(String(error)),
      },
      end.signal,
    );
    await pause();
  });
  afterEach(() => end.abort());

  it('is read once and then as it grows', async () => {
    list().insertAdjacentHTML('beforeend', row('b.contoh', 'baru'));
    await pause();
    expect(log).toEqual(['post satu', '+halo', '+baru']);
    expect(watch.reading().comments.map(({ text }) => text)).toEqual(['halo', 'baru']);
  });

  it('keeps a comment whose row was recycled, and knows that it is not shown', async () => {
    const [{ key } = { key: '' }] = watch.reading().comments;
    expect(watch.elementOf(key)).not.toBeNull();
    list().querySelector('a')!.setAttribute('href', '/@c.contoh');
    list().querySelector('span')!.textContent = 'lain';
    await pause();
    expect(watch.reading().comments.map(({ text }) => text)).toEqual(['halo', 'lain']);
    expect(watch.elementOf(key)).toBeNull();
  });

  it('never gives the rows of one post to the next', async () => {
    dom.window.history.pushState(null, '', `/@a.contoh/video/${SECOND}`);
    list().insertAdjacentHTML('beforeend', row('d.contoh', 'milik kedua'));
    await pause();
    expect(log.slice(2)).toEqual(['-1', 'post dua', '+milik kedua']);
  });

  it('shows nothing of a post that the page does not hold yet', async () => {
    dom.window.history.pushState(null, '', '/@a.contoh/video/7561300000000000003');
    list().insertAdjacentHTML('beforeend', row('d.contoh', 'siapa punya'));
    await pause();
    expect(watch.reading()).toMatchObject({ caption: null, comments: [] });
  });

  it('tells the posts of a search apart, which share an address and name no id', async () => {
    const viewer = (caption: string, ...rows: string[]) =>
      `<div role="dialog"><div data-e2e="search-comment-container"><div data-e2e="browse-video-desc">${caption}</div>${rows.join('')}</div></div>`;
    dom.window.history.pushState(null, '', '/search?q=panik');
    document.querySelector('#app')!.innerHTML = viewer('tiga', row('a.contoh', 'milik ketiga'));
    await pause();
    document.querySelector('#app')!.innerHTML = viewer('empat', row('b.contoh', 'milik keempat'));
    await pause();
    expect(log.slice(2)).toEqual(['-1', 'post tiga', '+milik ketiga', '-1', 'post empat', '+milik keempat']);
    expect(watch.reading()).toMatchObject({ kind: 'search', caption: 'empat' });
  });

  it('counts on as the panel beside the video does', async () => {
    list().insertAdjacentHTML(
      'beforebegin',
      '<div class="x-DivCommentCountContainer"><span>1 komentar</span></div>',
    );
    await pause();
    expect(watch.reading().commentCount).toBe(1);
    document.querySelector('[class*="CountContainer"] span')!.firstChild!.nodeValue = '24 komentar';
    await pause();
    expect(watch.reading().commentCount).toBe(24);
  });

  it('notices a composer that opens', async () => {
    list().insertAdjacentHTML(
      'afterend',
      '<div><div data-e2e="comment-input"><div contenteditable="true"></div></div><button data-e2e="comment-post"></button></div>',
    );
    await pause();
    expect(log).toContain('composers 1');
  });

  it('falls silent with its signal', async () => {
    end.abort();
    list().insertAdjacentHTML('beforeend', row('b.contoh', 'tak terbaca'));
    await pause();
    expect(log).toEqual(['post satu', '+halo']);
  });
});
