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

/** The reader says that the post of this page should be there and is not: the site has changed. */
export function isBroken({ trouble }: PageState): boolean {
  return trouble?.includes('post') === true;
}

/** Names of the fields that the reader looked for in vain. */
export function missingFields({ page }: PageState): string[] {
  return Object.keys(page.health)
    .filter(field => page.health[field] === 'missing')
    .sort();
}
