import { decode } from './handles';
import type { PageKind } from './post';

/** What an address alone says of a page. */
export interface Address {
  kind: PageKind;
  /** Post id of a video or photo address. */
  id: string | null;
  /** As in the address; TikTok accepts any handle there ("_"), so that it proves nothing by itself. */
  handle: string | null;
}

const FEEDS = new Set(['', 'foryou', 'following', 'friends']);
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,4})*$/i;
const POST = /^\/@([^/]*)\/(video|photo)\/(\d{1,25})(?:\/|$)/;
const PROFILE = /^\/@([^/]+)(?:\/(live)?.*)?$/;

/** Reads an address of tiktok.com. Any other address, and one that cannot be parsed, is of kind "other". */
export function readAddress(url: string): Address {
  const none: Address = { kind: 'other', id: null, handle: null };
  let path: string;
  try {
    const { hostname, pathname } = new URL(url);
    if (!/(?:^|\.)tiktok\.com$/i.test(hostname)) return none;
    path = decode(pathname).replace(/\/+$/, '');
  } catch {
    return none;
  }
  const post = POST.exec(path);
  if (post) {
    return {
      kind: post[2] === 'photo' ? 'photo' : 'video',
      id: post[3] ?? null,
      handle: realHandle(post[1]),
    };
  }
  const profile = PROFILE.exec(path);
  if (profile) return { kind: profile[2] ? 'live' : 'profile', id: null, handle: realHandle(profile[1]) };
  return { ...none, kind: kindOf(path.split('/').slice(1)) };
}

function kindOf([first = '', second]: string[]): PageKind {
  if (FEEDS.has(first)) return 'feed';
  if (first === 'explore' || first === 'tag' || first === 'music') return 'explore';
  if (first === 'search') return 'search';
  if (first === 'live') return 'live';
  if (first === 'messages') return 'messages';
  if (/^tiktokstudio|^creator-?center|^upload$/.test(first)) return 'studio';
  return LANGUAGE.test(first) && second === undefined ? 'feed' : 'other';
}

function realHandle(handle: string | undefined): string | null {
  return handle === undefined || handle === '' || handle === '_' ? null : handle;
}
