import { phrasingKey } from './claims/phrasing';
import type { SetAside } from './set-aside';

/** The key of a finding's words, blind to case, slang spelling and emoji. */
export function setAsideKey({ quote }: { quote: string }): string {
  return phrasingKey(quote);
}

/** Whether the user said of these words that this rule need not speak of them. */
export function isSetAside(list: readonly SetAside[], finding: { risk: string; quote: string }): boolean {
  if (!list.some(({ risk }) => risk === finding.risk)) return false;
  const key = setAsideKey(finding);
  return list.some(other => other.risk === finding.risk && other.key === key);
}
