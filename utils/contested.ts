/** A flag the user rejected. Holds no text of any page: a phrasing is kept as a key that cannot be turned back. */
export interface ContestedClaim {
  claim: string;
  /** The phrasings that are left alone (`quietKey`), or null for every phrasing. */
  keys: readonly string[] | null;
  reason: 'misread' | 'verdict';
  note: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** The contested claims from whatever was stored: entries of an unknown shape are left out. */
export function readContested(value: unknown): ContestedClaim[] {
  return Array.isArray(value) ? value.map(readEntry).filter(entry => entry !== null) : [];
}

/** With one more contest. A claim has one entry: phrasings add up, and all of them outweigh some. */
export function withContest(
  before: readonly ContestedClaim[],
  { key, ...contest }: Omit<ContestedClaim, 'keys'> & { key: string | null },
): ContestedClaim[] {
  const same = before.find(({ claim }) => claim === contest.claim);
  const keys = key === null || same?.keys === null ? null : [...new Set([...(same?.keys ?? []), key])];
  return [{ ...contest, keys }, ...before.filter(other => other !== same)];
}

function readEntry(value: unknown): ContestedClaim | null {
  if (typeof value !== 'object' || value === null) return null;
  const { claim, keys, reason, note, at } = value as Record<string, unknown>;
  if (typeof claim !== 'string' || typeof note !== 'string' || typeof at !== 'number') return null;
  if (reason !== 'misread' && reason !== 'verdict') return null;
  const read = Array.isArray(keys) ? keys.filter(key => typeof key === 'string') : null;
  return { claim, keys: read, reason, note, at };
}
