import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { watchPage } from '../../../utils/page/watch';

const row = (handle: string, text: string) =>
  `<div class="x-DivCommentObjectWrapper"><div class="x-DivCommentItemWrapper"><a href="/@${handle}">${handle}</a><span data-e2e="comment-level-1">${text}</span></div></div>`;
it('works', async () => {
  const dom = new JSDOM(
    `<body><div id="app"><article data-e2e="recommend-list-item-container"><div id="xgwrapper-0-7500000000000000001"></div><div data-e2e="video-desc">satu</div></article><div class="DivCommentListContainer">${row('a', 'x')}</div></div></body>`,
    { url: 'https://www.tiktok.com/@a/video/7500000000000000001' },
  );
  const end = new dom.window.AbortController();
  const log: string[] = [];
  watchPage(
    dom.window.document,
    {
      onPost: p => log.push(`post ${p.id} ${p.caption}`),
      onComments: c =>
        log.push(
          `+${c.added.map(x => x.text).join()} ~${c.changed.map(x => x.text).join()} -${c.removed.length}`,
        ),
      onFault: e => log.push(String(e)),
    },
    end.signal,
  );
  await new Promise(r => setTimeout(r, 100));
  dom.window.document.querySelector('[class*=List]')!.insertAdjacentHTML('beforeend', row('b', 'y'));
  await new Promise(r => setTimeout(r, 150));
  expect(log).toEqual(['post 7500000000000000001 satu', '+x ~ -0', '+y ~ -0']);
  end.abort();
});
