import * as z from 'zod/mini';
import { SEVERITIES } from '../findings';
import {
  bilingual,
  date,
  dates,
  id,
  list,
  nonEmpty,
  optionalNull,
  pack,
  verified,
  webAddress,
} from './schema-parts';

/** Shapes of what a counsellor works by: ethics articles, risks of a reply, helplines, registers. */
const country = z.string().check(z.regex(/^([A-Z]{2}|\*)$/));
const examples = z.strictObject({ id: list(nonEmpty(300), 2), en: list(nonEmpty(300), 2) });

/** Articles keep the letters of their code, as in `aca-A.2.b`. */
const articleId = z.string().check(z.maxLength(80), z.regex(/^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/));

/** `title`: only the heading was seen, so only the heading may be shown. */
const Article = z
  .strictObject({
    id: articleId,
    code: nonEmpty(200),
    article: nonEmpty(120),
    title: nonEmpty(200),
    region: z.string().check(z.regex(/^([A-Z]{2}|INT)$/)),
    seen: z.enum(['text', 'summary', 'title']),
    url: webAddress,
    verified: nonEmpty(400),
    says: z.optional(bilingual(500)),
    note: z.optional(nonEmpty(500)),
  })
  .check(
    z.refine(article => article.seen !== 'title' || article.says === undefined, {
      message: 'says what the article holds although only its title was seen',
      path: ['says'],
    }),
  );
export type Article = z.infer<typeof Article>;

const Risk = z.strictObject({
  id,
  severity: z.enum(SEVERITIES),
  /** What it becomes where somebody in the thread is a minor. */
  inMinorThread: z.optional(z.enum(SEVERITIES)),
  name: bilingual(80),
  why: bilingual(200),
  articles: list(articleId, 1),
  detect: nonEmpty(600),
  examples,
  nearMisses: examples,
  rewrite: bilingual(150),
  context: z.optional(z.strictObject({ requiresParent: nonEmpty(200) })),
});
export type Risk = z.infer<typeof Risk>;

/** Nothing to add, in either language. */
const nothing = z.strictObject({ id: z.literal(''), en: z.literal('') });

const hour = z.string().check(z.regex(/^([01]\d|2[0-4]):[0-5]\d$/));

const Helpline = z.strictObject({
  id,
  country,
  name: nonEmpty(120),
  /** What it is called in a reply, number included, where the name and the number would be too long. */
  inReply: z.optional(nonEmpty(30)),
  phone: optionalNull(nonEmpty(60)),
  text: optionalNull(nonEmpty(120)),
  whatsapp: optionalNull(nonEmpty(60)),
  url: optionalNull(webAddress),
  hours: bilingual(160),
  languages: list(nonEmpty(20), 1),
  for: z.enum(['emergency', 'suicide', 'child', 'mental-health', 'violence-women-children', 'lgbt']),
  cost: nonEmpty(120),
  asOf: optionalNull(date),
  notes: z.union([bilingual(600), nothing]),
  priority: z.int(),
  tel: z.optional(z.string().check(z.regex(/^tel:[+\d,;=a-z]+$/))),
  open: optionalNull(
    z.union([
      z.strictObject({ always: z.literal(true) }),
      z.strictObject({
        days: list(z.int().check(z.minimum(0), z.maximum(7)), 1),
        from: hour,
        to: hour,
        tz: nonEmpty(60),
      }),
    ]),
  ),
  pace: z.enum(['at-once', 'slow']),
  verified,
  whatsappUrl: z.optional(webAddress),
  dialHint: z.optional(bilingual(200)),
  crisisLine: z.optional(z.boolean()),
  altPhones: z.optional(list(nonEmpty(60), 1)),
});
export type Helpline = z.infer<typeof Helpline>;

const Directory = z.strictObject({
  id,
  country,
  name: nonEmpty(120),
  url: webAddress,
  perCountryUrl: z.optional(webAddress),
  asOf: date,
  verified,
  notes: bilingual(300),
});

const Defunct = z.strictObject({
  id,
  country,
  name: bilingual(160),
  /** Closed, renamed, misprinted ...: what is wrong with it. */
  status: bilingual(160),
  since: optionalNull(dates),
  evidence: verified.shape.seen,
  note: bilingual(400),
  /** Numbers and names as they are written; see `ClosedLine` for all three. */
  patterns: list(nonEmpty(80)),
  inContext: z.optional(list(nonEmpty(80), 1)),
  unless: z.optional(list(nonEmpty(80), 1)),
});

const Register = z.strictObject({
  id,
  country,
  profession: bilingual(120),
  titles: list(nonEmpty(80), 1),
  regulated: z.boolean(),
  legalBasis: nonEmpty(400),
  registerName: optionalNull(bilingual(200)),
  registerUrl: optionalNull(webAddress),
  altUrls: z.optional(list(webAddress, 1)),
  verified,
  howTo: bilingual(500),
  regulatedAs: z.optional(nonEmpty(300)),
  caution: z.optional(bilingual(400)),
  extra: z.optional(verified.shape.seen),
});
export type Register = z.infer<typeof Register>;

export const Articles = pack('articles', { entries: list(Article, 1) });
/** Findings beside the taxonomy of risks, shown and switched in the same way. */
const ReplyNotice = z.strictObject({
  id,
  severity: z.enum(SEVERITIES),
  name: bilingual(120),
  why: bilingual(300),
  articles: z.optional(list(articleId, 1)),
  rewrite: bilingual(300),
});
export const Risks = pack('risks', { notices: list(ReplyNotice), entries: list(Risk, 1) });
export const Helplines = pack('helplines', {
  directories: list(Directory, 1),
  defunct: list(Defunct),
  entries: list(Helpline, 1),
});
export const Registers = pack('registers', {
  rules: list(nonEmpty(400)),
  /** Words before a title that make it somebody else's, or nobody's: "bukan psikolog", "istri psikolog". */
  notOwnTitle: z.strictObject({ id: list(nonEmpty(40), 1), en: list(nonEmpty(40), 1) }),
  unprotectedTitles: list(
    z.strictObject({
      cue: nonEmpty(80),
      alt: list(nonEmpty(80)),
      countries: list(country, 1),
      note: bilingual(300),
      exceptions: z.optional(list(nonEmpty(300), 1)),
    }),
  ),
  titleMeanings: list(z.strictObject({ title: nonEmpty(80), meaning: bilingual(200) })),
  entries: list(Register, 1),
});
