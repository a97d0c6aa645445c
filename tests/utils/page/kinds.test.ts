import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../utils/page/address';
import { readPage } from '../../../utils/page/read';
import { openFixture } from './open-fixture';

const ID = '7561300000000000001';
const POST = `/@kreator.contoh/video/${ID}`;
const CAPTION = 'Minum air es bikin panik hilang selamanya #panik #tips';

function read(file: string, path: string) {
  const { document, url } = openFixture(file, path);
  return readPage(document, url);
}

describe('an address', () => {
  it.each([
    ['/', 'feed'],
    ['/foryou', 'feed'],
    ['/following', 'feed'],
    ['/friends', 'feed'],
    ['/id-ID/', 'feed'],
    ['/en?lang=en', 'feed'],
    ['/explore', 'explore'],
    ['/tag/adhd', 'explore'],
    ['/@nama.orang', 'profile'],
    ['/@nama.orang/playlist/x-1', 'profile'],
    [`/@_/video/${ID}`, 'video'],
    [`/@nama/photo/${ID}?cid=abc`, 'photo'],
    ['/search/video?q=adhd', 'search'],
    ['/@nama/live', 'live'],
    ['/live', 'live'],
    ['/messages?lang=en', 'messages'],
    ['/tiktokstudio/upload?from=webapp', 'studio'],
    ['/about/contact', 'other'],
  ])('%s is of kind %s', (path, kind) => {
    expect(readAddress(`https://www.tiktok.com${path}`).kind).toBe(kind);
  });

  it('of another site, or of none, is of no kind', () => {
    for (const url of [
      'https://example.org/foryou',
      'https://tiktok.com.example.org/',
      'about:blank',
      'x',
      '',
    ])
      expect(readAddress(url)).toEqual({ kind: 'other', id: null, handle: null });
  });
});

describe('a feed', () => {
  it.each(['/', '/foryou', '/following', '/friends', '/id-ID/'])('at %s takes its id from the card', path => {
    expect(read('feed-sidebar.html', path)).toMatchObject({
      kind: 'feed',
      id: ID,
      author: { handle: 'kreator.contoh', nickname: null, verified: null },
      caption: CAPTION,
      hashtags: ['panik', 'tips'],
      aiGenerated: true,
      commentCount: 24,
      wordlessComments: 1,
      comments: [
        {
          level: 1,
          handle: 'budi.contoh',
          nickname: 'budi 🌻',
          text: '@Sari coba aja 😂',
          time: '3-14',
          likes: 1200,
          creator: false,
        },
      ],
      composers: [{ kind: 'comment', text: 'semangat', post: { found: true, disabled: false } }],
      health: { id: 'structure', aiGenerated: 'class', 'author.handle': 'link' },
    });
  });
});

describe('a window over another page', () => {
  it.each([
    ['a profile', 'profile-grid.html', POST],
    ['a tag', 'tag-grid.html', POST],
    ['a search', 'search-results.html', POST],
    ['explore', 'explore-grid.html', POST],
  ])('over %s is the post that it shows, and nothing of the page under it', (_, under, path) => {
    const { document, url } = openFixture(under, path);
    const modal = openFixture('browse-modal.html', path).document.querySelector('#app')!;
    const app = document.querySelector('#app')!;
    const portal = document.createElement('div');
    portal.innerHTML = modal.innerHTML;
    document.body.append(portal);
    for (const name of ['inert', 'aria-hidden', 'data-floating-ui-inert']) app.setAttribute(name, 'true');
    const page = readPage(document, url);
    expect(page).toMatchObject({
      kind: 'browse',
      id: ID,
      author: { handle: 'kreator.contoh', nickname: 'Kreator Contoh', verified: true },
      caption: CAPTION,
      commentCount: 2,
      cards: [],
      comments: [
        {
          level: 1,
          handle: 'sari.contoh',
          nickname: 'Sari',
          text: 'makasih',
          time: '1h',
          likes: 5,
          creator: false,
        },
        {
          level: 2,
          handle: 'kreator.contoh',
          nickname: 'Kreator Contoh',
          text: 'sama-sama',
          likes: 1,
          creator: true,
        },
      ],
    });
    portal.remove();
    for (const name of ['inert', 'aria-hidden', 'data-floating-ui-inert']) app.removeAttribute(name);
    const closed = readPage(document, 'https://www.tiktok.com/@kreator.contoh');
    expect(closed).toMatchObject({ id: null, caption: null, comments: [] });
  });

  it.each(['profile-grid.html', 'tag-grid.html', 'search-results.html', 'explore-grid.html'])(
    'that has not come yet is not made up from the covers of %s',
    under => {
      const page = read(under, '/@kreator.contoh/video/7561300000000000005');
      expect(page).toMatchObject({ id: '7561300000000000005', caption: null, hashtags: [], comments: [] });
    },
  );

  it('that still shows the post before is not read as the addressed one', () => {
    const page = read('browse-modal.html', '/@kreator.contoh/video/7561300000000000777');
    expect(page).toMatchObject({ kind: 'browse', id: '7561300000000000777', caption: null, comments: [] });
  });

  it('over a search, at the address of the search', () => {
    expect(read('search-viewer.html', '/search?q=panik')).toMatchObject({
      kind: 'search',
      author: { handle: 'kreator.contoh' },
      caption: CAPTION,
      comments: [{ handle: 'sari.contoh' }, { handle: 'kreator.contoh', creator: true }],
    });
  });
});

