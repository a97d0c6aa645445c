/** What the user may say of a flag: it is no such claim, the verdict is wrong, the source is wrong. */
export const CONTEST_REASONS = ['misread', 'verdict', 'source'] as const;
export type ContestReason = (typeof CONTEST_REASONS)[number];

/** The name under which claims are contested that the library does not know. */
export const UNVERIFIED = 'unverified';

/** A flag the user rejected. Holds no text of any page: a phrasing is kept as a key that cannot be turned back. */
export interface ContestedClaim {
  /** A claim of the library, or `unverified`. */
  claim: string;
  /** The phrasings that are left alone (`quietKey`), or null for every phrasing. */
  keys: readonly string[] | null;
  reason: ContestReason;
  note: string;
  /** Milliseconds since 1970. */
  at: number;
}

export const contestName = (claim: string | null): string => claim ?? UNVERIFIED;

/** The contested claims from whatever was stored: entries of an unknown shape are left out. */
export function readContested(value: unknown): ContestedClaim[] {
  return Array.isArray(value) ? value.map(readEntry).filter(entry => entry !== null) : [];
}

/** With one more contest, newest first. Each phrasing has an entry of its own; one for all of them replaces these. */
export function withContest(
  before: readonly ContestedClaim[],
  { key, ...contest }: Omit<ContestedClaim, 'keys'> & { key: string | null },
): ContestedClaim[] {
  const isReplaced = ({ claim, keys }: ContestedClaim) =>
    claim === contest.claim && (key === null || (keys?.length === 1 && keys[0] === key));
  return [{ ...contest, keys: key === null ? null : [key] }, ...before.filter(other => !isReplaced(other))];
}

/** The contested flags as a file for whoever keeps the library: claims, reasons, notes and days, no words of any page. */
export function writeContested(entries: readonly ContestedClaim[]): string {
  const items = entries.map(({ claim, keys, reason, note, at }) => ({
    claim,
    reason,
    note,
    phrasings: keys,
    day: new Date(at).toISOString().slice(0, 10),
  }));
  return `${JSON.stringify({ product: 'rujukan', what: 'contested', schema: 1, items }, null, 2)}\n`;
}

/** The latest moment that a date can hold. */
const LATEST = 8.64e15;

function readEntry(value: unknown): ContestedClaim | null {
  if (typeof value !== 'object' || value === null) return null;
  const { claim, keys, reason: stored, note, at } = value as Record<string, unknown>;
  if (typeof claim !== 'string' || typeof note !== 'string') return null;
  if (typeof at !== 'number' || !(Math.abs(at) <= LATEST)) return null;
  const reason = CONTEST_REASONS.find(known => known === stored);
  if (reason === undefined) return null;
  const read = Array.isArray(keys) ? keys.filter(key => typeof key === 'string') : null;
  return { claim, keys: read, reason, note, at };
}
