import type { SampleRisk } from '../../components/SampleCheck';
import type { CheckedDraft } from '../../components/StudioView';
import type { ContestedClaim } from '../../utils/contested';
import { loadPack } from '../../utils/evidence/load-pack';
import type { Span } from '../../utils/findings';
import type { Settings } from '../../utils/settings';

type Rules = Map<string, Pick<SampleRisk, 'name' | 'why'>>;

/** The engine and the words of the rules, fetched once, when a text is first to be checked. */
let tools: ReturnType<typeof loadTools> | null = null;

async function loadTools() {
  const [{ check }, { severityFor }, { quieten }, risks] = await Promise.all([
    import('../../utils/check'),
    import('../../utils/severity-for'),
    import('../../utils/quieten'),
    loadPack('risks'),
  ]);
  const rules: Rules = new Map(
    [...risks.entries, ...risks.notices].map(({ id, name, why }) => [id, { name, why }]),
  );
  return { check, severityFor, quieten, rules };
}

/** The user's own choices: their severities, what they set aside and contested, and the names they guard. */
interface Own {
  settings: Settings;
  contested: readonly ContestedClaim[];
  guard: (text: string) => Span[];
}

/** A text of the user's own: its claims, and the risks of making it public. @throws when the engine cannot be loaded. */
export async function checkDraft(text: string, own?: Own): Promise<CheckedDraft> {
  tools ??= loadTools();
  const { check, rules, severityFor, quieten } = await tools.catch((error: unknown) => {
    tools = null;
    throw error;
  });
  const found = check({ surface: 'reply', text }, { guard: own?.guard }).risks;
  const risks = found.flatMap(finding => {
    const rule = rules.get(finding.risk);
    const severity = own === undefined ? finding.severity : severityFor(own.settings, finding);
    return rule === undefined || severity === null ? [] : [{ finding: { ...finding, severity }, ...rule }];
  });
  const { claims } = check({ surface: 'caption', text });
  return { text, claims: quieten(claims, own?.contested ?? []), risks };
}
