import type { Severity } from './findings';
import { isSetAside } from './set-aside-key';
import type { Settings } from './settings';

/** The severity a finding has for this user, or null when they switched the rule off or set these words aside. */
export function severityFor(
  settings: Pick<Settings, 'rules' | 'setAside'>,
  finding: { risk: string; severity: Severity; quote: string },
): Severity | null {
  if (isSetAside(settings.setAside, finding)) return null;
  const chosen = Object.hasOwn(settings.rules, finding.risk) ? settings.rules[finding.risk] : undefined;
  if (chosen === 'off') return null;
  return chosen ?? finding.severity;
}
