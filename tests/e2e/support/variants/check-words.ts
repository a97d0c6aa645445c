import type { CheckInput, CheckResult } from '../../../../utils/check';
import type { Severity } from '../../../../utils/findings';

/** Finds fixed words, so that tests of the guard do not depend on what the rules know. */
const WORDS: [word: string, risk: string, severity: Severity][] = [
  ['sesi Selasa', 'appointment-details', 'block'],
  ['Sarah', 'names-person-case', 'block'],
  ['DM aku', 'moves-to-dm', 'warn'],
  ['jasaku', 'solicits-vulnerable', 'hint'],
];

export function check({ surface, text }: CheckInput): CheckResult {
  const risks = WORDS.flatMap(([quote, risk, severity]) => {
    const start = surface === 'reply' ? text.indexOf(quote) : -1;
    return start < 0
      ? []
      : [{ kind: 'risk' as const, risk, severity, quote, start, end: start + quote.length }];
  });
  return { language: 'id', claims: [], care: null, risks };
}
