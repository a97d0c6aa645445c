/** What the page room reads from TikTok. Plain data: it crosses into messages and views. */

export type PageKind =
  | 'feed'
  | 'video'
  | 'photo'
  | 'browse'
  | 'search'
  | 'profile'
  | 'explore'
  | 'live'
  | 'messages'
  | 'studio'
  | 'other';

export interface Author {
  /** From a link or the page's address, never from visible text; null when neither carries it. */
  handle: string | null;
  nickname: string | null;
  verified: boolean | null;
  bio: string | null;
}

export interface Comment {
  /** Stable while the page lives: the site's own id where the DOM carries it, else derived from handle, text, time and order. */
  key: string;
  /** 1 for a comment, 2 for a reply. */
  level: 1 | 2;
  handle: string | null;
  nickname: string | null;
  text: string;
  /** As displayed ("3d ago", "5-26"); never a full date. */
  time: string | null;
  likes: number | null;
  /** Written by the author of the post. */
  creator: boolean;
}

/** An auto-caption track that the page state names; never fetched unless the user asks. */
export interface SubtitleTrack {
  language: string;
  url: string;
  /** ASR is heard speech, MT is a machine translation of it. */
  source: 'ASR' | 'MT' | 'unknown';
  original: boolean;
}

export type ComposerKind = 'comment' | 'reply' | 'live' | 'message' | 'studio-caption';

export interface ComposerReading {
  kind: ComposerKind;
  placeholder: string | null;
  text: string;
  /** Handle of the person who is answered, where the page tells. */
  replyTo: string | null;
  post: { found: boolean; disabled: boolean };
}

/** How each field was found ("data-e2e", "class", "structure", "state", "link"), or "missing". Element names only, no page text. */
export type Health = Record<string, string>;

export interface PageReading {
  kind: PageKind;
  id: string | null;
  url: string;
  author: Author;
  caption: string | null;
  hashtags: string[];
  mentions: string[];
  onScreenText: string[];
  subtitles: SubtitleTrack[];
  aiGenerated: boolean | null;
  /** As the page states it; may be rounded ("1.2K" is 1200). */
  commentCount: number | null;
  comments: Comment[];
  /** Comments that carry a picture or sticker and no words. */
  wordlessComments: number;
  /** Captions of a grid (profile, explore, tag). */
  cards: { id: string | null; handle: string | null; caption: string }[];
  composers: ComposerReading[];
  health: Health;
}
