import type { CheckInput, CheckResult } from '../../../../utils/check';
import { spanOf } from '../../../../utils/findings';
import type { Severity } from '../../../../utils/findings';

/** Finds fixed words, so that tests of the guard do not depend on what the rules know. */
const WORDS: [word: string, risk: string, severity: Severity][] = [
  ['sesi Selasa', 'appointment-details', 'block'],
  ['Sarah', 'names-person-case', 'block'],
  ['DM aku', 'moves-to-dm', 'warn'],
  ['jasaku', 'solicits-vulnerable', 'hint'],
];

export { check as checkText };
// oxlint-disable-next-line require-yield -- it is done in one part
export function* checkTextInParts(input: CheckInput) {
  return check(input);
}
export const checkReplyText = (text: string) => check({ surface: 'reply', text }).risks;

export function check({ surface, text }: CheckInput): CheckResult {
  const risks = WORDS.flatMap(([quote, risk, severity]) => {
    const start = surface === 'reply' ? text.indexOf(quote) : -1;
    return start < 0
      ? []
      : [{ kind: 'risk' as const, risk, severity, quote, start, end: start + quote.length }];
  });
  const claimed = surface === 'reply' ? -1 : text.indexOf('sembuh total');
  const danger = surface === 'reply' ? -1 : text.indexOf('pengen mati');
  return {
    language: 'id',
    minor: false,
    claims:
      claimed < 0
        ? []
        : [
            {
              kind: 'claim',
              claim: null,
              verdict: 'unverified',
              score: 0.9,
              sources: [],
              why: { topics: ['ADHD'], assertion: ['sembuh total'], matched: [] },
              ...spanOf(text, claimed, claimed + 12),
            },
          ],
    care:
      danger < 0
        ? null
        : { kind: 'care', level: 'active-ideation', minor: false, ...spanOf(text, danger, danger + 11) },
    asks: false,
    risks,
  };
}
