import { readFile } from 'node:fs/promises';
import { checkClaims } from '../claims/check';
import model from '../claims/model.generated.json';
import { readText } from '../text/read';

/** What a library entry would match, and what it takes from or loses to others. */
export interface Probe {
  id: string;
  verdict: string;
  /** The engine was trained with it. */
  isLearned: boolean;
  /** How many of its own examples are flagged, and how many of those name it. */
  examples: { of: number; flagged: number; named: number };
  /** Examples that are not flagged at all. */
  missed: string[];
  /** Examples of its own that name another entry. */
  lost: { text: string; to: string }[];
  /** Examples of other entries that name it. */
  stolen: { text: string; from: string }[];
  /** Near misses of its own that are taken for it. */
  taken: string[];
}

/** @throws Error with one line for the person at the keyboard, when the file is no pack of claims. */
export function readEntries(text: string): Entry[] {
  try {
    const { entries } = JSON.parse(text) as { entries?: unknown };
    if (Array.isArray(entries)) return entries as Entry[];
  } catch (error) {
    throw new Error(`packs/claims.json: not JSON (${(error as Error).message})`, { cause: error });
  }
  throw new Error('packs/claims.json: has no entries; `npm run packs` says what is wrong');
}

interface Entry {
  id: string;
  verdict: string;
  examples: Record<string, string[]>;
  nearMisses: Record<string, string[]>;
}

/**
 * Runs the engine over the library and tells how the entry `id` fares beside the others; null when there is no such entry.
 * After a new entry was added, `npm run train` comes first: the engine knows only what it was trained on.
 */
export async function probeClaim(id: string): Promise<Probe | null> {
  const entries = readEntries(
    await readFile(new URL('../../public/packs/claims.json', import.meta.url), 'utf8'),
  );
  const entry = entries.find(one => one.id === id);
  if (!entry) return null;
  const named = (text: string) => checkClaims(readText(text), 'comment').map(finding => finding.claim);
  const own = Object.values(entry.examples)
    .flat()
    .map(text => ({ text, named: named(text) }));
  return {
    id,
    verdict: entry.verdict,
    isLearned: model.claims.some(([learned]) => learned === id),
    examples: {
      of: own.length,
      flagged: own.filter(one => one.named.length > 0).length,
      named: own.filter(one => one.named.includes(id)).length,
    },
    missed: own.filter(one => one.named.length === 0).map(one => one.text),
    lost: own.flatMap(({ text, named }) => {
      const other = named.find(claim => claim !== null && claim !== id);
      return other && !named.includes(id) ? [{ text, to: other }] : [];
    }),
    stolen: entries
      .filter(other => other.id !== id)
      .flatMap(other =>
        Object.values(other.examples)
          .flat()
          .filter(text => named(text).includes(id))
          .map(text => ({ text, from: other.id })),
      ),
    taken: Object.values(entry.nearMisses)
      .flat()
      .filter(text => named(text).includes(id)),
  };
}

/** The probe as a person reads it. */
export function printProbe(probe: Probe): string {
  const { id, verdict, isLearned, examples, missed, lost, stolen, taken } = probe;
  if (!isLearned)
    return `${id} (${verdict}): the engine has not learned this entry. Run \`npm run train\` first, then probe again.`;
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`\n${title}`, ...lines.map(line => `  ${line}`)];
  return [
    `${id} (${verdict}): of ${examples.of} examples ${examples.flagged} are flagged, ${examples.named} name this entry.`,
    ...list('Examples that are not flagged:', missed),
    ...list(
      'Examples that name another entry:',
      lost.map(({ text, to }) => `${text}  ->  ${to}`),
    ),
    ...list(
      'Examples of other entries that name this one:',
      stolen.map(({ text, from }) => `${text}  <-  ${from}`),
    ),
    ...list('Near misses that are taken for it:', taken),
  ].join('\n');
}
