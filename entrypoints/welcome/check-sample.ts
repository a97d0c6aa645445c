import type { check as checkText } from '../../utils/check';
import type { SampleRisk } from '../../components/SampleCheck';
import { loadPack } from '../../utils/evidence/load-pack';

/** The engine and the words of the rules, fetched once, after the page itself stands. */
let tools: Promise<{
  check: typeof checkText;
  rules: Map<string, Pick<SampleRisk, 'name' | 'why'>>;
}> | null = null;

async function loadTools() {
  const [{ check }, risks] = await Promise.all([import('../../utils/check'), loadPack('risks')]);
  return { check, rules: new Map(risks.entries.map(({ id, name, why }) => [id, { name, why }])) };
}

/** The risks of a reply, each with its name and reason. @throws when the engine or the pack cannot be loaded. */
export async function checkSample(text: string): Promise<SampleRisk[]> {
  tools ??= loadTools();
  const { check, rules } = await tools.catch((error: unknown) => {
    tools = null;
    throw error;
  });
  return check({ surface: 'reply', text }).risks.flatMap(finding => {
    const rule = rules.get(finding.risk);
    return rule === undefined ? [] : [{ finding, ...rule }];
  });
}
