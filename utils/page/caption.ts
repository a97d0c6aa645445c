import { attribute, closest, parentOf, queryAll, type Root } from './dom';
import { decode, handleOf } from './handles';
import { find, type Found } from './find';
import type { Health } from './post';
import type { Scope } from './scope';
import type { SiteState, StatedPost } from './state';
import { readText, tidy } from './text';
import { partOf } from './words';

const MISSING = 'missing';

export interface Caption {
  text: string | null;
  element: Element | null;
  hashtags: string[];
  mentions: string[];
}

/** What the page's data say of the active post; nothing when they describe another one. */
export function statedPost(scope: Scope): StatedPost | null {
  return (scope.id === null ? null : scope.state.posts.get(scope.id)) ?? null;
}

/** The caption in full: clamped captions hold all their words, and where one ends in an ellipsis the page's data complete it. */
export function readCaption(scope: Scope, health: Health): Caption {
  const stated = statedPost(scope);
  const shown = scope.card === null ? null : findCaption(scope.card);
  const text = shown === null ? '' : readText(shown.element);
  if (shown !== null && text !== '') {
    const full = completed(text, stated?.caption ?? null);
    const tags = linkedTags(shown.element);
    health['caption'] = bare(full) === bare(text) ? shown.how : 'state';
    health['hashtags'] = tags.length > 0 ? 'link' : full.includes('#') ? 'structure' : MISSING;
    return {
      text: full,
      element: shown.element,
      hashtags: uniqueTags([...tags, ...writtenTags(full)]),
      mentions: unique(queryAll(shown.element, 'a[href*="/@"]').flatMap(link => handleOf(link) ?? [])),
    };
  }
  const other = stated?.caption ?? null;
  const cover = other === null && scope.card !== null ? readCover(scope.card, scope.state) : null;
  const last = other === null ? cover : tidy(other);
  health['caption'] = other !== null ? 'state' : cover !== null ? 'structure' : MISSING;
  const hashtags = uniqueTags([
    ...writtenTags(last ?? ''),
    ...(other === null ? [] : (stated?.hashtags ?? [])),
  ]);
  health['hashtags'] = hashtags.length > 0 ? health['caption'] : MISSING;
  return {
    text: last,
    element: shown?.element ?? null,
    hashtags,
    mentions: other === null ? [] : (stated?.mentions ?? []),
  };
}

function findCaption(card: Root): Found | null {
  const isCaption = (element: Element) =>
    !closest(element, '[data-e2e^="comment-level-"]') && readText(element) !== '';
  const found = find(card, 'post.caption', isCaption);
  // The last candidate is a run of the caption's text; its parent holds all of them.
  const run = found !== null && /^(?:new-)?desc-span/.test(attribute(found.element, 'data-e2e') ?? '');
  const parent = found !== null && run ? parentOf(found.element) : null;
  return found !== null && parent !== null ? { element: parent, how: found.how } : found;
}

/**
 * The shown words as the page's own data have them: in full, where what is shown is their beginning and says so, and with the
 * blanks their author typed ("kata#tag" is one word then). Without data the shown words as they are.
 */
function completed(shown: string, stated: string | null): string {
  const full = stated === null ? '' : tidy(stated);
  if (bare(full) === bare(shown)) return full;
  const start = /^(.*?)\s*(?:…|\.\.\.)$/su.exec(shown)?.[1];
  const isBeginning = start !== undefined && full.length > start.length && bare(full).startsWith(bare(start));
  return isBeginning ? full : shown;
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The picture under a player is described by the caption, with a note on author and music after it. */
export function readCover(root: Root, state: SiteState): string | null {
  const cover = find(root, 'post.cover', image => (attribute(image, 'alt') ?? '').trim() !== '');
  return cover && captionOfAlt(attribute(cover.element, 'alt') ?? '', state);
}

/** The caption of a cover picture's description, without the note on author and music. */
export function captionOfAlt(alt: string, state: SiteState): string | null {
  const caption = tidy(partOf(alt, 'videoText', 'seo_user_video_cover', state) ?? alt);
  return caption === '' ? null : caption;
}

function linkedTags(caption: Element): string[] {
  return queryAll(caption, 'a[href*="/tag/"]').flatMap(link => {
    const name = /\/tag\/([^/?#]+)/.exec(attribute(link, 'href') ?? '')?.[1];
    return name === undefined ? [] : [decode(name)];
  });
}

/** Hashtags as written in a text, without the sign. */
export function writtenTags(text: string): string[] {
  return [...text.matchAll(/[#＃]([\p{L}\p{N}\p{M}_]{1,150})/gu)].flatMap(([, tag = '']) =>
    /\p{L}/u.test(tag) ? [tag] : [],
  );
}

function uniqueTags(tags: string[]): string[] {
  const seen = new Set<string>();
  return tags.filter(tag => !seen.has(tag.toLowerCase()) && seen.add(tag.toLowerCase()));
}

function unique(words: string[]): string[] {
  return [...new Set(words)];
}
