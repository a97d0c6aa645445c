import { array, assert, asyncProperty, constantFrom, nat, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../../utils/page/post';
import { readPage } from '../../../utils/page/read';
import { watchPage } from '../../../utils/page/watch';
import { openBody } from './open-fixture';

const ID = '7561300000000000001';
const PATH = `/@a.contoh/video/${ID}`;
const CARD = `<article data-e2e="recommend-list-item-container"><div id="xgwrapper-0-${ID}"></div><div data-e2e="video-desc">satu</div></article>`;
const ROW = (words: string) =>
  `<div class="x-DivCommentItemWrapper"><a href="/@b.contoh">b</a><span data-e2e="comment-level-1">${words}</span></div>`;
const EDITOR =
  '<div><div data-e2e="comment-input"><div contenteditable="true">draf</div></div><button data-e2e="comment-post"></button></div>';
const COUNT = '<div class="x-DivCommentCountContainer"><span>24 komentar</span></div>';
const DIALOG = `<div role="dialog">${CARD}${ROW('di jendela')}</div>`;
const SHADOWED =
  '<form><input name="parentElement"><input name="querySelectorAll"><input name="isConnected"><input name="getElementsByTagName">';

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

/**
 * All but the comments, which a watch keeps when they are gone, and what it need not follow because it is asked of the page at
 * the moment of posting: what is typed, and whom it answers.
 */
function withoutWords(page: PageReading) {
  return {
    ...page,
    comments: [],
    wordlessComments: 0,
    health: { ...page.health, comments: '' },
    composers: page.composers.map(({ post }) => post),
  };
}

describe('a page to which anything happens', () => {
  it('is known as somebody knows it who reads it anew', async () => {
    const step = record({
      kind: constantFrom('add', 'remove', 'move', 'say', 'rename', 'hide'),
      what: constantFrom(CARD, ROW('halo'), ROW('lagi'), EDITOR, COUNT, DIALOG, SHADOWED),
      from: nat(40),
      to: nat(40),
    });
    await assert(
      asyncProperty(array(array(step, { maxLength: 4 }), { minLength: 1, maxLength: 3 }), async rounds => {
        const document = openBody(CARD + COUNT + ROW('pertama') + EDITOR, PATH);
        const end = new document.defaultView!.AbortController();
        const faults: unknown[] = [];
        const watch = watchPage(document, { onFault: fault => faults.push(fault) }, end.signal);
        await pause(30);
        for (const steps of rounds) {
          for (const { kind, what, from, to } of steps) {
            const all = [...document.querySelectorAll('#app, #app *')];
            const [one, other] = [all[from % all.length]!, all[to % all.length]!];
            const isRoot = one.id === 'app';
            if (kind === 'add') other.insertAdjacentHTML('afterbegin', what);
            else if (kind === 'remove' && !isRoot) one.remove();
            else if (kind === 'move' && !isRoot && !one.contains(other)) other.append(one);
            else if (kind === 'say') one.prepend(`kata ${from}`);
            else if (kind === 'rename' && !isRoot) one.removeAttribute('data-e2e');
            else if (kind === 'hide' && !isRoot) one.toggleAttribute('hidden');
          }
          await pause(70);
        }
        const fresh = readPage(document, document.URL);
        const wanted = JSON.stringify(withoutWords(fresh));
        const words = () => new Set(watch.reading().comments.map(({ text }) => text));
        const isUpToDate = () =>
          JSON.stringify(withoutWords(watch.reading())) === wanted &&
          fresh.comments.every(({ text }) => words().has(text));
        for (let look = 0; look < 20 && !isUpToDate(); look++) await pause(40);
        end.abort();
        expect(faults).toEqual([]);
        expect(withoutWords(watch.reading())).toEqual(withoutWords(fresh));
        const known = words();
        expect(fresh.comments.filter(({ text }) => !known.has(text))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('may be as large as it likes: 20,000 other nodes come, and the comment after them is read', async () => {
    const document = openBody(CARD, PATH);
    const end = new document.defaultView!.AbortController();
    const watch = watchPage(document, {}, end.signal);
    await pause(100);
    const list = document.createElement('div');
    list.innerHTML = `${`<p>${'<i></i>'.repeat(199)}</p>`.repeat(100)}${ROW('di ujung')}`;
    document.querySelector('#app')!.append(list);
    for (let look = 0; look < 400 && watch.reading().comments.length === 0; look++) await pause(50);
    end.abort();
    expect(watch.reading().comments.map(({ text }) => text)).toEqual(['di ujung']);
  }, 60_000);
});

describe('a LIVE chat as it goes on', () => {
  const said = (name: string, words: string) =>
    `<div data-e2e="chat-message"><div><span data-e2e="message-owner-name">${name}</span></div><div>${words}</div></div>`;

  it('is read as it comes, and kept when its rows are used again', async () => {
    const document = openBody(
      `<div data-e2e="live-chat-container"><div class="list">${said('Sari', 'halo semua')}</div></div>`,
      '/@a.contoh/live',
    );
    const end = new document.defaultView!.AbortController();
    const watch = watchPage(document, {}, end.signal);
    const words = () => watch.reading().comments.map(({ nickname, text }) => `${nickname}: ${text}`);
    await pause(150);
    expect(words()).toEqual(['Sari: halo semua']);
    document.querySelector('.list')!.insertAdjacentHTML('beforeend', said('Budi', 'kak aku mau cerita'));
    await pause(250);
    expect(words()).toEqual(['Sari: halo semua', 'Budi: kak aku mau cerita']);
    const [first] = document.querySelectorAll('[data-e2e="chat-message"]');
    first!.querySelector('[data-e2e="message-owner-name"]')!.textContent = 'Dini';
    first!.lastElementChild!.textContent = 'makasih ya';
    await pause(250);
    expect(words()).toEqual(['Sari: halo semua', 'Budi: kak aku mau cerita', 'Dini: makasih ya']);
    end.abort();
  });
});
