import { z } from 'zod';
import { CARE_LEVELS, SURFACES, VERDICTS } from './findings';
import { LIMITS } from './page/limits';
import type { PageState } from './page-state';

/** A page may be long, but the reader keeps to these limits; what comes longer did not come from it. */
const text = z.string().max(LIMITS.text);
const short = z.string().max(LIMITS.short);
const count = z.number().int().min(0);
const words = z.array(short).max(LIMITS.words);

const span = { start: count, end: count, quote: text };
const claim = z.object({
  kind: z.literal('claim'),
  claim: short.nullable(),
  verdict: z.enum(VERDICTS),
  score: z.number().min(0).max(1),
  sources: z.array(short).max(50),
  why: z.object({ topics: words, assertion: words, matched: words }),
  ...span,
});
const care = z.object({ kind: z.literal('care'), level: z.enum(CARE_LEVELS), minor: z.boolean(), ...span });
const found = {
  language: z.enum(['id', 'en', 'mix', 'und']),
  claims: z.array(claim).max(2000),
  care: care.nullable(),
  asks: z.boolean(),
  deadNumber: z.boolean(),
};

const comment = z.object({
  key: short,
  level: z.union([z.literal(1), z.literal(2)]),
  handle: short.nullable(),
  nickname: short.nullable(),
  text,
  time: short.nullable(),
  likes: z.number().nullable(),
  creator: z.boolean(),
  ...found,
});

const page = z.object({
  kind: z.enum([
    'feed',
    'video',
    'photo',
    'browse',
    'search',
    'profile',
    'explore',
    'live',
    'messages',
    'studio',
    'other',
  ]),
  id: short.nullable(),
  url: short,
  author: z.object({
    handle: short.nullable(),
    nickname: short.nullable(),
    verified: z.boolean().nullable(),
    bio: text.nullable(),
  }),
  caption: text.nullable(),
  hashtags: words,
  mentions: words,
  onScreenText: z.array(text).max(LIMITS.texts),
  subtitles: z
    .array(
      z.object({
        language: short,
        url: text,
        source: z.enum(['ASR', 'MT', 'unknown']),
        original: z.boolean(),
      }),
    )
    .max(LIMITS.texts),
  aiGenerated: z.boolean().nullable(),
  commentCount: z.number().nullable(),
  wordlessComments: count,
  cards: z
    .array(z.object({ id: short.nullable(), handle: short.nullable(), caption: text }))
    .max(LIMITS.cards),
  composers: z
    .array(
      z.object({
        kind: z.enum(['comment', 'reply', 'live', 'message', 'studio-caption']),
        placeholder: short.nullable(),
        text,
        replyTo: short.nullable(),
        post: z.object({ found: z.boolean(), disabled: z.boolean() }),
      }),
    )
    .max(LIMITS.composers),
  health: z.record(z.string(), short),
});

/** What the panel accepts of a content script, which a hostile page may have taken over. */
export const pageStateSchema = z.object({
  page,
  passages: z.array(z.object({ key: short, surface: z.enum(SURFACES), text, ...found })).max(5000),
  comments: z.array(comment).max(20_000),
  counts: z.object({ read: count, notUnderstood: count, waiting: count }),
  trouble: z.array(z.enum(['post', 'comments-loading', 'comments', 'composer', 'checks'])).optional(),
});

/** The state of a page, or null when what came is not one. */
export function parsePageState(value: unknown): PageState | null {
  const parsed = pageStateSchema.safeParse(value);
  return parsed.success ? withoutUndefined(parsed.data) : null;
}

/** zod types an absent field as possibly undefined; ours are absent or there. */
function withoutUndefined({ trouble, ...state }: z.infer<typeof pageStateSchema>): PageState {
  return trouble === undefined ? state : { ...state, trouble };
}
