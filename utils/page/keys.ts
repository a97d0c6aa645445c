import type { ReadComment } from './comments';

/**
 * A comment's key while the page lives: the site's own id where the row carries it, else a digest of post, author, level
 * and words. Time and likes are left out, because they change under the same comment. `ordinal` tells equal ones apart.
 */
export function keyOf(post: string | null, comment: Omit<ReadComment, 'row'>, ordinal: number): string {
  if (comment.siteId !== null) return `c${comment.siteId}`;
  const base = digest(
    `${post ?? ''}\n${comment.level}\n${comment.handle ?? comment.nickname ?? ''}\n${comment.text}`,
  );
  return ordinal === 0 ? base : `${base}-${ordinal}`;
}

/** 53 bits are enough: two of 20,000 different comments share a digest once in 45 million pages. */
function digest(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return `k${(4294967296 * (2097151 & low) + (high >>> 0)).toString(36)}`;
}
