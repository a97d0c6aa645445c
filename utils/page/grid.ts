import { captionOfAlt } from './caption';
import { attribute, isHidden, parentOf, queryAll } from './dom';
import { decode } from './handles';
import { countToTwo } from './walk';
import { find } from './find';
import { selectAll } from './lens';
import type { Health, PageReading } from './post';
import { postIdOf } from './post-id';
import { candidatesOf } from './selectors';
import type { SiteState } from './state';
import { readText } from './text';

export type Card = PageReading['cards'][number];

/** How many cards of a grid are read; beyond that nobody looks at them at once. */
const MOST = 500;

/**
 * The captions of a grid of posts, and the items that they stand in: profile, explore, tag, search results. A caption stands
 * beside or under the cover picture.
 */
export function* readGridInSteps(
  document: Document,
  state: SiteState,
  health: Health,
): Generator<void, { cards: Card[]; elements: Element[] }> {
  const cards: Card[] = [];
  const elements: Element[] = [];
  health['cards'] = 'missing';
  for (const { how, selector } of candidatesOf('grid.item')) {
    let shown = 0;
    for (const item of selectAll(document, selector)) {
      if (isHidden(item, document)) continue;
      if (++shown > MOST) break;
      const card = readCard(item, selector, state);
      yield;
      if (card === null) continue;
      health['cards'] = how;
      cards.push(card);
      elements.push(item);
    }
    if (shown > 0) break;
  }
  return { cards, elements };
}

function readCard(item: Element, selector: string, state: SiteState): Card | null {
  const link = candidatesOf('post.link')
    .flatMap(({ selector }) => queryAll(item, selector))
    .find(found => postIdOf(found) !== null);
  const caption = captionOf(item, selector, state);
  if (caption === null) return null;
  return { id: link ? postIdOf(link) : null, handle: link ? handleOfPost(link) : null, caption };
}

function captionOf(item: Element, selector: string, state: SiteState): string | null {
  const shown = find(slotOf(item, selector), 'grid.caption', element => readText(element) !== '');
  if (shown) return readText(shown.element);
  const cover = queryAll(item, 'img[alt]').find(image => (attribute(image, 'alt') ?? '').trim() !== '');
  return cover ? captionOfAlt(attribute(cover, 'alt') ?? '', state) : null;
}

/** The words under a cover stand beside the item, in a slot that holds nothing else. */
function slotOf(item: Element, selector: string): Element {
  const parent = parentOf(item);
  return parent !== null && countToTwo(parent, selector) === 1 ? parent : item;
}

function handleOfPost(link: Element): string | null {
  const name = /\/@([^/?#]+)\/(?:video|photo)\//.exec(attribute(link, 'href') ?? '')?.[1];
  return name === undefined || name === '_' ? null : decode(name);
}
