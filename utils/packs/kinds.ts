/** The kinds that packs may name; apart from the schemas, so that a view which lists them needs no zod. */

/** From the strongest kind of evidence to what only informs. */
export const SOURCE_KINDS = [
  'guideline',
  'systematic-review',
  'meta-analysis',
  'rct',
  'cohort',
  'cross-sectional',
  'consensus',
  'statistics',
  'fact-sheet',
  'manual',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What the address of a source leads to: the work itself, a report about it, or a copy elsewhere. */
export const PAGE_KINDS = ['original', 'news-report', 'copy'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

export const CLAIM_KINDS = [
  'cause',
  'cure',
  'definition',
  'hack',
  'harm',
  'medication',
  'prevalence',
  'prevention',
  'prognosis',
  'replacement-for-care',
  'self-diagnosis',
  'severity',
  'stigma',
  'suicide-myth',
  'supplement',
  'treatment',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** Kinds of help a person can be referred to, in the order they are offered. */
export const REFERRAL_KINDS = [
  'listening',
  'primary-care',
  'psychologist',
  'counsellor',
  'psychiatry',
  'school',
  'protection',
  'legal-aid',
] as const;
