import { readFile } from 'node:fs/promises';
import { checkClaims } from '../../../utils/claims/check';
import { createClaimCheck } from '../../../utils/claims/find';
import { decodeModel } from '../../../utils/claims/model';
import { readText } from '../../../utils/text/read';
import { isDevelopment, readClaims, readLabelled, readSplit } from '../train/data';
import { fitModel } from '../train/fit';
import { THRESHOLDS } from '../train/thresholds';
import { readCorpus, readHeldOut, sectionByAuthor, type ClaimText } from './corpus';
import { groupBy, pairUp, rate, percent, scoresOf, scoreTable, spanOverlap } from './statistics';
import type { ClaimFinding } from '../../../utils/findings';
import type { Outcome, Rate } from './statistics';
import type { Section } from './section';

type Label = ClaimText['claims'][number];
export interface Judged {
  text: ClaimText;
  found: ClaimFinding[];
  pairs: [ClaimFinding, Label][];
  wrong: ClaimFinding[];
  missed: Label[];
}

/** Runs the engine over a labelled text. A finding is right when it overlaps a label; its verdict is judged apart. */
export function judge(text: ClaimText, run: typeof checkClaims = checkClaims): Judged {
  const found = run(readText(text.text), text.surface);
  const spans = new Map(
    text.claims.map(label => {
      const start = text.text.indexOf(label.quote);
      return [label, { start, end: start + label.quote.length }] as const;
    }),
  );
  const { pairs, wrong, missed } = pairUp(found, text.claims, (finding, label) => {
    const span = spans.get(label);
    const shared = span ? spanOverlap(finding, span) : 0;
    return shared > 0 && fits(finding, label) ? shared + 1 : shared;
  });
  return { text, found, pairs, wrong, missed };
}

export function outcomeOf({ pairs, wrong, missed }: Judged): Outcome {
  return { right: pairs.length, wrong: wrong.length, missed: missed.length };
}

const siblings = new Map((await readClaims()).map(claim => [claim.id, claim.siblings ?? []]));

/** The entry itself or a sibling of it: the library says of both what the user is shown. */
export function isSameEntry(found: string | null, labelled: string | null): boolean {
  return found === labelled || (labelled !== null && siblings.get(labelled)?.includes(found ?? '') === true);
}

/** The entry of a label, a sibling of it, or another that its author named as right. */
function fits({ claim }: ClaimFinding, label: Label): boolean {
  return isSameEntry(claim, label.claim) || label.alsoOk?.includes(claim ?? '') === true;
}

/** Matching and verdict accuracy over the findings that are right. */
export function matching(judged: readonly Judged[]) {
  const pairs = judged.flatMap(one => one.pairs);
  const named = pairs.filter(([finding]) => finding.claim !== null);
  const known = pairs.filter(([, label]) => label.claim !== null);
  const of = (list: typeof pairs, same: (finding: ClaimFinding, label: Label) => boolean) =>
    rate(list.filter(([finding, label]) => same(finding, label)).length, list.length);
  return {
    /** Right entry, or rightly none. */
    entry: of(pairs, fits),
    verdict: of(pairs, (finding, label) => finding.verdict === label.verdict),
    /** Of the findings that name an entry, how many name the right one. */
    namedPrecision: of(named, fits),
    namedVerdict: of(named, (finding, label) => finding.verdict === label.verdict),
    /** Of the labels that have an entry, how many found it. */
    namedRecall: of(known, fits),
  };
}