describe('a post of its own', () => {
  it('of the classic layout, with its comments under the video', () => {
    expect(read('classic-detail.html', POST)).toMatchObject({
      kind: 'video',
      id: ID,
      author: { handle: 'kreator.contoh', nickname: 'Kreator Contoh', verified: true },
      caption: CAPTION,
      commentCount: 2,
      comments: [
        { key: 'c7400000000000000001', level: 1 },
        { key: 'c7400000000000000002', level: 2 },
      ],
    });
  });

  it('of pictures', () => {
    expect(read('photo.html', `/@kreator.contoh/photo/${ID}`)).toMatchObject({
      kind: 'photo',
      id: ID,
      author: { handle: 'kreator.contoh' },
      caption: CAPTION,
      commentCount: 4,
      wordlessComments: 1,
      comments: [
        { level: 1, likes: 12 },
        { level: 2, creator: true },
        { level: 1, likes: 1200 },
      ],
      composers: [
        { kind: 'reply', replyTo: 'sari.contoh' },
        { kind: 'comment', replyTo: null },
      ],
    });
  });

  it.each([
    ['an id in the address that no card shows', '/@kreator.contoh/video/7561300000000000777'],
    ['the id of a neighbour that is mounted but not addressed', '/@kreator.contoh/video/7561300000000000003'],
  ])('shows nothing for %s', (_, path) => {
    const page = read('permalink.html', path);
    expect(page).toMatchObject({
      caption: null,
      comments: [],
      commentCount: null,
      onScreenText: [],
      subtitles: [],
    });
    expect(page.author.nickname).toBeNull();
  });

  it('never takes data of the page before for those of the next', () => {
    const page = read('permalink.html', '/@lain.contoh/video/7561300000000000002');
    expect(page).toMatchObject({
      id: '7561300000000000002',
      caption: 'video lain',
      author: { handle: 'lain.contoh', nickname: null, verified: null, bio: null },
      onScreenText: [],
    });
  });
});

interface State {
  'webapp.video-detail': { itemInfo: { itemStruct: object } };
}

