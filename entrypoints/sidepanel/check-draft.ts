import type { check as checkText } from '../../utils/check';
import type { SampleRisk } from '../../components/SampleCheck';
import type { CheckedDraft } from '../../components/StudioView';
import { loadPack } from '../../utils/evidence/load-pack';

type Rules = Map<string, Pick<SampleRisk, 'name' | 'why'>>;

/** The engine and the words of the rules, fetched once, when a text is first to be checked. */
let tools: Promise<{ check: typeof checkText; rules: Rules }> | null = null;

async function loadTools() {
  const [{ check }, risks] = await Promise.all([import('../../utils/check'), loadPack('risks')]);
  return {
    check,
    rules: new Map([...risks.entries, ...risks.notices].map(({ id, name, why }) => [id, { name, why }])),
  };
}

/** A text of the user's own: its claims, and the risks of making it public. @throws when the engine cannot be loaded. */
export async function checkDraft(text: string): Promise<CheckedDraft> {
  tools ??= loadTools();
  const { check, rules } = await tools.catch((error: unknown) => {
    tools = null;
    throw error;
  });
  const risks = check({ surface: 'reply', text }).risks.flatMap(finding => {
    const rule = rules.get(finding.risk);
    return rule === undefined ? [] : [{ finding, ...rule }];
  });
  return { text, claims: check({ surface: 'caption', text }).claims, risks };
}
