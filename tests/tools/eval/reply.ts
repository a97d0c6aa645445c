import { readFileSync } from 'node:fs';
import { check } from '../../../utils/check';
import type { RiskFinding, Severity, TextLanguage } from '../../../utils/findings';
import { SEVERITY } from '../../../utils/reply/rules';
import { readHeldOut, sectionByAuthor, type ReplyText } from './corpus';
import type { Section } from './section';

/** A labelled draft; the key is the draft together with the comment it answers. */
export interface LabelledDraft {
  id: string;
  lang: TextLanguage;
  family: string;
  text: string;
  replyTo?: string;
  risks: { risk: string; quote: string }[];
}

export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** One judged draft: what was found, what was labelled. */
export interface Judged {
  draft: LabelledDraft;
  found: RiskFinding[];
  wrong: RiskFinding[];
  missed: string[];
}

export function readDrafts(name: string): LabelledDraft[] {
  return readFileSync(new URL(`../../corpus/reply/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as LabelledDraft);
}

/** A finding is right when its risk was labelled and its words overlap the labelled quote. */
export function judge(draft: LabelledDraft): Judged {
  return compare(draft, check({ surface: 'reply', text: draft.text, replyTo: draft.replyTo }).risks);
}

/** Holds what was found against the labels. */
export function compare(draft: LabelledDraft, all: RiskFinding[]): Judged {
  // Notices such as a dead helpline are no risks and carry no label.
  const found = all.filter(({ risk }) => risk in SEVERITY);
  const wrong = found.filter(
    finding =>
      !draft.risks.some(label => label.risk === finding.risk && touches(draft.text, finding, label.quote)),
  );
  const missed = draft.risks
    .filter(
      label =>
        !found.some(finding => finding.risk === label.risk && touches(draft.text, finding, label.quote)),
    )
    .map(label => label.risk);
  return { draft, found, wrong, missed };
}

function touches(text: string, finding: RiskFinding, quote: string): boolean {
  const at = text.indexOf(quote);
  return at < 0 || (finding.start < at + quote.length && at < finding.end);
}

export function tally(judged: readonly Judged[], keep: (risk: string) => boolean = () => true): Tally {
  const sum: Tally = { right: 0, wrong: 0, missed: 0 };
  for (const { found, wrong, missed } of judged) {
    sum.wrong += wrong.filter(finding => keep(finding.risk)).length;
    sum.right +=
      found.filter(finding => keep(finding.risk)).length - wrong.filter(finding => keep(finding.risk)).length;
    sum.missed += missed.filter(keep).length;
  }
  return sum;
}

export const precision = ({ right, wrong }: Tally): number =>
  right + wrong === 0 ? 1 : right / (right + wrong);
export const recall = ({ right, missed }: Tally): number =>
  right + missed === 0 ? 1 : right / (right + missed);

function line(name: string, sum: Tally): string {
  return `${name.padEnd(30)} precision ${precision(sum).toFixed(3)}  recall ${recall(sum).toFixed(3)}  (${sum.right} right, ${sum.wrong} wrong, ${sum.missed} missed)`;
}

/** The figures of one file of drafts: overall, by severity, language and risk; and how many fine drafts were left alone. */
export function report(judged: readonly Judged[]): string[] {
  const severities: Severity[] = ['block', 'warn', 'hint'];
  const languages: TextLanguage[] = ['id', 'en', 'mix'];
  const fine = judged.filter(({ draft }) => draft.risks.length === 0);
  const risky = judged.filter(({ draft }) => draft.risks.length > 0);
  const held = (list: readonly Judged[]) =>
    list.filter(({ found }) => found.some(({ severity }) => severity !== 'hint'));
  const blocked = judged.filter(({ found }) => found.some(({ severity }) => severity === 'block'));
  const blockedRight = blocked.filter(({ draft }) =>
    draft.risks.some(({ risk }) => SEVERITY[risk] === 'block'),
  );
  return [
    line('all', tally(judged)),
    ...severities.map(severity =>
      line(
        severity,
        tally(judged, risk => SEVERITY[risk] === severity),
      ),
    ),
    ...languages.map(language =>
      line(language, tally(judged.filter(({ draft }) => draft.lang === language))),
    ),
    `fine drafts left alone: ${fine.filter(({ found }) => found.length === 0).length} of ${fine.length}; held: ${held(fine).length}`,
    `risky drafts noticed: ${risky.filter(({ found }) => found.length > 0).length} of ${risky.length}`,
    `drafts blocked: ${blocked.length}, of which labelled with a block risk: ${blockedRight.length}`,
    ...Object.keys(SEVERITY)
      .sort()
      .map(risk =>
        line(
          risk,
          tally(judged, name => name === risk),
        ),
      ),
  ];
}

/** `npm run eval`: the drafts that never tuned anything. Only sums leave this function. */
export async function evaluate(): Promise<Section> {
  const authors = [...(await readHeldOut('reply'))];
  return sectionByAuthor(
    authors.map(([author, drafts]) => [author, summarise(drafts.map(draft => judge(draftOf(draft))))]),
  );
}

const draftOf = ({ replyTo, ...draft }: ReplyText): LabelledDraft => ({
  ...draft,
  ...(replyTo && { replyTo }),
});

function summarise(judged: readonly Judged[]): Section {
  const rates = (sum: Tally) => ({ precision: precision(sum), recall: recall(sum), ...sum });
  return {
    figures: {
      drafts: judged.length,
      overall: rates(tally(judged)),
      block: rates(tally(judged, risk => SEVERITY[risk] === 'block')),
      languages: Object.fromEntries(
        ['id', 'en', 'mix'].map(language => [
          language,
          rates(tally(judged.filter(({ draft }) => draft.lang === language))),
        ]),
      ),
      risks: Object.fromEntries(
        Object.keys(SEVERITY).map(risk => [risk, rates(tally(judged, name => name === risk))]),
      ),
    },
    print: report(judged).join('\n'),
  };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const [name = 'dev-r1', ...flags] = process.argv.slice(2);
  const judged = readDrafts(name).map(judge);
  console.log(report(judged).join('\n'));
  if (flags.includes('--errors') && !name.startsWith('test')) {
    for (const { draft, wrong, missed } of judged) {
      if (wrong.length + missed.length === 0) continue;
      const notes = [
        ...wrong.map(({ risk, quote }) => `+${risk} "${quote}"`),
        ...missed.map(risk => `-${risk}`),
      ];
      console.log(`${draft.text}${draft.replyTo ? `  <<${draft.replyTo}>>` : ''}\n      ${notes.join('  ')}`);
    }
  }
}
