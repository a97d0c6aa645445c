import type { PageState } from '../utils/page-state';

/** What the panel knows of the tab beside it. */
export type PanelPage =
  /** The first answer is awaited. */
  | { status: 'loading' }
  /** The tab shows something else than TikTok. */
  | { status: 'elsewhere' }
  /** TikTok, but nobody answers: opened before the extension was installed or updated. */
  | { status: 'stopped' }
  | { status: 'ready'; state: PageState };

const POST_KINDS = new Set(['feed', 'video', 'photo', 'browse']);

/** The page shows one post at a time. */
export function isPost({ page }: PageState): boolean {
  return POST_KINDS.has(page.kind);
}

/** A post is expected and nothing of it was found: the site has changed. Empty text alone is no proof. */
export function isBroken(state: PageState): boolean {
  const { page } = state;
  return (
    isPost(state) && page.caption === null && page.author.handle === null && missingFields(state).length > 0
  );
}

/** Names of the fields that the reader looked for in vain. */
export function missingFields({ page }: PageState): string[] {
  return Object.keys(page.health)
    .filter(field => page.health[field] === 'missing')
    .sort();
}
