/** Every view that is drawn for screenshots and checked for accessibility. */
export const GALLERY_VIEWS = [
  'video',
  'video-transcript',
  'video-nothing-found',
  'video-long-text',
  'video-library-failed',
  'contest',
  'comments',
  'comments-open',
  'comments-300',
  'comments-none',
  'comments-closed',
  'loading',
  'elsewhere',
  'stopped',
  'broken',
  'messages',
  'first-run',
] as const;
export type GalleryView = (typeof GALLERY_VIEWS)[number];