describe('what a page carries only in its data', () => {
  const withItem = (more: object) => {
    const { document, url } = openFixture('permalink.html', POST);
    const script = document.querySelector('script#__UNIVERSAL_DATA_FOR_REHYDRATION__')!;
    const data = JSON.parse(script.textContent) as Record<string, State>;
    const item = data['__DEFAULT_SCOPE__']?.['webapp.video-detail'].itemInfo.itemStruct;
    Object.assign(item ?? {}, more);
    script.textContent = JSON.stringify(data);
    return readPage(document, url);
  };

  it('verified, biography and name of its author', () => {
    expect(read('permalink.html', POST)).toMatchObject({
      author: { handle: 'kreator.contoh', nickname: 'Kreator Contoh', verified: true, bio: 'bukan psikolog' },
      health: { 'author.verified': 'state', 'author.bio': 'state' },
    });
  });

  it('the words on the screen', () => {
    const { onScreenText, health } = withItem({
      stickersOnItem: [{ stickerText: ['SATU', 'DUA'], stickerType: 4 }],
    });
    expect(onScreenText).toEqual(['SATU', 'DUA']);
    expect(health['onScreenText']).toBe('state');
  });

  it('that it was made by a machine', () => {
    expect(withItem({ IsAigc: true }).aiGenerated).toBe(true);
    expect(withItem({ IsAigc: false }).aiGenerated).toBe(false);
    expect(withItem({}).aiGenerated).toBeNull();
  });

  it('its captions: which were heard, which translated, which is the original', () => {
    const url = 'https://v16-webapp.tiktok.com/';
    const { subtitles } = withItem({
      video: {
        subtitleInfos: [
          { LanguageCodeName: 'eng-US', Source: 'MT', Url: `${url}en` },
          { LanguageCodeName: 'ind-ID', Source: 'ASR', Url: `${url}id` },
          { LanguageCodeName: 'jav-ID', Source: 'ASR', Url: 'javascript:alert(1)' },
        ],
        claInfo: { captionInfos: [{ language: 'id', url: `${url}id`, isOriginalCaption: true }] },
      },
    });
    expect(subtitles).toEqual([
      { language: 'eng-US', url: `${url}en`, source: 'MT', original: false },
      { language: 'ind-ID', url: `${url}id`, source: 'ASR', original: true },
    ]);
  });

  it('the exact count where the page shows a rounded one', () => {
    const { document, url } = openFixture('feed-sidebar.html', '/foryou');
    document.querySelector('[class*="DivCommentHeader"]:not([class*="Wrapper"])')?.remove();
    document.querySelector('[data-e2e="comment-count"]')!.textContent = '1,2 rb';
    expect(readPage(document, url).commentCount).toBe(1200);
    expect(withItem({ stats: { commentCount: 1234 } }).commentCount).toBe(4);
  });
});

describe('pages without a post', () => {
  it('a profile says who it is of, whichever way name and handle stand', () => {
    const { document, url } = openFixture('profile-grid.html', '/@kreator.contoh');
    const person = { handle: 'kreator.contoh', nickname: 'Kreator Contoh', bio: 'bukan psikolog' };
    expect(readPage(document, url)).toMatchObject({ kind: 'profile', author: person });
    document.querySelector('[data-e2e="user-title"]')!.textContent = 'kreator.contoh';
    document.querySelector('[data-e2e="user-subtitle"]')!.textContent = 'Kreator Contoh';
    expect(readPage(document, url).author).toMatchObject(person);
  });

  it('the cards of a grid know their post and their author', () => {
    expect(read('tag-grid.html', '/tag/bipolar')).toMatchObject({
      kind: 'explore',
      cards: [
        { id: ID, handle: 'kreator.contoh', caption: 'Tiga ciri bipolar' },
        { id: '7561300000000000005', handle: 'kreator.contoh', caption: 'Foto tenang' },
      ],
    });
  });

  it('a LIVE room has a title, an owner, and a chat whose rows name nobody by link', () => {
    expect(read('live.html', '/@kreator.contoh/live')).toMatchObject({
      kind: 'live',
      author: { handle: 'kreator.contoh', nickname: 'Kreator' },
      caption: 'Ngobrol santai',
      comments: [{ handle: null, nickname: 'Sari', text: 'kak aku mau cerita', level: 1 }],
    });
    expect(read('live-older.html', '/@kreator.contoh/live').comments).toMatchObject([
      { nickname: 'Budi', text: 'halo semua' },
    ]);
  });

  it.each([
    ['messages.html', '/messages', 'messages'],
    ['studio.html', '/tiktokstudio/upload', 'studio'],
  ])('%s holds an editor and no post', (file, path, kind) => {
    expect(read(file, path)).toMatchObject({
      kind,
      id: null,
      caption: null,
      comments: [],
      cards: [],
      composers: [{ post: { found: true } }],
    });
  });
});
