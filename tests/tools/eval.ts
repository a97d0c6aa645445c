import { parseArgs } from 'node:util';
import type { Section } from './eval/section';

/**
 * `npm run eval [-- --json] [-- --section claims|care|reply]`: the quality of each check on labelled texts that it was
 * not built from. The only command that reads the held-out texts.
 */
const SECTIONS: Record<string, () => Promise<Section>> = {
  claims: async () => (await import('./eval/claims')).evaluate(),
  care: async () => (await import('./eval/care')).evaluate(),
  reply: async () => (await import('./eval/reply')).evaluate(),
};

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, section: { type: 'string', multiple: true } },
});
const figures: Record<string, unknown> = {};
for (const name of values.section ?? Object.keys(SECTIONS)) {
  const evaluate = SECTIONS[name];
  if (!evaluate) {
    console.error(`No section "${name}". There are: ${Object.keys(SECTIONS).join(', ')}.`);
    process.exit(1);
  }
  const section = await evaluate();
  figures[name] = section.figures;
  if (!values.json) console.log(`\n== ${name} ==\n\n${section.print}`);
}
if (values.json) console.log(JSON.stringify(figures, null, 2));
