/**
 * Everything the page room knows of TikTok's markup, as data. Per element an ordered list of candidates: `data-e2e` names
 * first (they outlived every redesign since 2022), then fragments of class names (`[class*="DivX"]`, because the hashes
 * and build prefixes around them change weekly), then structure and links. Never a tag name beside `data-e2e`, never a
 * hash, never a position from the root. `proof` names a page of tests/fixtures (or, with `capture:`, a saved page of the
 * reference set) in which the candidate finds something; a test checks it.
 */

export type How = 'data-e2e' | 'class' | 'structure' | 'link';

export interface Candidate {
  how: How;
  selector: string;
  proof: string;
}

export type SelectorTable = Record<ElementName, readonly Candidate[]>;

const by =
  (how: How) =>
  (selector: string, proof: string): Candidate => ({ how, selector, proof });
const e2e = by('data-e2e');
const fragment = by('class');
const structure = by('structure');
const link = by('link');

const DEFAULTS = {
  /** One post of a feed; a permalink page is a feed too. */
  'post.card': [
    e2e('[data-e2e="recommend-list-item-container"]', 'permalink.html'),
    structure('article[id^="one-column-item-"]', 'permalink.html'),
    fragment('[class*="ArticleItemContainer"]', 'permalink.html'),
  ],
  /** The player; the last part of its id is the post's id. */
  'post.player': [structure('[id^="xgwrapper-"]', 'permalink.html')],
  'post.link': [link('a[href*="/video/"], a[href*="/photo/"]', 'profile-grid.html')],
  'post.caption': [
    e2e('[data-e2e="browse-video-desc"]', 'browse-modal.html'),
    e2e('[data-e2e="video-desc"]', 'permalink.html'),
    fragment('[class*="DivDescriptionContentContainer"]', 'permalink.html'),
    e2e('[data-e2e="new-desc-span"], [data-e2e^="desc-span-"]', 'permalink.html'),
  ],
  'post.cover': [structure('picture img[alt]', 'profile-grid.html')],
  'post.author': [
    e2e('[data-e2e="video-author-avatar"]', 'permalink.html'),
    e2e('[data-e2e="video-author-uniqueid"]', 'permalink.html'),
    e2e('[data-e2e="browse-username"]', 'browse-modal.html'),
    e2e('[data-e2e="browse-user-avatar"]', 'classic-detail.html'),
    fragment('[class*="DivCreatorInfoContainer"] a[href*="/@"]', 'feed-sidebar.html'),
    fragment('[class*="StyledAuthorAnchor"]', 'permalink.html'),
  ],
  'post.nickname': [e2e('[data-e2e="browser-nickname"]', 'browse-modal.html')],
  'post.verified': [
    e2e('[data-e2e="explore-card-user-verified"], [data-e2e="following-user-bluev"]', 'explore-grid.html'),
    fragment('[class*="VerifyBadge"]', 'browse-modal.html'),
  ],
  'post.photo': [fragment('[class*="DivPhotoPlayerContainer"], [class*="ImgPhotoSlide"]', 'photo.html')],
  'post.aiLabel': [fragment('[class*="AIGC"], [class*="Aigc"]', 'feed-sidebar.html')],

  'profile.title': [e2e('[data-e2e="user-title"]', 'profile-grid.html')],
  'profile.subtitle': [e2e('[data-e2e="user-subtitle"]', 'profile-grid.html')],
  'profile.bio': [e2e('[data-e2e="user-bio"]', 'profile-grid.html')],
  'grid.item': [
    e2e('[data-e2e="user-post-item"]', 'profile-grid.html'),
    e2e('[data-e2e="explore-item"]', 'explore-grid.html'),
    e2e('[data-e2e="challenge-item"]', 'tag-grid.html'),
    e2e('[data-e2e="search_top-item"], [data-e2e="search_video-item"]', 'search-results.html'),
    fragment('[class*="grid-item-container"], [class*="DivItemContainer"]', 'explore-grid.html'),
  ],
  'grid.caption': [
    e2e('[data-e2e="user-post-item-desc"], [data-e2e="search-card-video-caption"]', 'profile-grid.html'),
  ],

  /** The window over a profile, a tag or a search in which a post is looked at. */
  modal: [
    fragment('[class*="DivBrowserModeContainer"]', 'browse-modal.html'),
    e2e('[data-e2e="browse-close"]', 'browse-modal.html'),
    e2e('[data-e2e="search-comment-container"]', 'search-viewer.html'),
    structure('[role="dialog"]', 'browse-modal.html'),
  ],
  'modal.search': [e2e('[data-e2e="search-comment-container"]', 'search-viewer.html')],

  'comments.panel': [
    fragment(
      '[class*="SectionCommentSidebarContainer"], [class*="DivCommentSidebarTransitionWrapper"]',
      'feed-sidebar.html',
    ),
    e2e('[data-e2e="search-comment-container"]', 'search-viewer.html'),
    fragment('[class*="DivCommentMain"]', 'permalink.html'),
    fragment('[class*="DivCommentListContainer"]', 'permalink.html'),
    e2e('[data-e2e="comment-list"]', 'folklore.html'),
  ],
  'comments.total': [
    fragment('[class*="DivCommentCountContainer"]', 'permalink.html'),
    e2e('[data-e2e="browse-comment-count"]', 'classic-detail.html'),
    e2e('[data-e2e="comment-count"]', 'permalink.html'),
    fragment('[class*="DivCommentHeader"]:not([class*="DivCommentHeaderWrapper"])', 'feed-sidebar.html'),
    fragment('[class*="DivTabItem"], [class*="DivTabMenuWrapper"]', 'browse-modal.html'),
  ],
  'comments.empty': [fragment('[class*="DivEmptyStateContainer"]', 'empty-panel.html')],
  /** The words of one comment; the last digit of the name is its level. */
  'comment.text': [
    e2e('[data-e2e^="comment-level-"]', 'permalink.html'),
    fragment('[class*="PCommentText"]', 'classic-detail.html'),
  ],
  /** A row, used only where `comment.text` finds nothing. */
  'comment.row': [
    fragment('[class*="DivCommentItemWrapper"]', 'no-names.html'),
    fragment('[class*="DivCommentContentContainer"]', 'classic-detail.html'),
    e2e('[data-e2e="comment-item"], [data-e2e="comment-list-item"]', 'folklore.html'),
  ],
  'comment.name': [
    e2e('[data-e2e^="comment-username-"]', 'permalink.html'),
    fragment('[class*="DivUsernameContentWrapper"], [class*="StyledUserLinkName"]', 'permalink.html'),
  ],
  'comment.badge': [
    e2e('[data-e2e^="comment-creator-"]', 'browse-modal.html'),
    structure(
      '[data-e2e^="comment-username-"] > p, [class*="DivUsernameContentWrapper"] > p',
      'permalink.html',
    ),
  ],
  'comment.time': [
    e2e('[data-e2e^="comment-time-"]', 'browse-modal.html'),
    fragment('[class*="CommentSubContentWrapper"] > :first-child', 'permalink.html'),
    fragment('[class*="PCommentSubContent"] > :first-child', 'browse-modal.html'),
  ],
  'comment.likes': [
    e2e('[data-e2e="comment-like-count"]', 'browse-modal.html'),
    fragment('[class*="DivLikeContainer"]', 'permalink.html'),
    structure('[role="button"][aria-pressed]', 'permalink.html'),
  ],
  'comment.reply': [
    e2e('[data-e2e^="comment-reply-"]', 'permalink.html'),
    structure('[role="button"], button', 'permalink.html'),
  ],
  'comment.picture': [e2e('[data-e2e="comment-thumbnail"]', 'permalink.html')],
  'comment.skeleton': [fragment('[class*="TUXSkeleton"], [class*="Skeleton"]', 'empty-panel.html')],

  'composer.editor': [
    structure('[contenteditable]:not([contenteditable="false"])', 'permalink.html'),
    e2e('[data-e2e="comment-input"] textarea, [data-e2e="comment-text"] textarea', 'folklore.html'),
    e2e('[data-e2e="comment-input"] input, [data-e2e*="chat"] textarea', 'folklore.html'),
  ],
  'composer.comment': [
    e2e('[data-e2e="comment-input"], [data-e2e="comment-text"]', 'permalink.html'),
    fragment(
      '[class*="DivCommentFooter"], [class*="BottomCommentContainer"], [class*="DivCommentBarContainer"]',
      'permalink.html',
    ),
  ],
  'composer.inline': [fragment('[class*="ReplyCommentEditor"]', 'permalink.html')],
  'composer.message': [e2e('[data-e2e="message-input-area"]', 'messages.html')],
  'composer.live': [
    structure('[contenteditable="plaintext-only"][placeholder]', 'live.html'),
    e2e('[data-e2e*="chat"] [contenteditable]', 'live.html'),
  ],
  'composer.placeholder': [fragment('.public-DraftEditorPlaceholder-inner', 'permalink.html')],
  'composer.post': [
    e2e('[data-e2e="comment-post"]', 'permalink.html'),
    fragment(
      '[class*="DivPostButton"], [class*="ArrowPostButton"], [class*="PostButton"]',
      'feed-sidebar.html',
    ),
  ],
  'composer.send': [
    e2e('[data-e2e="message-send"]', 'messages.html'),
    fragment('[class*="DivSendButton"]', 'messages.html'),
  ],
  'composer.publish': [e2e('[data-e2e="post_video_button"]', 'studio.html')],
  'composer.mentions': [
    e2e('[data-e2e="comment-at-user"], [data-e2e="comment-at-list"]', 'mention-list.html'),
    fragment('[class*="mention-list-popover"]', 'mention-list.html'),
  ],

  'live.list': [
    e2e('[data-e2e="live-chat-container"]', 'live.html'),
    e2e('[data-e2e="chat-room"]', 'live-older.html'),
    fragment('[class*="DivChatRoomContent"]', 'live-older.html'),
  ],
  'live.message': [e2e('[data-e2e="chat-message"]', 'live.html')],
  'live.owner': [e2e('[data-e2e="message-owner-name"]', 'live.html')],

  'state.current': [structure('script#__UNIVERSAL_DATA_FOR_REHYDRATION__', 'permalink.html')],
  'state.older': [structure('script#SIGI_STATE', 'live.html')],
} as const satisfies Record<string, readonly Candidate[]>;

export type ElementName = keyof typeof DEFAULTS;

export const DEFAULT_SELECTORS: SelectorTable = DEFAULTS;

let table: SelectorTable = DEFAULT_SELECTORS;

/** The candidates of an element in the table in use. */
export function candidatesOf(name: ElementName): readonly Candidate[] {
  return table[name];
}

/** Puts another table in use (see `selector-table.ts`); null goes back to the built-in one. */
export function adoptSelectors(replacement: SelectorTable | null): void {
  table = replacement ?? DEFAULT_SELECTORS;
}