export function summarise(judged: readonly Judged[]): Section {
  const outcomes = (list: readonly Judged[]) => list.map(outcomeOf);
  const ordinary = judged.filter(one => one.text.claims.length === 0);
  const alarms = ordinary.filter(one => one.found.length > 0).length;
  const match = matching(judged);
  const groups: [string, Outcome[]][] = [
    ['all', outcomes(judged)],
    ...groupBy(judged, one => `language ${one.text.lang}`).map(
      ([k, v]) => [k, outcomes(v)] as [string, Outcome[]],
    ),
    ...groupBy(judged, one => `surface ${one.text.surface}`).map(
      ([k, v]) => [k, outcomes(v)] as [string, Outcome[]],
    ),
  ];
  const kinds = groupBy(ordinary, one => one.text.why ?? 'other').map(
    ([kind, list]) => [kind, rate(list.filter(one => one.found.length > 0).length, list.length)] as const,
  );
  return {
    figures: {
      groups: Object.fromEntries(groups.map(([name, list]) => [name, scoresOf(list)])),
      matching: match,
      textsWithoutClaim: { flagged: rate(alarms, ordinary.length) },
      flaggedByKind: Object.fromEntries(kinds),
    },
    print: [
      scoreTable(groups),
      '',
      ...Object.entries(match).map(([name, value]) => `${name.padEnd(16)} ${percent(value)} of ${value.of}`),
      '',
      `texts without a claim that were flagged: ${percent(rate(alarms, ordinary.length))} of ${ordinary.length}`,
      ...kinds.map(([kind, value]) => `  ${kind.padEnd(12)} ${percent(value)} of ${value.of}`),
    ].join('\n'),
  };
}

/** Where a large set of real, unlabelled comments may lie beside the repository; it is no part of it. */
const CHATTER = new URL('../../../../shared/corpus/chatter.jsonl', import.meta.url);

/** How many of a large set of ordinary comments are flagged; null where that set is absent. */
export async function ordinaryComments(run: typeof checkClaims = checkClaims): Promise<Rate | null> {
  const lines = await readFile(CHATTER, 'utf8').catch(() => null);
  if (lines === null) return null;
  const texts: string[] = lines
    .trim()
    .split('\n')
    .map(line => JSON.parse(line).text);
  return rate(texts.filter(text => run(readText(text), 'comment').length > 0).length, texts.length);
}

/** The development part judged by an engine that was trained without it. */
async function developmentPart(): Promise<Judged[]> {
  const claims = await readClaims();
  const split = await readSplit();
  const model = fitModel(
    (await readLabelled(claims)).filter(text => text.part === 'train'),
    claims,
    THRESHOLDS,
  );
  const check = createClaimCheck(decodeModel(model));
  return (await readCorpus('claims', 'development'))
    .filter(text => isDevelopment(text, split))
    .map(text => judge(text, check));
}

const WORST = 20;

/** The surest false alarms and, of what was missed, the plainest: errors to learn from, never from the held-out part. */
function worstErrors(judged: readonly Judged[]): string {
  const alarms = judged
    .flatMap(({ wrong }) => wrong)
    .sort((a, b) => b.score - a.score)
    .map(({ score, quote, claim }) => `alarm ${score.toFixed(2)} ${claim ?? 'unverified'}: ${quote}`);
  const missed = judged.flatMap(one =>
    one.missed.map(({ claim, quote }) => `missed ${claim ?? 'unverified'}: ${quote}`),
  );
  return [...alarms.slice(0, WORST / 2), ...missed.slice(0, WORST / 2)].map(line => `  ${line}`).join('\n');
}

export async function evaluate(): Promise<Section> {
  const authors = [...(await readHeldOut('claims'))];
  const test = sectionByAuthor(
    authors.map(([author, texts]) => [author, summarise(texts.map(text => judge(text)))]),
  );
  const judged = await developmentPart();
  const development = summarise(judged);
  const ordinary = await ordinaryComments();
  return {
    figures: {
      test: test.figures,
      development: development.figures,
      ordinaryPerThousand: ordinary && ordinary.value * 1000,
    },
    print: [
      'Held-out texts, by author',
      '',
      test.print,
      '',
      ordinary
        ? `Ordinary comments flagged, per 1,000: ${(ordinary.value * 1000).toFixed(1)} of ${ordinary.of} (true claims among them included)`
        : 'Ordinary comments: the collection is not on this machine.',
      '',
      'Development texts, by an engine trained without their phrasing families and claims',
      '',
      development.print,
      '',
      'Worst errors of the development texts',
      worstErrors(judged),
    ].join('\n'),
  };
}
