import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { readCorpus } from './eval/corpus';
import { runFold, unseenClaims, type FoldResult } from './eval/folds';
import { columns } from './eval/statistics';
import { authorOf } from './train/data';

/**
 * `npm run folds [-- --errors FILE]`: the claim check on each author of the training texts by an engine that never saw that
 * author, and on whole claims by an engine that never saw those claims. The mean over authors foretells the held-out
 * figures. Takes about a minute a fold.
 */
const { values } = parseArgs({ options: { fold: { type: 'string' }, errors: { type: 'string' } } });

if (values.fold === undefined) await runAll();
else console.log(JSON.stringify(await (values.fold === 'unseen' ? unseenClaims() : runFold(values.fold))));

async function runAll(): Promise<void> {
  const authors = [...new Set((await readCorpus('claims', 'development')).map(authorOf))].sort();
  const waiting = [...authors, 'unseen'];
  const results = new Map<string, FoldResult>();
  const work = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [...process.execArgv, fileURLToPath(import.meta.url), '--fold', name],
        { maxBuffer: 1e9 },
      );
      results.set(name, JSON.parse(stdout) as FoldResult);
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
  const folds = authors.flatMap(name => results.get(name) ?? []);
  const rows = [...new Set(folds.flatMap(fold => Object.keys(fold.figures)))];
  const show = (value: number | undefined) =>
    value === undefined || Number.isNaN(value) ? '-' : value.toFixed(3);
  const mean = (list: number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
  console.log(
    columns([
      ['', ...authors, 'mean'],
      ...rows.map(row => {
        const cells = folds.map(fold => fold.figures[row]);
        const known = cells.filter(cell => cell !== undefined && !Number.isNaN(cell)) as number[];
        return [row, ...cells.map(show), show(mean(known))];
      }),
    ]),
  );
  console.log('\nClaims that neither the library nor the texts ever mentioned');
  for (const [name, value] of Object.entries(results.get('unseen')?.figures ?? {})) {
    console.log(`  ${name.padEnd(24)} ${show(value)}`);
  }
  if (values.errors !== undefined) {
    await writeFile(
      values.errors,
      [...results].flatMap(([name, { errors }]) => errors.map(line => `${name} ${line}`)).join('\n'),
    );
  }
}
