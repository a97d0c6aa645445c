import { readFile } from 'node:fs/promises';
import { buildSearch } from '../../utils/evidence/search';
import { linkLibrary, loadLibrary } from '../../utils/evidence/library';
import type { Library } from '../../utils/evidence/library';

/** `npx tsx tests/bench/search.ts`: search as one types, over the library times ten. Times are in milliseconds. */
const TIMES = 10;
const ROUNDS = 7;
const QUERIES = [
  'depresi',
  'gak minum obat depresi',
  'kejut listrik',
  'skizoprenia',
  'serotonin imbalance',
  'antidepressants adiction',
  'apakah adhd bisa sembuh dengan diet',
  'nice guideline anxiety',
  'bpjs psikolog',
  'trauma inner child quiz',
  'omega-3',
  'suicide attention seeking',
  'zzzz tidak ada',
];

/** The library `TIMES` over. A fifth of the long words of each copy is its own, so that the vocabulary grows as well. */
function multiply(library: Library): Library {
  const copies = Array.from({ length: TIMES }, (_, copy) => copy);
  const vary = (text: string, copy: number) =>
    text.replace(/[a-z]{6,}/g, (word, at: number) =>
      copy > 0 && at % 5 === 0 ? `${word.split('').reverse().join('')}${copy}` : word,
    );
  const both = (text: { id: string; en: string }, copy: number) => ({
    id: vary(text.id, copy),
    en: vary(text.en, copy),
  });
  const each = <Entry extends { id: string }>(
    entries: ReadonlyMap<string, Entry>,
    change: (entry: Entry, copy: number) => Entry,
  ) =>
    copies.flatMap(copy =>
      [...entries.values()].map(entry => ({ ...change(entry, copy), id: `${entry.id}-${copy}` })),
    );
  return {
    ...library,
    ...linkLibrary({
      sources: each(library.sources, (source, copy) => ({
        ...source,
        title: vary(source.title, copy),
        finding: both(source.finding, copy),
      })),
      claims: each(library.claims, (claim, copy) => ({
        ...claim,
        statement: both(claim.statement, copy),
        explanation: both(claim.explanation, copy),
      })),
      addresses: each(library.addresses, address => address),
      synonyms: library.synonyms,
    }),
  };
}

const compare = (a: number, b: number) => a - b;
const percentile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const library = await loadLibrary(path => readFile(`public${path}`, 'utf8'));
const started = performance.now();
const search = await buildSearch(multiply(library));
const built = performance.now() - started;

/** What each keystroke took: the median of some rounds, because other work on the machine is not the search's. */
const keystrokes = QUERIES.flatMap(query => Array.from(query, (_, at) => query.slice(0, at + 1)));
const rounds = Array.from({ length: ROUNDS + 1 }, () =>
  keystrokes.map(typed => {
    const before = performance.now();
    search.find(typed);
    return performance.now() - before;
  }),
).slice(1);
const measured = keystrokes
  .map((typed, at) => ({ typed, time: percentile(rounds.map(round => round[at] ?? 0).sort(compare), 0.5) }))
  .sort((a, b) => a.time - b.time);
const times = measured.map(({ time }) => time);
const slowest = measured.at(-1);
console.log(
  JSON.stringify({
    bench: 'search',
    entries: (library.sources.size + library.claims.size + library.addresses.size) * TIMES,
    keystrokes: keystrokes.length,
    build: Math.round(built),
    p50: Number(percentile(times, 0.5).toFixed(2)),
    p95: Number(percentile(times, 0.95).toFixed(2)),
    p99: Number(percentile(times, 0.99).toFixed(2)),
    slowest,
    budget: { p95: 8 },
  }),
);
if (percentile(times, 0.95) > 8) process.exitCode = 1;
