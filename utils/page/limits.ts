import type { Comment, ComposerReading, PageReading } from './post';

/**
 * How much of anything is read. A page may be as long as it likes; what is longer than this was written by no person, and the
 * panel refuses a state that exceeds it (`page-state-schema.ts`), so that the reader must never hand over more.
 */
export const LIMITS = {
  /** Captions, comments, drafts, in UTF-16 units. */
  text: 200_000,
  /** Names, handles, times, addresses. */
  short: 2000,
  words: 500,
  texts: 200,
  cards: 5000,
  composers: 50,
} as const;

/** The beginning of a text, never with half a character at its end. */
export function clip(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

const short = (text: string): string => clip(text, LIMITS.short);
const shortOrNull = (text: string | null): string | null => text && short(text);
const long = (text: string): string => clip(text, LIMITS.text);

/** The same reading within the limits. */
export function limitPost<T extends Omit<PageReading, 'comments'>>(post: T): T {
  const { author } = post;
  return {
    ...post,
    id: shortOrNull(post.id),
    url: short(post.url),
    author: {
      handle: shortOrNull(author.handle),
      nickname: shortOrNull(author.nickname),
      verified: author.verified,
      bio: author.bio && long(author.bio),
    },
    caption: post.caption && long(post.caption),
    hashtags: post.hashtags.slice(0, LIMITS.words).map(short),
    mentions: post.mentions.slice(0, LIMITS.words).map(short),
    onScreenText: post.onScreenText.slice(0, LIMITS.texts).map(long),
    subtitles: post.subtitles
      .filter(({ url }) => url.length <= LIMITS.text)
      .slice(0, LIMITS.texts)
      .map(track => ({ ...track, language: short(track.language) })),
    cards: post.cards.slice(0, LIMITS.cards).map(({ id, handle, caption }) => ({
      id: shortOrNull(id),
      handle: shortOrNull(handle),
      caption: long(caption),
    })),
    composers: post.composers.slice(0, LIMITS.composers).map(limitComposer),
  };
}

function limitComposer(composer: ComposerReading): ComposerReading {
  return {
    ...composer,
    placeholder: shortOrNull(composer.placeholder),
    text: long(composer.text),
    replyTo: shortOrNull(composer.replyTo),
  };
}

/** The same comment within the limits. */
export function limitComment(comment: Comment): Comment {
  return {
    ...comment,
    key: short(comment.key),
    handle: shortOrNull(comment.handle),
    nickname: shortOrNull(comment.nickname),
    text: long(comment.text),
    time: shortOrNull(comment.time),
  };
}
