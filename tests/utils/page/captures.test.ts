import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../utils/page/read';

/** Real pages, with what was read off them by hand. They are not part of the repository: skipped where they are absent. */
const CAPTURES = fileURLToPath(new URL('../../../../shared/tiktok/captures/', import.meta.url));
const isHere = existsSync(CAPTURES);

/** Names and words of the people in these pages stay out of the repository: their digests tell as much to a test. */
function digest(text: string | null | undefined): string {
  return createHash('sha256')
    .update(text ?? '')
    .digest('hex')
    .slice(0, 12);
}

function read(file: string, url: string) {
  const html = readFileSync(`${CAPTURES}${file}`, 'utf8');
  return readPage(new JSDOM(html, { url }).window.document, url);
}

describe.skipIf(!isHere)('saved pages of the reference set', () => {
  it('a permalink with the right tab panel, signed in, two composers', () => {
    const page = read(
      'video-comments-loggedin-composer_en-US_2025-11.html',
      'https://www.tiktok.com/@_/video/7507673491211029803',
    );
    expect(page.kind).toBe('video');
    expect(page.id).toBe('7507673491211029803');
    expect(digest(page.author.handle)).toBe('70eabef31596');
    expect(digest(page.caption?.slice(0, 51))).toBe('4f287ac01f54');
    expect(page.hashtags).toHaveLength(10);
    expect(page.commentCount).toBe(242);
    expect(page.comments.filter(({ level }) => level === 1)).toHaveLength(20);
    expect(page.comments.filter(({ level }) => level === 2)).toHaveLength(10);
    const [first] = page.comments;
    expect([digest(first?.handle), digest(first?.nickname), digest(first?.text)]).toEqual([
      '19355c22c94a',
      '46ae59beb3d8',
      '5dd272b4f316',
    ]);
    expect(first).toMatchObject({ time: '5-26', likes: 4 });
    expect(page.comments.every(({ handle, time }) => handle !== null && time !== null)).toBe(true);
    const post = { found: true, disabled: true };
    expect(page.composers).toEqual([
      { kind: 'reply', placeholder: 'Add a reply...', text: '', replyTo: first?.handle, post },
      { kind: 'comment', placeholder: 'Add comment...', text: '', replyTo: null, post },
    ]);
  });

  it('the same page after the address moved on to the next post', () => {
    const page = read(
      'video-comments-loggedin-composer_en-US_2025-11.html',
      'https://www.tiktok.com/@_/video/7509143020856462638',
    );
    expect(page.id).toBe('7509143020856462638');
    expect(digest(page.author.handle)).toBe('70eabef31596');
    expect(page.subtitles).toEqual([]);
  });

  it('the same page under the address of a post that it does not show', () => {
    const page = read(
      'video-comments-loggedin-composer_en-US_2025-11.html',
      'https://www.tiktok.com/@someone/video/7509143020850000000',
    );
    expect(page.caption).toBeNull();
    expect(page.comments).toEqual([]);
  });

  it('a classic detail page behind a captcha, comments still loading', () => {
    const page = read(
      'video-detail-classic_fr_2025-07.html',
      'https://www.tiktok.com/@_/video/7513603225887509766',
    );
    expect(page).toMatchObject({ kind: 'video', id: '7513603225887509766', comments: [] });
    expect(digest(page.author.handle)).toBe('215c3a1fa4d8');
    expect(digest(page.caption)).toBe('97ddbf6f25d4');
    expect(page.health['caption']).toBe('data-e2e');
    expect(page.health['comments']).toBe('missing');
  });

  it('a permalink as served, before any script ran', () => {
    const page = read(
      'video-ssr-shell_en-ID-region_2025-09.html',
      'https://www.tiktok.com/@_/video/7551907319324364062',
    );
    expect(page.author.verified).toBe(true);
    expect(page.health['caption']).toBe('state');
    expect(page.subtitles.filter(({ source }) => source === 'ASR')).toHaveLength(1);
  });

  it('explore and profile grids', () => {
    const explore = read('explore_en-CA_2025-09.html', 'https://www.tiktok.com/explore');
    expect(explore.kind).toBe('explore');
    expect(explore.cards.length).toBeGreaterThanOrEqual(14);
    expect(explore.cards.some(({ caption }) => caption.includes(' created by '))).toBe(false);
    const later = read('profile_en-VN_2026-04.html', 'https://www.tiktok.com/@_');
    expect([digest(later.author.handle), digest(later.author.nickname)]).toEqual([
      '4bb5f5e13326',
      '42e68d860787',
    ]);
    expect(later.cards).toHaveLength(38);
    const earlier = read('profile_zh-Hans_2024-05.html', 'https://www.tiktok.com/@_');
    expect([digest(earlier.author.handle), digest(earlier.author.nickname)]).toEqual([
      '8b33c6b4466b',
      'ff035edcf150',
    ]);
    expect(earlier.cards).toHaveLength(35);
    expect(earlier.cards[0]?.caption).not.toContain('创作的');
  });

  it('three editors of messages', () => {
    const page = read('messages-composer-fragments_en_2025.html', 'https://www.tiktok.com/messages?lang=en');
    expect(page.kind).toBe('messages');
    expect(page.composers.map(({ kind, text, post }) => [kind, text, post.found])).toEqual([
      ['message', '', false],
      ['message', '', false],
      ['message', 'sample', true],
    ]);
  });

  it('one classic comment, Malay', () => {
    const url = 'https://www.tiktok.com/@x/video/7088335299323446000';
    const [comment] = read('comment-classic-fragment_ms_2022.html', url).comments;
    expect(comment).toMatchObject({
      key: 'c7088335299323446017',
      time: '2022-4-19',
      likes: 234,
    });
  });
});

