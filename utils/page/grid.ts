import { captionOfAlt } from './caption';
import { attribute, decode, parentOf, queryAll } from './dom';
import { find, findAll } from './find';
import type { Health, PageReading } from './post';
import { postIdOf } from './scope';
import { candidatesOf } from './selectors';
import type { SiteState } from './state';
import { readText } from './text';

export type Card = PageReading['cards'][number];

/** How many cards of a grid are read; beyond that nobody looks at them at once. */
const MOST = 500;

/** The captions of a grid of posts: profile, explore, tag, search results. They stand beside or under the cover picture. */
export function readGrid(document: Document, state: SiteState, health: Health): Card[] {
  const { elements, how } = findAll(document, 'grid.item');
  const cards = elements.slice(0, MOST).flatMap(item => readCard(item, state) ?? []);
  health['cards'] = cards.length > 0 && how !== null ? how : 'missing';
  return cards;
}

function readCard(item: Element, state: SiteState): Card | null {
  const link = candidatesOf('post.link')
    .flatMap(({ selector }) => queryAll(item, selector))
    .find(found => postIdOf(found) !== null);
  const caption = captionOf(item, state);
  if (caption === null) return null;
  return { id: link ? postIdOf(link) : null, handle: link ? handleOfPost(link) : null, caption };
}

function captionOf(item: Element, state: SiteState): string | null {
  const shown = find(slotOf(item), 'grid.caption', element => readText(element) !== '');
  if (shown) return readText(shown.element);
  const cover = queryAll(item, 'img[alt]').find(image => (attribute(image, 'alt') ?? '').trim() !== '');
  return cover ? captionOfAlt(attribute(cover, 'alt') ?? '', state) : null;
}

/** The words under a cover stand beside the item, in a slot that holds nothing else. */
function slotOf(item: Element): Element {
  const parent = parentOf(item);
  const siblings = parent === null ? 0 : findAll(parent, 'grid.item').elements.length;
  return parent !== null && siblings === 1 ? parent : item;
}

function handleOfPost(link: Element): string | null {
  const name = /\/@([^/?#]+)\/(?:video|photo)\//.exec(attribute(link, 'href') ?? '')?.[1];
  return name === undefined || name === '_' ? null : decode(name);
}
