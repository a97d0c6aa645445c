import { storage } from 'wxt/utils/storage';

/** A reply posted in spite of a warning: which rules, when, and why in the user's own words. Nothing of the reply itself. */
export interface Decision {
  risks: string[];
  reason: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** Older ones make room. */
const MOST = 200;
const LONGEST_REASON = 300;

const stored = storage.defineItem<unknown>('local:decisions', { version: 1, migrations: {} });

/**
 * Keeps a reason, on this device only. A decision without a reason is not kept: there is nothing in it for its writer.
 * A full disk loses the note and nothing else.
 */
export async function keepDecision(told: unknown): Promise<void> {
  const decision = readDecision(told, Date.now());
  if (decision === null || decision.reason === '') return;
  const before = await loadDecisions();
  await stored.setValue([decision, ...before].slice(0, MOST)).catch(() => undefined);
}

/** The kept decisions, newest first. Entries of an unknown shape are left out. */
export async function loadDecisions(): Promise<Decision[]> {
  const value = await stored.getValue().catch(() => null);
  return Array.isArray(value) ? value.flatMap(entry => readDecision(entry, null) ?? []) : [];
}

/** Forgets every reason. @throws when nothing can be written. */
export async function forgetDecisions(): Promise<void> {
  await stored.removeValue({ removeMeta: true });
}

function readDecision(value: unknown, now: number | null): Decision | null {
  if (typeof value !== 'object' || value === null) return null;
  const { risks, reason, at } = value as Record<string, unknown>;
  if (!Array.isArray(risks) || typeof reason !== 'string') return null;
  const when = now ?? at;
  if (typeof when !== 'number') return null;
  return {
    risks: risks.filter((risk): risk is string => typeof risk === 'string' && /^[a-z-]{1,40}$/.test(risk)),
    reason: reason.slice(0, LONGEST_REASON),
    at: when,
  };
}
