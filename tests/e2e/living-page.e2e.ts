import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PageState } from '../../utils/page-state';
import { startSession, type Session } from './support/browser';
import { pause } from './support/living-page';
import { openProbe, type Probe } from './support/page-state';

const SITE = readFileSync(new URL('../fixtures/living/site.html', import.meta.url), 'utf8');

/** A page that listens for whatever an extension might say of itself, and knows how the framework would say it. */
function withEars(origin: string): string {
  const names = [new URL(origin).hostname, 'rujukan@rujukan.dev'].map(
    id => `${id}:tiktok:wxt:content-script-started`,
  );
  return SITE.replace(
    '<head>',
    `<head><script>
      window.heard = [];
      addEventListener('message', event => heard.push(JSON.stringify(event.data)));
      for (const name of [...${JSON.stringify(names)}, 'wxt:content-script-started', 'wxt:locationchange'])
        for (const target of [window, document]) target.addEventListener(name, () => heard.push(name), true);
    </script>`,
  );
}

interface Site {
  posts: { id: string; handle: string; caption: [string, string] }[];
  goTo(card: number): void;
  current(): number;
  openComments(): Promise<void>;
  loadMore(count: number): Promise<void>;
  playNext(): Promise<void>;
  openReplies(thread: number, texts: string[]): void;
  switchArm(name: 'new' | 'classic'): void;
  recycle(from: number): void;
  goToProfile(): void;
  openCard(card: number): Promise<void>;
  nextInWindow(card: number): Promise<void>;
  addForeignNodes(): void;
  makeInert(on: boolean): void;
}
type Call = { [K in keyof Site]: Site[K] extends (...args: never[]) => unknown ? K : never }[keyof Site];

const idOf = (card: number) => `75000000000000000${String(card).padStart(2, '0')}`;
const CLAIMED = ['adhd-sugar-causes', 'depression-lack-of-faith', 'bipolar-mood-swings'];

