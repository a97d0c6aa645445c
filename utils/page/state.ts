import { query } from './dom';
import { candidatesOf } from './selectors';
import type { SubtitleTrack } from './post';

/** A post as the page's own data describe it. True of that id only: after the first navigation the data are stale. */
export interface StatedPost {
  id: string;
  caption: string | null;
  hashtags: string[];
  mentions: string[];
  author: StatedAuthor | null;
  onScreenText: string[];
  subtitles: SubtitleTrack[];
  aiGenerated: boolean | null;
  commentCount: number | null;
}

export interface StatedAuthor {
  handle: string;
  nickname: string | null;
  verified: boolean | null;
  bio: string | null;
}

/** What the page room takes from the embedded data; nothing of the visitor but the handle, to tell their own profile link. */
export interface SiteState {
  posts: ReadonlyMap<string, StatedPost>;
  /** The owner of a profile or LIVE page. */
  owner: StatedAuthor | null;
  liveTitle: string | null;
  viewer: string | null;
  /** The page's own words for its controls, by stable key, in the page's language. */
  words: ReadonlyMap<string, string>;
}

const NOTHING: SiteState = { posts: new Map(), owner: null, liveTitle: null, viewer: null, words: new Map() };
const LARGEST = 8_000_000;

const cache = new WeakMap<Element, { length: number; state: SiteState }>();

/** The embedded data of a page, parsed once per script element. Missing, cut short or hostile data are an empty state. */
export function readState(document: Document): SiteState {
  const states = [...candidatesOf('state.current'), ...candidatesOf('state.older')]
    .flatMap(({ selector }) => query(document, selector) ?? [])
    .map(stateOf);
  return states.length < 2 ? (states[0] ?? NOTHING) : states.reduce(mergeStates);
}

function stateOf(script: Element): SiteState {
  const text = script.textContent ?? '';
  const known = cache.get(script);
  if (known?.length === text.length) return known.state;
  const state = text.length > LARGEST ? NOTHING : parseState(text);
  cache.set(script, { length: text.length, state });
  return state;
}

function mergeStates(first: SiteState, second: SiteState): SiteState {
  return {
    posts: new Map([...second.posts, ...first.posts]),
    owner: first.owner ?? second.owner,
    liveTitle: first.liveTitle ?? second.liveTitle,
    viewer: first.viewer ?? second.viewer,
    words: first.words.size > 0 ? first.words : second.words,
  };
}

/** Parses the text of the embedded data script, of the current or the older kind. */
export function parseState(text: string): SiteState {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return NOTHING;
  }
  const scope = dig(data, '__DEFAULT_SCOPE__');
  const items = [
    dig(scope, 'webapp.video-detail', 'itemInfo', 'itemStruct'),
    dig(scope, 'webapp.reflow.video.detail', 'itemInfo', 'itemStruct'),
    ...list(dig(scope, 'webapp.updated-items')),
    ...Object.values(record(dig(data, 'ItemModule'))),
  ];
  const users = record(dig(data, 'UserModule', 'users'));
  const posts = new Map<string, StatedPost>();
  for (const item of items) {
    const post = readItem(item, users);
    if (post && !posts.has(post.id)) posts.set(post.id, post);
  }
  const live = dig(data, 'LiveRoom', 'liveRoomUserInfo');
  return {
    posts,
    owner: readAuthor(dig(scope, 'webapp.user-detail', 'userInfo', 'user')) ?? readAuthor(dig(live, 'user')),
    liveTitle: string(dig(live, 'liveRoom', 'title')),
    viewer: string(dig(scope, 'webapp.app-context', 'user', 'uniqueId')),
    words: readWords(dig(scope, 'webapp.i18n-translation', 'Webapp')),
  };
}

function readItem(item: unknown, users: Record<string, unknown>): StatedPost | null {
  const id = string(dig(item, 'id'));
  if (id === null || !/^\d+$/.test(id)) return null;
  const paragraphs = list(dig(item, 'contents')).flatMap(part => string(dig(part, 'desc')) ?? []);
  const tags = [
    ...list(dig(item, 'textExtra')),
    ...list(dig(item, 'contents')).flatMap(part => list(dig(part, 'textExtra'))),
  ];
  const author = dig(item, 'author');
  return {
    id,
    caption: string(dig(item, 'desc')) ?? (paragraphs.length > 0 ? paragraphs.join('\n') : null),
    hashtags: unique([
      ...tags.flatMap(tag => string(dig(tag, 'hashtagName')) ?? []),
      ...list(dig(item, 'challenges')).flatMap(tag => string(dig(tag, 'title')) ?? []),
    ]),
    mentions: unique(tags.flatMap(tag => string(dig(tag, 'userUniqueId')) ?? [])),
    author: readAuthor(typeof author === 'string' ? (users[author] ?? { uniqueId: author }) : author),
    onScreenText: [
      ...list(dig(item, 'imagePost', 'title')),
      ...list(dig(item, 'stickersOnItem')).flatMap(sticker => list(dig(sticker, 'stickerText'))),
    ].flatMap(text => string(text) ?? []),
    subtitles: readSubtitles(dig(item, 'video')),
    aiGenerated: readAiLabel(item),
    commentCount: number(dig(item, 'statsV2', 'commentCount')) ?? number(dig(item, 'stats', 'commentCount')),
  };
}

