import { readAddress } from './address';
import { attribute, closest, isHidden } from './dom';
import { selectAll } from './lens';
import { candidatesOf } from './selectors';

/** All ids that the players and own links of an element name. Hidden parts (the preloaded next post) do not count. */
export function idsOf(root: Element): string[] {
  const players = candidatesOf('post.player').flatMap(({ selector }) => selectAll(root, selector));
  const ids = players
    .filter(player => !isHidden(player, root))
    .flatMap(player => /(?:^|-)(\d{6,25})$/.exec(attribute(player, 'id') ?? '')?.[1] ?? []);
  if (ids.length > 0) return ids;
  const links = candidatesOf('post.link').flatMap(({ selector }) => selectAll(root, selector));
  return links
    .filter(link => !isHidden(link, root) && !closest(link, '[data-e2e^="comment-level-"]'))
    .flatMap(link => postIdOf(link) ?? []);
}

/** The post id of a link ("/@nama/video/123", also absolute), or null. */
export function postIdOf(link: Element): string | null {
  const href = attribute(link, 'href') ?? '';
  return readAddress(href.startsWith('/') ? `https://www.tiktok.com${href}` : href).id;
}
