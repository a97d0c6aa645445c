import * as z from 'zod/mini';
import { VERDICTS } from '../findings';
import { CLAIM_KINDS, PAGE_KINDS, SOURCE_KINDS } from './kinds';
import { CareGuide, Referrals } from './schema-care';
import { Articles, Helplines, Registers, Risks } from './schema-practice';
import { Crisis, Questions, Slang, Synonyms } from './schema-language';
import { bilingual, id, list, nonEmpty, optionalNull, pack, webAddress } from './schema-parts';

/** The shapes of the packs under `public/packs/`. What is not named here is refused, so that a typing error is seen. */

const language = z.enum(['id', 'en']);
const examples = z.strictObject({ id: list(nonEmpty(200), 2), en: list(nonEmpty(200), 2) });

const Source = z.strictObject({
  id,
  kind: z.enum(SOURCE_KINDS),
  pageKind: z.enum(PAGE_KINDS),
  title: nonEmpty(300),
  authors: optionalNull(nonEmpty(300)),
  publisher: nonEmpty(160),
  year: optionalNull(z.int().check(z.minimum(1900), z.maximum(2100))),
  url: webAddress,
  doi: optionalNull(z.string().check(z.regex(/^10\.\d{4,9}\/\S+$/))),
  pmid: optionalNull(z.string().check(z.regex(/^\d{1,9}$/))),
  language,
  region: z.string().check(z.regex(/^([A-Z]{2}|INT)$/)),
  topics: list(id, 1),
  finding: bilingual(300),
  verified: z.strictObject({ where: nonEmpty(400), what: nonEmpty(200) }),
});
export type Source = z.infer<typeof Source>;

const Claim = z.strictObject({
  id,
  topic: id,
  kind: z.enum(CLAIM_KINDS),
  verdict: z
    .enum(VERDICTS)
    .check(z.refine(verdict => verdict !== 'unverified', 'a library entry has a verdict')),
  statement: bilingual(160),
  examples,
  nearMisses: examples,
  explanation: bilingual(400),
  suggestedReply: bilingual(150),
  sources: list(id, 1),
});
export type Claim = z.infer<typeof Claim>;

const Address = z.strictObject({
  id,
  org: nonEmpty(160),
  title: nonEmpty(300),
  url: webAddress,
  language,
  year: optionalNull(z.int().check(z.minimum(1900), z.maximum(2100))),
  useFor: list(id, 1),
  seenAt: list(nonEmpty(300), 1),
  says: z.optional(bilingual(300)),
  note: z.optional(nonEmpty(400)),
});
export type Address = z.infer<typeof Address>;

export type { ClaimKind, PageKind, SourceKind } from './kinds';
export type { Bilingual } from './schema-parts';
export type { CareGuideEntry, Referral } from './schema-care';
export type { Article, Helpline, Register, Risk } from './schema-practice';

export const PACKS = {
  addresses: pack('addresses', { entries: list(Address, 1) }),
  articles: Articles,
  'care-guide': CareGuide,
  claims: pack('claims', { entries: list(Claim, 1) }),
  crisis: Crisis,
  helplines: Helplines,
  questions: Questions,
  referrals: Referrals,
  registers: Registers,
  risks: Risks,
  slang: Slang,
  sources: pack('sources', { entries: list(Source, 1) }),
  synonyms: Synonyms,
} as const;

export type PackName = keyof typeof PACKS;
export type Pack<Name extends PackName> = z.infer<(typeof PACKS)[Name]>;

export const PACK_NAMES = Object.keys(PACKS) as PackName[];

/** A pack that does not have its shape. `field` is the path of the first bad field, as in `entries[3].finding.id`. */
export class PackError extends Error {
  constructor(
    readonly pack: PackName,
    readonly field: string,
    readonly problems: readonly string[],
  ) {
    super(`packs/${pack}.json: ${problems.join('; ')}`);
    this.name = 'PackError';
  }
}

/**
 * A pack from whatever was read.
 *
 * @throws PackError naming every bad field by its path.
 */
export function parsePack<Name extends PackName>(name: Name, data: unknown): Pack<Name> {
  const result = PACKS[name].safeParse(data);
  if (result.success) return result.data as Pack<Name>;
  const problems = result.error.issues.map(issue => `${pathOf(issue.path)}: ${issue.message}`);
  throw new PackError(name, pathOf(result.error.issues[0]?.path ?? []), problems);
}

function pathOf(path: readonly PropertyKey[]): string {
  const steps = path.map(step => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return steps === '' ? 'the whole file' : steps.replace(/^\./, '');
}