function readAuthor(user: unknown): StatedAuthor | null {
  const handle = string(dig(user, 'uniqueId'));
  if (handle === null) return null;
  const verified = dig(user, 'verified');
  return {
    handle,
    nickname: string(dig(user, 'nickname')),
    verified: typeof verified === 'boolean' ? verified : null,
    bio: string(dig(user, 'signature')),
  };
}

function readAiLabel(item: unknown): boolean | null {
  const labels = [dig(item, 'IsAigc'), dig(item, 'ShowAIGC')].filter(value => typeof value === 'boolean');
  return labels.length === 0 ? null : labels.includes(true);
}

function readSubtitles(video: unknown): SubtitleTrack[] {
  const named = list(dig(video, 'subtitleInfos')).map(track => ({
    language: string(dig(track, 'LanguageCodeName')) ?? '',
    url: string(dig(track, 'Url')) ?? '',
    source: sourceOf(string(dig(track, 'Source'))),
    original: false,
  }));
  const captions = list(dig(video, 'claInfo', 'captionInfos')).map(track => ({
    language: string(dig(track, 'language')) ?? '',
    url: string(dig(track, 'url')) ?? string(list(dig(track, 'urlList'))[0]) ?? '',
    source: dig(track, 'isOriginalCaption') === true ? ('ASR' as const) : ('unknown' as const),
    original: dig(track, 'isOriginalCaption') === true,
  }));
  return mergeTracks(named, captions).filter(track => track.url.startsWith('https://'));
}

function sourceOf(source: string | null): SubtitleTrack['source'] {
  return source === 'ASR' || source === 'MT' ? source : 'unknown';
}

/** The same track is named twice, in two ways; the second list alone says which one is the original speech. */
function mergeTracks(named: SubtitleTrack[], captions: SubtitleTrack[]): SubtitleTrack[] {
  const merged = named.map(track => ({
    ...track,
    original: captions.some(other => other.original && isSameTrack(other, track) && track.source !== 'MT'),
  }));
  const extra = captions.filter(track => !merged.some(other => isSameTrack(other, track)));
  return [...merged, ...extra];
}

function isSameTrack(a: SubtitleTrack, b: SubtitleTrack): boolean {
  return a.url === b.url || (a.language !== '' && languageOf(a) === languageOf(b));
}

/** One list says "ind-ID" where the other says "id". */
function languageOf({ language }: SubtitleTrack): string {
  const code = language.toLowerCase().split(/[-_]/)[0] ?? '';
  try {
    return new Intl.Locale(code).language;
  } catch {
    return code;
  }
}

/** Only the words of controls that the reader looks for; the page's table holds some 2,000 more. */
const KEYS = [
  'comment_tray_default',
  'comment_tray_reply_default',
  'pcWeb_add_reply',
  'comment_tray_btn',
  'comment_panel_zero',
  'comment_off',
  'ad_comment_close_des',
  'comment_disable_notfollow',
  'creator',
  'comment_reply_btn',
  'im_hint_send_msg',
  'im_hint_reply_msg',
  'syntheticMedia_feed_bottomBanner_AIGCLabel',
  'aigcInfoPanel_feed_label',
  'audioComments_collapsed_brackets_sticker',
  'seo_user_video_cover',
] as const;

export type WordKey = (typeof KEYS)[number];

function readWords(table: unknown): Map<string, string> {
  return new Map(
    KEYS.flatMap(key => {
      const value = string(dig(table, key));
      return value === null ? [] : [[key, value] as const];
    }),
  );
}

function dig(value: unknown, ...path: string[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function list(value: unknown): unknown[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value : [];
}

function string(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function number(value: unknown): number | null {
  const parsed = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof parsed === 'number' && Number.isFinite(parsed) && parsed >= 0 ? parsed : null;
}

function unique(words: string[]): string[] {
  return [...new Set(words)];
}
