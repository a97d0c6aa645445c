/**
 * Quality of the care check on labelled texts.
 *
 *     npx -s tsx tests/tools/eval/care.ts            the held-out texts (aggregate figures only)
 *     npx -s tsx tests/tools/eval/care.ts --chatter  false alarms on real comments, where `../shared` is at hand
 */
import { existsSync, readFileSync } from 'node:fs';
import { CARE_LEVELS, type CareLevel } from '../../../utils/findings';
import { checkCare } from '../../../utils/care/check';
import { readText } from '../../../utils/text/read';
import { exampleOf, type Example } from '../care/data';
import { readHeldOut, sectionByAuthor } from './corpus';
import type { Section } from './section';

const DANGER: ReadonlySet<CareLevel | null> = new Set(CARE_LEVELS.slice(0, 3));
const FIGURATIVE = new Set(['figurative', 'joke', 'gaming', 'idiom']);

export interface CareFigures {
  texts: number;
  danger: Rate;
  anyCare: Rate;
  levels: Record<string, Rate>;
  languages: Record<string, Rate>;
  figurativeAlarms: { alarms: number; texts: number };
  otherAlarms: { alarms: number; texts: number };
  quoteOverlap: number;
}
interface Rate {
  recall: number;
  precision: number;
  support: number;
}

export function evaluateCare(examples: readonly Example[]): CareFigures {
  const rows = examples.map(example => ({
    example,
    finding: checkCare(readText(example.text), (example.surface ?? 'comment') as 'comment'),
  }));
  const rate = (truth: (l: CareLevel | null) => boolean, some = rows): Rate => {
    const hits = some.filter(r => truth(r.example.level) && truth(r.finding?.level ?? null)).length;
    const real = some.filter(r => truth(r.example.level)).length;
    const said = some.filter(r => truth(r.finding?.level ?? null)).length;
    return { recall: hits / real, precision: hits / said, support: real };
  };
  const isDanger = (l: CareLevel | null) => DANGER.has(l);
  const figurative = rows.filter(r => r.example.level === null && FIGURATIVE.has(r.example.why ?? ''));
  const others = rows.filter(r => r.example.level === null && !FIGURATIVE.has(r.example.why ?? ''));
  const overlaps = rows.flatMap(({ example, finding }) => {
    if (!finding || !example.quote) return [];
    const at = example.text.indexOf(example.quote);
    return [finding.start < at + example.quote.length && finding.end > at ? 1 : 0];
  });
  const alarms = (some: typeof rows) => ({ alarms: some.filter(r => r.finding).length, texts: some.length });
  return {
    texts: rows.length,
    danger: rate(isDanger),
    anyCare: rate(l => l !== null),
    levels: Object.fromEntries(CARE_LEVELS.map(level => [level, rate(l => l === level)])),
    languages: Object.fromEntries(
      [...new Set(rows.map(r => r.example.lang))].sort().map(lang => [
        lang,
        rate(
          isDanger,
          rows.filter(r => r.example.lang === lang),
        ),
      ]),
    ),
    figurativeAlarms: alarms(figurative),
    otherAlarms: alarms(others),
    quoteOverlap: overlaps.reduce<number>((a, b) => a + b, 0) / Math.max(1, overlaps.length),
  };
}

const percent = (x: number) => (Number.isFinite(x) ? x.toFixed(3) : '-');

export function printCare(figures: CareFigures): string {
  const line = (name: string, r: Rate) =>
    `${name.padEnd(24)} recall ${percent(r.recall)}  precision ${percent(r.precision)}  (${r.support} texts)`;
  const { figurativeAlarms: f, otherAlarms: o } = figures;
  return [
    `care, ${figures.texts} texts`,
    line('three highest levels', figures.danger),
    line('any care level', figures.anyCare),
    ...Object.entries(figures.levels).map(([name, r]) => line(`  ${name}`, r)),
    ...Object.entries(figures.languages).map(([name, r]) => line(`  highest, ${name}`, r)),
    `figurative false alarms   ${f.alarms} of ${f.texts} (${percent(f.alarms / f.texts)})`,
    `other false alarms        ${o.alarms} of ${o.texts} (${percent(o.alarms / o.texts)})`,
    `quote meets the label's   ${percent(figures.quoteOverlap)}`,
  ].join('\n');
}

/** `npm run eval`: the texts that never tuned anything, by author. Only sums leave this function. */
export async function evaluate(): Promise<Section> {
  const authors = [...(await readHeldOut('care'))];
  return sectionByAuthor(
    authors.map(([author, texts]) => {
      const figures = evaluateCare(texts.map(text => exampleOf(text)));
      return [author, { figures: { ...figures }, print: printCare(figures) }];
    }),
  );
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  if (process.argv.includes('--chatter')) {
    const file = new URL('../../../../shared/corpus/chatter.jsonl', import.meta.url);
    if (!existsSync(file)) console.log('skipped: the comments are not at hand');
    else {
      const texts = readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line).text as string);
      const start = performance.now();
      const found = texts.map(text => checkCare(readText(text), 'comment'));
      const each = ((performance.now() - start) / texts.length) * 1000;
      const danger = found.filter(f => f && DANGER.has(f.level)).length;
      console.log(
        `${texts.length} comments: ${danger} of the highest levels, ${found.filter(Boolean).length} in all; ${each.toFixed(0)} us each`,
      );
    }
  } else {
    console.log((await evaluate()).print);
  }
}
