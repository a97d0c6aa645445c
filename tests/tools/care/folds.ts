import { CARE_LEVELS, type CareLevel } from '../../../utils/findings';
import { judgeText, levelOf } from '../../../utils/care/check';
import { DANGER_LEVELS, unpackModel } from '../../../utils/care/model';
import { readText } from '../../../utils/text/read';
import type { Example } from './data';
import { modelFrom } from './recipe';

interface Judged {
  example: Example;
  danger: number;
  level: CareLevel | null;
}

const DANGER = new Set<CareLevel | null>(CARE_LEVELS.slice(0, DANGER_LEVELS));
const FIGURATIVE = new Set(['figurative', 'joke', 'gaming', 'idiom']);
const THRESHOLDS = [0.2, 0.25, 0.3, 0.35, 0.4, 0.5];

/** The quality on each author when learned from all others, and on all of them together. */
export function foldsReport(authors: ReadonlyMap<string, readonly Example[]>): string {
  const all: Judged[] = [];
  const lines = [...authors].map(([author, texts]) => {
    const others = [...authors].filter(([name]) => name !== author).flatMap(([, list]) => list);
    const model = unpackModel(modelFrom(others));
    const judged = texts.map((example): Judged => {
      const judgement = judgeText(readText(example.text), model);
      return {
        example,
        danger: judgement?.danger ?? 0,
        level: judgement && levelOf(judgement, model),
      };
    });
    all.push(...judged);
    return describe(author, judged);
  });
  const misses = process.argv.includes('--misses')
    ? all.filter(({ example, danger }) => DANGER.has(example.level) !== danger >= 0.25).map(explain)
    : [];
  return [...misses, ...lines, describe('together', all), ...byWhy(all)].join('\n');
}

function describe(name: string, judged: readonly Judged[]): string {
  const real = judged.filter(({ example }) => DANGER.has(example.level)).length;
  const ranked = judged.toSorted((a, b) => b.danger - a.danger);
  let hits = 0;
  let area = 0;
  let recall = 0;
  ranked.forEach(({ example }, i) => {
    if (DANGER.has(example.level)) area += ++hits / (i + 1);
    if (hits / (i + 1) >= 0.85) recall = hits / real;
  });
  const share = (some: number, of: number) => (of === 0 ? '-' : (some / of).toFixed(3));
  const at = THRESHOLDS.map(threshold => {
    const said = judged.filter(({ danger }) => danger >= threshold);
    const right = said.filter(({ example }) => DANGER.has(example.level)).length;
    return `${threshold}: ${share(right, real)}/${share(right, said.length)}`;
  });
  const shown = judged.filter(({ level }) => level !== null);
  const cared = judged.filter(({ example }) => example.level !== null);
  const both = shown.filter(({ example }) => example.level !== null);
  return (
    `${name.padEnd(9)} ${judged.length} texts, ${real} of the highest levels: area ${share(area, real)}, ` +
    `recall at precision .85 ${recall.toFixed(3)}; recall/precision from ${at.join(', ')}; ` +
    `any level ${share(both.length, cared.length)}/${share(both.length, shown.length)}`
  );
}

/** False alarms by what the text really was. */
function byWhy(judged: readonly Judged[]): string[] {
  const quiet = judged.filter(({ example }) => example.level === null && example.why);
  const groups = Map.groupBy(quiet, ({ example }) =>
    FIGURATIVE.has(example.why ?? '') ? 'figurative, joke, gaming' : (example.why ?? ''),
  );
  return [...groups].map(
    ([why, list]) =>
      `  ${why}: ${list.filter(({ level }) => DANGER.has(level)).length} at the highest levels, ` +
      `${list.filter(({ level }) => level !== null).length} in all, of ${list.length}`,
  );
}

const explain = ({ example, danger }: Judged) =>
  `${DANGER.has(example.level) ? 'MISSED' : 'FALSE '} ${danger.toFixed(2)} ${example.level ?? example.why}: ${example.text.slice(0, 160)}`;
