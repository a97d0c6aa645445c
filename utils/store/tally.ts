import { inTransaction, withDatabase } from './database';

/** How often a claim was met in a week. No text, no person, no page. */
export interface Met {
  /** ISO week: `2026-W47`. */
  week: string;
  claim: string;
  count: number;
}

/** Older weeks are forgotten. */
const WEEKS_KEPT = 26;

/**
 * Counts claims that were met, once each. Only to be called when the user switched the tally on; a private window counts
 * nothing. The caller sees to it that one page counts once.
 *
 * @throws NotKept
 */
export async function countMet(claims: readonly string[], today: Date): Promise<void> {
  if (claims.length === 0) return;
  const week = weekOf(today);
  await inTransaction('tally', async store => {
    for (const claim of new Set(claims)) {
      const before = readMet(await store.get([week, claim]));
      await store.put({ week, claim, count: (before?.count ?? 0) + 1 });
    }
    const oldest = weekOf(new Date(today.getTime() - WEEKS_KEPT * 7 * DAY));
    await store.delete(IDBKeyRange.upperBound([oldest, '']));
  });
}

/** Everything counted, the latest week first, the most met first. @throws NotKept */
export async function listMet(): Promise<Met[]> {
  const values = await withDatabase(database => database.getAll('tally'));
  return values
    .map(readMet)
    .filter(met => met !== null)
    .sort((a, b) => compare(b.week, a.week) || b.count - a.count || compare(a.claim, b.claim));
}

/** Forgets the whole tally. @throws NotKept */
export async function clearMet(): Promise<void> {
  await withDatabase(database => database.clear('tally'));
}

/** Remembers, in memory only, which claims of which page were counted, so that scrolling back counts nothing twice. */
export function onlyNew(): (page: string, claims: readonly string[]) => string[] {
  const seen = new Set<string>();
  return (page, claims) =>
    [...new Set(claims)].filter(claim => {
      const key = `${page} ${claim}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

const DAY = 24 * 60 * 60 * 1000;

/** The week of a day by ISO 8601, in local time: a week belongs to the year of its Thursday. */
export function weekOf(day: Date): string {
  const thursday = new Date(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()));
  thursday.setUTCDate(thursday.getUTCDate() + 3 - ((thursday.getUTCDay() + 6) % 7));
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

function readMet(value: unknown): Met | null {
  if (typeof value !== 'object' || value === null) return null;
  const { week, claim, count } = value as Record<string, unknown>;
  if (typeof week !== 'string' || typeof claim !== 'string') return null;
  return typeof count === 'number' && count > 0 ? { week, claim, count } : null;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
