/** How far "not a problem here" reaches: until the draft is gone, for these words from now on, or for the whole rule. */
export const REACHES = ['draft', 'phrase', 'rule'] as const;
export type Reach = (typeof REACHES)[number];

/** Words that a rule leaves alone from now on. Holds a key of the words that cannot be turned back, never the words. */
export interface SetAside {
  risk: string;
  key: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** Older ones make room. */
const MOST = 300;
const SHAPE = /^[a-z0-9-]{1,40}$/;

/** With one more, newest first; the same words of the same rule are kept once. */
export function withSetAside(before: readonly SetAside[], entry: SetAside): SetAside[] {
  const others = before.filter(({ risk, key }) => risk !== entry.risk || key !== entry.key);
  return [entry, ...others].slice(0, MOST);
}

/** The entries of whatever was stored; those of an unknown shape are left out. */
export function readSetAsides(value: unknown): SetAside[] {
  return Array.isArray(value) ? value.flatMap(entry => readEntry(entry) ?? []) : [];
}

function readEntry(value: unknown): SetAside | null {
  if (typeof value !== 'object' || value === null) return null;
  const { risk, key, at } = value as Record<string, unknown>;
  if (typeof risk !== 'string' || typeof key !== 'string' || typeof at !== 'number') return null;
  return SHAPE.test(risk) && SHAPE.test(key) ? { risk, key, at } : null;
}

/** What a page asks to be set aside for good. */
export type SetAsideRequest =
  { reach: 'phrase'; risk: string; key: string } | { reach: 'rule'; risk: string };

/** The request that a message holds, or null when it holds none. */
export function readSetAsideRequest(value: unknown): SetAsideRequest | null {
  if (typeof value !== 'object' || value === null) return null;
  const { reach, risk, key } = value as Record<string, unknown>;
  if (typeof risk !== 'string' || !SHAPE.test(risk)) return null;
  if (reach === 'rule') return { reach, risk };
  return reach === 'phrase' && typeof key === 'string' && SHAPE.test(key) ? { reach, risk, key } : null;
}