describe.skipIf(!isHere)('derived pages of the reference set', () => {
  const post = 'https://www.tiktok.com/@kreator.contoh/video/7500000000000000001';

  it('a window over a profile, classic comments', () => {
    const page = read('derived/browse-modal-classic_div-post_id.html', post);
    expect(page).toMatchObject({ kind: 'browse', id: '7500000000000000001', commentCount: 128 });
    expect(page.comments.map(({ handle, creator, likes }) => [handle, creator, likes])).toEqual([
      ['sari.contoh', false, 5],
      ['kreator.contoh', true, 5],
    ]);
    expect(page.composers).toHaveLength(1);
  });

  it('a feed with its comment side bar', () => {
    const page = read('derived/feed-sidebar_arrow-post_id.html', 'https://www.tiktok.com/foryou');
    expect(page).toMatchObject({ kind: 'feed', id: '7500000000000000003', commentCount: 128 });
    expect(page.comments).toHaveLength(4);
    expect(page.comments[3]?.text).toBe('@Sari 🌻 cek dm ya');
    expect(page.composers[0]).toMatchObject({ text: 'semangat ya', post: { found: true, disabled: false } });
  });

  it('a permalink with a reply editor open', () => {
    const page = read('derived/permalink-tabpanel_reply-open_id.html', post);
    expect(page.comments).toHaveLength(5);
    expect(page.composers.map(({ kind, replyTo }) => [kind, replyTo])).toEqual([
      ['reply', 'sari.contoh'],
      ['comment', null],
    ]);
    expect(page.onScreenText).toEqual(['TANDA ADHD #3']);
  });

  it('a search viewer', () => {
    const page = read('derived/search-viewer_id.html', 'https://www.tiktok.com/search?q=adhd');
    expect(page).toMatchObject({ kind: 'search', author: { handle: 'kreator.contoh' } });
    expect(page.comments).toHaveLength(1);
  });

  it('a LIVE chat, and skeleton rows', () => {
    const live = read('derived/live-chat_id.html', 'https://www.tiktok.com/@a/live');
    expect(live.comments).toMatchObject([{ nickname: 'Sari', handle: null, text: 'kak aku pengen cerita' }]);
    expect(live.composers[0]).toMatchObject({ kind: 'live', placeholder: 'Ketik komentar...' });
    expect(read('derived/skeleton-and-empty_id.html', post).comments).toEqual([]);
  });
});
