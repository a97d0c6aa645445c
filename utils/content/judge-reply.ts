import type { CheckInput, CheckResult } from '../check';
import { SEVERITIES } from '../findings';
import type { RiskFinding } from '../findings';
import { severityFor } from '../settings';
import type { Settings } from '../settings';

/** The risks of a draft with the severities the user chose, the most severe first, then in order of appearance. */
export function judgeReply(
  check: (input: CheckInput) => CheckResult,
  settings: Pick<Settings, 'rules'>,
  text: string,
  replyTo: string | null,
): RiskFinding[] {
  return check({ surface: 'reply', text, replyTo: replyTo ?? undefined })
    .risks.flatMap(risk => {
      const severity = severityFor(settings, risk);
      return severity === null ? [] : { ...risk, severity };
    })
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.start - b.start);
}