describe.each(['chromium', 'firefox'] as const)('a living page in %s', name => {
  let session: Session;
  let page: Page;
  let probe: Probe;
  beforeAll(async () => {
    session = await startSession(name);
    page = await session.openTikTok('/foryou', () => withEars(session.origin));
    probe = await openProbe(session, page);
  });
  afterAll(async () => {
    await session?.close();
  });
  beforeEach(async () => {
    await page.goto('https://www.tiktok.com/foryou', { waitUntil: 'domcontentloaded' });
    await probe.until(({ page: { id } }) => id === idOf(0));
  });

  const site = <K extends Call>(method: K, ...args: Parameters<Site[K]>) =>
    page.evaluate(
      (method, args) => {
        const { site } = window as unknown as { site: Record<string, (...args: unknown[]) => unknown> };
        return site[method]?.(...args) as Promise<void>;
      },
      method,
      args,
    );
  const at = (card: number) => probe.until(({ page: { id } }) => id === idOf(card));
  const read = (count: number) => probe.until(({ counts }) => counts.read === count);

  /** Asks again and again while something happens: at no moment may the words of one post stand under another's id. */
  const neverMixed = async (work: Promise<unknown>) => {
    const captions = await page.evaluate(() =>
      (window as unknown as { site: Site }).site.posts.map(({ id, handle, caption }) => ({
        id,
        handle,
        caption: `${caption[0]} #${caption[1]}`,
      })),
    );
    const seen: PageState[] = [];
    const over = new AbortController();
    void work.then(
      () => over.abort(),
      () => over.abort(),
    );
    while (!over.signal.aborted) {
      const state = await probe.state();
      if (state !== null) seen.push(state);
      await pause(15);
    }
    await work;
    for (const { page: post, passages, comments } of seen) {
      const own = captions.find(({ id }) => id === post.id);
      if (post.caption !== null) expect(post.caption).toBe(own?.caption);
      if (own === undefined) continue;
      if (post.author.handle !== null) expect(post.author.handle).toBe(own.handle);
      for (const { key, text } of passages) if (key === 'caption') expect(text).toBe(own.caption);
      const number = captions.indexOf(own);
      for (const { text } of comments) expect(text).toMatch(new RegExp(`^(?:pos ${number} |balasan)`));
    }
    return seen.length;
  };

  it('is read at the card that rests in view: caption as shown, author, sticker text of that post alone', async () => {
    const { page: post, passages } = await probe.until(({ passages }) => passages.length === 2);
    expect(post).toMatchObject({
      kind: 'feed',
      caption: 'ADHD itu muncul karena kebanyakan makan gula #adhd',
      hashtags: ['adhd'],
      author: { handle: 'kreator0.contoh', verified: true },
      onScreenText: ['TANDA NOMOR NOL'],
      commentCount: 40,
    });
    expect(passages[0]?.claims.map(({ claim }) => claim)).toEqual([CLAIMED[0]]);
  });

  it('is followed through scrolling, the keyboard and the next one that plays by itself', async () => {
    expect(await neverMixed(site('goTo', 1).then(() => at(1)))).toBeGreaterThan(1);
    const second = await probe.until(({ passages }) => passages[0]?.claims[0]?.claim === CLAIMED[1]);
    expect(second.page).toMatchObject({
      onScreenText: [],
      author: { handle: 'kreator1.contoh', verified: null },
    });
    await page.keyboard.press('ArrowDown');
    await neverMixed(at(2));
    await probe.until(({ passages }) => passages[0]?.claims[0]?.claim === CLAIMED[2]);
    await neverMixed(site('playNext').then(() => at(3)));
    const fourth = await probe.until(({ passages }) => passages.length === 1);
    expect(fourth.passages[0]?.claims).toEqual([]);
    await page.keyboard.press('ArrowUp');
    await neverMixed(at(2));
  });

  it('has its comments read as they load, and forgotten with their post', async () => {
    expect((await probe.state())?.counts.read).toBe(0);
    await neverMixed(site('openComments').then(() => read(9)));
    await neverMixed(site('loadMore', 10).then(() => read(18)));
    const state = await probe.until(({ comments }) => comments.length === 5);
    expect(state.page).toMatchObject({ wordlessComments: 2, commentCount: 40 });
    expect(state.comments.map(({ handle }) => handle)).toContain('orang0.16');
    await neverMixed(site('goTo', 1).then(() => at(1)));
    const next = await read(9);
    expect(next.comments.every(({ text }) => text.startsWith('pos 1 '))).toBe(true);
  });

  it('gives grey rows no words while they load', async () => {
    const loading = site('openComments');
    const seen: number[] = [];
    for (let look = 0; look < 10; look++) {
      seen.push((await probe.state())?.counts.read ?? 0);
      await pause(10);
    }
    await loading;
    await read(9);
    expect(new Set(seen).size).toBeLessThanOrEqual(2);
    expect(seen.every(count => count === 0 || count === 9)).toBe(true);
  });

  it('has replies read as they open', async () => {
    await site('openComments');
    await read(9);
    await site('openReplies', 2, ['balasan: ADHD itu karena kebanyakan gula', 'balasan lain']);
    const { comments } = await read(11);
    expect(comments.filter(({ level }) => level === 2)).toMatchObject([
      { handle: 'balas.0', text: 'balasan: ADHD itu karena kebanyakan gula' },
    ]);
  });

  it('keeps what a recycling list has scrolled away, and shows only what is there', async () => {
    await site('openComments');
    await read(9);
    await site('recycle', 10);
    await read(18);
    await site('recycle', 20);
    const { comments } = await read(27);
    const keyOf = (handle: string) => comments.find(comment => comment.handle === handle)?.key ?? '';
    expect(await probe.show(keyOf('orang0.20'))).toBe(true);
    expect(await probe.show(keyOf('orang0.0'))).toBe(false);
    await site('recycle', 0);
    await pause(300);
    expect((await probe.state())?.counts.read).toBe(27);
    expect(await probe.show(keyOf('orang0.0'))).toBe(true);
  });

  it('knows the same comments in the other arm of the layout, in the middle of a session', async () => {
    await site('openComments');
    await site('loadMore', 10);
    const before = await read(18);
    await site('switchArm', 'classic');
    await site('loadMore', 10);
    const after = await read(27);
    expect(new Set(after.comments.map(({ text }) => text)).size).toBe(after.comments.length);
    const [first] = before.comments;
    expect(after.comments.map(({ key }) => key)).toContain(first?.key);
    expect(await probe.show(first?.key ?? '')).toBe(true);
    expect(after.page.wordlessComments).toBe(3);
    await site('switchArm', 'new');
    await site('loadMore', 5);
    await read(32);
  });

  it('is a grid, then a window over it, then a grid again', async () => {
    await neverMixed(site('goToProfile').then(() => probe.until(state => state.page.kind === 'profile')));
    const profile = await probe.until(({ page: { cards } }) => cards.length === 4);
    expect(profile.page).toMatchObject({ id: null, caption: null });
    expect(profile.page.cards[1]?.caption).toBe('Depresi itu cuma kurang iman dan kurang ibadah #depresi');
    await neverMixed(site('openCard', 1).then(() => at(1)));
    const opened = await read(9);
    expect(opened.page).toMatchObject({
      kind: 'browse',
      author: { nickname: 'Kreator 1' },
      commentCount: 40,
    });
    await neverMixed(site('nextInWindow', 2).then(() => at(2)));
    await read(9);
    await page.evaluate(() => history.back());
    const closed = await probe.until(({ page: { kind, cards } }) => kind === 'profile' && cards.length === 4);
    expect(closed).toMatchObject({ page: { id: null, caption: null }, comments: [], counts: { read: 0 } });
    await page.evaluate(() => history.forward());
    await at(2);
  });

  it('is read on while its tab is hidden, and right when it comes back', async () => {
    await site('openComments');
    await read(9);
    const other = await session.browser.newPage();
    await other.bringToFront();
    await site('loadMore', 10);
    await read(18);
    await page.bringToFront();
    await other.close();
    await site('goTo', 1);
    expect((await at(1)).page.author.handle).toBe('kreator1.contoh');
  });

  it('is read through the nodes of other extensions and under a dialog of the site', async () => {
    await site('openComments');
    await read(9);
    const before = await probe.state();
    await site('addForeignNodes');
    await pause(300);
    const { page: post, comments } = (await probe.state()) as PageState;
    expect(post.caption).toBe('ADHD itu muncul karena kebanyakan makan gula #adhd');
    expect(comments.map(({ text }) => text)).toEqual(before?.comments.map(({ text }) => text));
    await site('makeInert', true);
    await site('loadMore', 10);
    await read(18);
    expect((await probe.state())?.page.id).toBe(idOf(0));
    await site('makeInert', false);
    await pause(200);
    expect((await probe.state())?.counts.read).toBe(18);
  });

  it('is read through elements whose names shadow the DOM itself', async () => {
    await site('openComments');
    await read(9);
    await page.evaluate(() => {
      const names = [Document, Node, Element, HTMLFormElement].flatMap(({ prototype }) =>
        Object.getOwnPropertyNames(prototype),
      );
      const { body } = document;
      const list = document.querySelector('.list');
      body.insertAdjacentHTML(
        'beforeend',
        names.map(name => `<form name="${name}"></form><img name="${name}">`).join(''),
      );
      const inputs = names.map(name => `<input type="hidden" name="${name}">`).join('');
      list?.insertAdjacentHTML(
        'beforeend',
        `<form>${inputs}<a href="/@bayang.contoh">Bayang</a><span data-e2e="comment-level-1">ADHD itu karena kebanyakan gula</span></form>`,
      );
    });
    const { page: post, comments } = await read(10);
    expect(comments.at(-1)).toMatchObject({ handle: 'bayang.contoh' });
    expect(post).toMatchObject({ id: idOf(0), kind: 'feed' });
    expect(await probe.diagnostic()).toContain('page: feed');
  });

  it('holds nothing of ours but one element beside its body', async () => {
    await site('openComments');
    await read(9);
    expect(await page.$$eval('html > div', found => found.length)).toBe(1);
    const marks = await page.evaluate(
      () => document.querySelector('#app')?.innerHTML.match(/rujukan/gi)?.length,
    );
    expect(marks ?? 0).toBe(0);
  });

  it('is offered no file of ours', async () => {
    expect(await probe.offered()).toEqual([]);
  });

  it('is never told that it is read, and can reach nothing of ours', async () => {
    await site('openComments');
    await read(9);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    const reached = await page.evaluate(
      async address =>
        fetch(address).then(
          () => true,
          () => false,
        ),
      `${session.origin}sidepanel.html`,
    );
    expect(reached).toBe(false);
    const report = await probe.diagnostic();
    expect(report).toContain('comment-level-1');
    expect(report).not.toMatch(/contoh|orang|komentar|ADHD|75000000/);
  });

  it('asked nobody anything', () => {
    expect(session.strayRequests).toEqual([]);
  });
});
