import * as z from 'zod/mini';
import { CARE_LEVELS } from '../findings';
import { REFERRAL_KINDS } from './kinds';
import { bilingual, id, list, nonEmpty, optionalNull, pack, verified, webAddress } from './schema-parts';

/** Shapes of what a counsellor needs beside a person in danger: what to do by level, and where to refer. */

/** Where a fact was seen, told to the reader: in both languages. */
const seenByReaders = z.strictObject({
  ...verified.shape,
  seen: list(z.strictObject({ url: webAddress, what: bilingual(300), date: z.optional(nonEmpty(40)) }), 1),
});

const Referral = z.strictObject({
  id,
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  kind: z.enum(REFERRAL_KINDS),
  name: bilingual(80),
  what: bilingual(240),
  how: bilingual(300),
  cost: bilingual(120),
  /** One sentence of a reply that says how to take this step. */
  step: bilingual(100),
  /** An entry of the registers pack where a professional of this kind can be checked. */
  register: optionalNull(id),
  /** An entry of the helplines pack that leads there. */
  helpline: optionalNull(id),
  url: optionalNull(webAddress),
  /** Fit for somebody under 18. */
  forMinors: z.boolean(),
  verified: seenByReaders,
});
export type Referral = z.infer<typeof Referral>;

export const Referrals = pack('referrals', {
  /** A neutral reply; `{step}` is that of the entry. Filled, it fits TikTok's limit of 150 characters. */
  reply: bilingual(120),
  entries: list(Referral, 1),
});

/** Reply templates may hold `{helpline}` and `{emergency}`; filled, they fit TikTok's limit of 150 characters. */
const reply = bilingual(170);

const CareGuideEntry = z.strictObject({
  id: z.enum(CARE_LEVELS),
  now: list(bilingual(240), 1),
  avoid: list(bilingual(240), 1),
  replies: list(reply, 1),
  escalate: bilingual(240),
});
export type CareGuideEntry = z.infer<typeof CareGuideEntry>;

export const CareGuide = pack('care-guide', {
  entries: list(CareGuideEntry, 1),
  minor: z.strictObject({ now: list(bilingual(240), 1), avoid: list(bilingual(240), 1), reply }),
  report: z.strictObject({ steps: list(bilingual(240), 1), url: webAddress, verified }),
  sources: list(
    z.strictObject({
      title: nonEmpty(300),
      publisher: nonEmpty(160),
      year: optionalNull(z.int().check(z.minimum(1900), z.maximum(2100))),
      url: webAddress,
    }),
    1,
  ),
});
