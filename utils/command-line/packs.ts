import { readFile, writeFile } from 'node:fs/promises';
import { checkPacks, printPack } from '../packs/check-packs';
import { compileAll } from '../packs/compile';
import { PACK_NAMES } from '../packs/schema';
import type { PackName } from '../packs/schema';
import { sortPack } from '../packs/sorted';

/** `npm run packs`: every pack is sound and what was compiled from them is up to date. `--fix` writes what it can; `--probe ID` shows what a claim matches. */
const root = new URL('../../', import.meta.url);
const fix = process.argv.includes('--fix');

const pathOf = (name: PackName) => new URL(`public/packs/${name}.json`, root);

async function readPacks(): Promise<Record<PackName, string>> {
  const texts = await Promise.all(PACK_NAMES.map(async name => [name, await readFile(pathOf(name), 'utf8')]));
  return Object.fromEntries(texts);
}

async function fixPacks(): Promise<void> {
  for (const [name, text] of Object.entries(await readPacks())) {
    const data = parseOrNull(text);
    if (data === null) continue;
    sortPack(name, data);
    await writeFile(pathOf(name as PackName), printPack(data));
  }
}

/** A file that is not JSON is left as it is; the check names it. */
function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function checkCompiled(): Promise<string[]> {
  const problems: string[] = [];
  for (const [file, expected] of Object.entries(await compileAll())) {
    const present = await readFile(new URL(file, root), 'utf8').catch(() => null);
    if (present === expected) continue;
    if (fix) await writeFile(new URL(file, root), expected);
    else problems.push(`${file}: not what the packs compile to; \`npm run compile\` writes it`);
  }
  return problems;
}

const asked = process.argv.indexOf('--probe');
if (asked > 0) {
  const { printProbe, probeClaim } = await import('./probe');
  const id = process.argv[asked + 1] ?? '';
  try {
    const probe = await probeClaim(id);
    if (probe) console.log(printProbe(probe));
    else console.error(`There is no claim "${id}" in public/packs/claims.json.`);
    process.exit(probe ? 0 : 1);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
if (fix) await fixPacks();
const texts = await readPacks();
const problems = checkPacks(texts);
if (problems.length === 0) problems.push(...(await checkCompiled()));
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
  process.exitCode = 1;
} else {
  console.log(`${PACK_NAMES.length} packs are sound and compiled`);
}
