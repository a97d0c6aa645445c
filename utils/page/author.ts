import { statedPost } from './caption';
import { closest, firstChildOf, isElement, isHidden, matches, type Root } from './dom';
import { handleOf } from './handles';
import { nextNode } from './walk';
import { find, type Found } from './find';
import type { Author, Health } from './post';
import { authorLinkOf, same, type Scope } from './scope';
import type { StatedAuthor } from './state';
import { readText, tidy } from './text';

const MISSING = 'missing';

/** How many nodes of a card are looked through for its author's link, where no name of the site tells which one it is. */
const LOOK = 1500;

/** Parts of a card whose profile links are not its author's. */
const NOT_AUTHOR = [
  'nav',
  'aside',
  'header',
  '[role="navigation"]',
  '[data-e2e^="nav-"]',
  '[data-e2e^="comment-"]',
  '[data-e2e="search-common-link"]',
  '[data-e2e$="video-desc"]',
  '[class*="DivDescriptionContentContainer"]',
  '[class*="CommentItem"]',
  '[class*="CommentObject"]',
  '[class*="CommentContent"]',
  '[class*="CommentFooter"]',
  '[class*="CommentBar"]',
  '[class*="BottomComment"]',
].join(', ');

/** Who published the active post, or owns the profile or LIVE room. The handle comes from links and addresses only. */
export function readAuthor(scope: Scope, health: Health): Author {
  const stated = statedPost(scope)?.author ?? ownerOf(scope);
  const link = scope.card === null ? null : findAuthorLink(scope.card, scope.state.viewer);
  const linked = link && handleOf(link.element);
  const handle = linked ?? stated?.handle ?? scope.address.handle;
  const agreed = stated && handle !== null && same(stated.handle, handle) ? stated : null;
  const nickname = readNickname(scope, handle);
  const badge = scope.card === null ? null : find(scope.card, 'post.verified', isNoComment);
  const bio = scope.kind === 'profile' ? find(scope.document, 'profile.bio') : null;
  health['author.handle'] = linked ? 'link' : stated ? 'state' : handle === null ? MISSING : 'link';
  health['author.nickname'] = nickname?.how ?? (agreed?.nickname ? 'state' : MISSING);
  health['author.verified'] = agreed?.verified != null ? 'state' : (badge?.how ?? MISSING);
  health['author.bio'] = bio?.how ?? (agreed?.bio ? 'state' : MISSING);
  return {
    handle,
    nickname: nickname?.text ?? agreed?.nickname ?? null,
    verified: agreed?.verified ?? (badge === null ? null : true),
    bio: bio ? readText(bio.element) : (agreed?.bio ?? null),
  };
}

function ownerOf({ kind, state, address }: Scope): StatedAuthor | null {
  const { owner } = state;
  if (owner === null || (kind !== 'profile' && kind !== 'live')) return null;
  return address.handle === null || same(owner.handle, address.handle) ? owner : null;
}

function findAuthorLink(card: Root, viewer: string | null): Found | null {
  const known = find(card, 'post.author', element => authorLinkOf(element) !== null && isNoComment(element));
  if (known) return { element: authorLinkOf(known.element) ?? known.element, how: known.how };
  const isAuthor = (link: Element): boolean => {
    const handle = handleOf(link);
    const own = viewer !== null && handle !== null && same(handle, viewer);
    return handle !== null && !own && !closest(link, NOT_AUTHOR) && !isHidden(link, card);
  };
  const link = isElement(card) ? firstLinks(card).find(isAuthor) : undefined;
  return link ? { element: link, how: 'structure' } : null;
}

/** An author stands before the comments: of a card with thousands of links, the rest are theirs. */
function firstLinks(card: Element): Element[] {
  const links: Element[] = [];
  let node: Node | null = card;
  for (let step = 0; step < LOOK && node !== null && links.length < 100; step++) {
    node = nextNode(card, node, false);
    if (isElement(node) && matches(node, 'a[href*="/@"]')) links.push(node);
  }
  return links;
}

function isNoComment(element: Element): boolean {
  return !closest(element, '[data-e2e^="comment-"], [class*="CommentItem"], [class*="CommentObject"]');
}

function readNickname(scope: Scope, handle: string | null): { text: string; how: string } | null {
  if (scope.kind === 'profile') return readProfileName(scope.document, handle);
  const found = scope.card && find(scope.card, 'post.nickname', isNoComment);
  if (!found) return null;
  // Three parts: nickname, " · ", time.
  const first = firstChildOf(found.element);
  const text = isElement(first) ? readText(first) : tidy(readText(found.element).split('·')[0] ?? '');
  return text === '' ? null : { text, how: found.how };
}

/** Title and subtitle of a profile have swapped their meaning before: the one that is not the handle is the name. */
function readProfileName(document: Document, handle: string | null): { text: string; how: string } | null {
  const lines = (['profile.title', 'profile.subtitle'] as const).flatMap(name => find(document, name) ?? []);
  const texts = lines
    .map(({ element, how }) => ({ text: readText(element), how }))
    .filter(({ text }) => text !== '');
  const isHandle = (text: string) => handle !== null && same(text.replace(/^@/, ''), handle);
  return texts.find(({ text }) => !isHandle(text)) ?? texts[0] ?? null;
}
