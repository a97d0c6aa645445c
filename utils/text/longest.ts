/** No text is read further than this; TikTok's own limits are far below. The rest is ignored, never an error. */
export const LONGEST_TEXT = 100_000;
