import { parseArgs } from 'node:util';
import type { Section } from './eval/section';

/**
 * `npm run eval [-- --json] [-- --section claims|care|reply]`: the quality of each check on labelled texts that it was
 * not built from. A section is a module `eval/<name>.ts` with a function `evaluate`.
 */
const SECTIONS: Record<string, () => Promise<{ evaluate: () => Promise<Section> }>> = {
  claims: () => import('./eval/claims'),
};

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, section: { type: 'string', multiple: true } },
});
const wanted = values.section ?? Object.keys(SECTIONS);
const figures: Record<string, unknown> = {};
for (const name of wanted) {
  const load = SECTIONS[name];
  if (!load) {
    console.error(`No section "${name}". There are: ${Object.keys(SECTIONS).join(', ')}.`);
    process.exit(1);
  }
  const section = await (await load()).evaluate();
  figures[name] = section.figures;
  if (!values.json) console.log(`\n== ${name} ==\n\n${section.print}`);
}
if (values.json) console.log(JSON.stringify(figures, null, 2));
