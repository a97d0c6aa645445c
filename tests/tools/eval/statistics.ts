/** A share with its 95% Wilson score interval (Wilson 1927); every bound is between 0 and 1. */
export interface Rate {
  value: number;
  low: number;
  high: number;
  /** Out of how many. */
  of: number;
}

/** What one text contributed: findings that are right, wrong, and labels that were missed. */
export interface Outcome {
  right: number;
  wrong: number;
  missed: number;
}

export interface Scores {
  texts: number;
  precision: Rate;
  recall: Rate;
  /** Its interval is a percentile bootstrap over texts, seeded, so that two runs print the same. */
  f1: Rate;
}

const Z = 1.96;
const RESAMPLES = 400;

export function rate(successes: number, of: number): Rate {
  if (of === 0) return { value: Number.NaN, low: 0, high: 1, of };
  const share = successes / of;
  const centre = share + (Z * Z) / (2 * of);
  const spread = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  const scale = 1 + (Z * Z) / of;
  return {
    value: share,
    low: Math.max(0, (centre - spread) / scale),
    high: Math.min(1, (centre + spread) / scale),
    of,
  };
}

export function scoresOf(outcomes: readonly Outcome[]): Scores {
  const sum = total(outcomes);
  return {
    texts: outcomes.length,
    precision: rate(sum.right, sum.right + sum.wrong),
    recall: rate(sum.right, sum.right + sum.missed),
    f1: { value: f1Of(sum), ...bootstrap(outcomes), of: sum.right + sum.missed },
  };
}

/** Compares findings with labels one to one, best overlap first, and says what was right, wrong and missed. */
export function pairUp<Found, Label>(
  found: readonly Found[],
  labels: readonly Label[],
  overlap: (found: Found, label: Label) => number,
): { pairs: [Found, Label][]; wrong: Found[]; missed: Label[] } {
  const candidates = found
    .flatMap(one => labels.map(label => ({ one, label, score: overlap(one, label) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const takenFound = new Set<Found>();
  const takenLabels = new Set<Label>();
  const pairs: [Found, Label][] = [];
  for (const { one, label } of candidates) {
    if (takenFound.has(one) || takenLabels.has(label)) continue;
    takenFound.add(one);
    takenLabels.add(label);
    pairs.push([one, label]);
  }
  return {
    pairs,
    wrong: found.filter(one => !takenFound.has(one)),
    missed: labels.filter(label => !takenLabels.has(label)),
  };
}

/** How much two spans share, as a part of the shorter one. */
export function spanOverlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / Math.max(1, Math.min(a.end - a.start, b.end - b.start));
}

export function percent(rate: Rate): string {
  if (rate.of === 0) return '-';
  const show = (share: number) => (share * 100).toFixed(1);
  return `${show(rate.value)} [${show(rate.low)}-${show(rate.high)}]`;
}

/** Lays rows out in columns, the first row being the heading. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, k) => Math.max(...rows.map(row => (row[k] ?? '').length)));
  return rows
    .map(row =>
      row
        .map((cell, k) => cell.padEnd(widths[k] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** One printed table: a heading row, then a line for each named group of outcomes. */
export function scoreTable(
  groups: readonly (readonly [name: string, outcomes: readonly Outcome[]])[],
): string {
  return columns([
    ['', 'texts', 'precision %', 'recall %', 'F1 %'],
    ...groups
      .filter(([, outcomes]) => outcomes.length > 0)
      .map(([name, outcomes]) => {
        const { texts, precision, recall, f1 } = scoresOf(outcomes);
        return [name, String(texts), percent(precision), percent(recall), percent(f1)];
      }),
  ]);
}

/** A repeatable source of numbers in [0, 1): mulberry32. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Groups by a key, in order of first appearance. */
export function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): [string, Item[]][] {
  return [...Map.groupBy(items, key)];
}

function total(outcomes: readonly Outcome[]): Outcome {
  const sum = { right: 0, wrong: 0, missed: 0 };
  for (const outcome of outcomes) {
    sum.right += outcome.right;
    sum.wrong += outcome.wrong;
    sum.missed += outcome.missed;
  }
  return sum;
}

function f1Of({ right, wrong, missed }: Outcome): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
}

function bootstrap(outcomes: readonly Outcome[]): { low: number; high: number } {
  const random = seededRandom(outcomes.length);
  const values = Array.from({ length: RESAMPLES }, () =>
    f1Of(
      total(
        outcomes.map(
          () => outcomes[Math.floor(random() * outcomes.length)] ?? { right: 0, wrong: 0, missed: 0 },
        ),
      ),
    ),
  ).sort((a, b) => a - b);
  return {
    low: values[Math.floor(RESAMPLES * 0.025)] ?? 0,
    high: values[Math.ceil(RESAMPLES * 0.975) - 1] ?? 1,
  };
}
