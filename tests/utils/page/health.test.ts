import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Trouble } from '../../../utils/page/trouble';
import { watchPage, type HealthReport } from '../../../utils/page/watch';
import { openBody } from './open-fixture';

const ID = '7561300000000000001';
const PATH = `/@kreator.contoh/video/${ID}`;
const card = (id = ID) =>
  `<article data-e2e="recommend-list-item-container"><div id="xgwrapper-0-${id}"></div><div data-e2e="video-desc">satu</div></article>`;
const counted =
  '<div class="x-DivCommentMain"><div class="x-DivCommentCountContainer">24 komentar</div><div class="list"></div></div>';
const row =
  '<div class="x-DivCommentItemWrapper"><a href="/@b.contoh">b</a><span data-e2e="comment-level-1">halo</span></div>';
const editor = '<div data-e2e="comment-input"><div contenteditable="true"></div></div>';

const viewOf = ({ defaultView }: Document) => defaultView as Window & typeof globalThis;
const flush = () => new Promise(resolve => setImmediate(resolve));

describe('what the reader says of itself', () => {
  let end: AbortController;
  let reports: HealthReport[];
  let document: Document;
  const troubles = () => reports.map(({ trouble }) => trouble);
  const last = (): Trouble[] => reports.at(-1)?.trouble ?? [];
  /** Seconds go by; the work that they start is done. */
  const pass = async (seconds: number) => {
    for (let second = 0; second < seconds; second++) {
      vi.advanceTimersByTime(1000);
      await flush();
    }
  };
  const open = async (body: string, path = PATH) => {
    end?.abort();
    document = openBody(body, path);
    end = new (viewOf(document).AbortController)();
    watchPage(document, { onHealth: report => reports.push(report) }, end.signal);
    vi.advanceTimersByTime(0);
    await flush();
    await flush();
  };
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    reports = [];
  });
  afterEach(() => {
    end.abort();
    vi.useRealTimers();
  });

  it('names how each field was found', async () => {
    await open(card() + counted + row);
    expect(reports[0]?.fields).toMatchObject({
      caption: 'data-e2e',
      comments: 'data-e2e',
      commentCount: 'class',
    });
    await pass(15);
    expect(last()).toEqual([]);
  });

  it('says after ten seconds, and not before, that comments which the page counts cannot be read', async () => {
    await open(card() + counted);
    await pass(9);
    expect(troubles().flat()).toEqual([]);
    await pass(1);
    expect(last()).toEqual(['comments']);
    document.querySelector('.list')?.insertAdjacentHTML('beforeend', row);
    await flush();
    await pass(2);
    expect(last()).toEqual([]);
  });

  it('calls them late, not lost, while grey rows stand for them', async () => {
    await open(`${card()}${counted}<div class="TUXSkeletonRectangle"></div>`);
    await pass(10);
    expect(last()).toEqual(['comments-loading']);
  });

  it('says nothing where there are none, where they are turned off, and in a feed where they are closed', async () => {
    await open(card());
    await pass(12);
    expect(last()).toEqual([]);
    await open(`${card()}${counted}<div class="x-DivEmptyStateContainer">Komentar dinonaktifkan</div>`);
    await pass(12);
    expect(last()).toEqual([]);
    await open(`${card()}<strong data-e2e="comment-count">24</strong>`, '/foryou');
    await pass(12);
    expect(last()).toEqual([]);
  });

  it('says that the page shows another post than the address', async () => {
    await open(card('7561300000000000009'));
    await pass(9);
    expect(last()).toEqual([]);
    await pass(1);
    expect(last()).toEqual(['post']);
  });

  it('says that a text box cannot be told its Post button, after it had time to come', async () => {
    await open(card() + editor);
    await pass(1);
    expect(last()).toEqual([]);
    await pass(1);
    expect(last()).toEqual(['composer']);
    document
      .querySelector('[data-e2e="comment-input"]')
      ?.insertAdjacentHTML('afterend', '<button data-e2e="comment-post"></button>');
    await flush();
    await pass(1);
    expect(last()).toEqual([]);
  });

  it('does not count the time in which nobody sees the page, and begins anew with another post', async () => {
    await open(card() + counted);
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    await pass(30);
    expect(last()).toEqual([]);
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
    await pass(6);
    document.defaultView?.history.pushState(null, '', '/@kreator.contoh/video/7561300000000000002');
    document
      .querySelector('article')
      ?.replaceWith(
        new (viewOf(document).DOMParser)().parseFromString(card('7561300000000000002'), 'text/html').body
          .firstElementChild!,
      );
    await flush();
    await pass(8);
    expect(last()).toEqual([]);
    await pass(3);
    expect(last()).toEqual(['comments']);
  });
});
