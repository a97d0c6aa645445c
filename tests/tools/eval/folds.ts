import { createClaimCheck } from '../../../utils/claims/find';
import { hashText } from '../../../utils/text/hash';
import { decodeModel } from '../../../utils/claims/model';
import { authorOf, readClaims, readLabelled } from '../train/data';
import { fitModel } from '../train/fit';
import { THRESHOLDS } from '../train/thresholds';
import { isSameEntry, judge, matching, ordinaryComments, outcomeOf, type Judged } from './claims';
import { readCorpus } from './corpus';
import { groupBy, scoresOf } from './statistics';

/** What one engine made of texts it never saw. */
export interface FoldResult {
  figures: Record<string, number>;
  errors: string[];
}

/** Holds one author out. */
export async function runFold(author: string): Promise<FoldResult> {
  const claims = await readClaims();
  const texts = (await readLabelled(claims)).filter(text => text.author !== author);
  const model = decodeModel(fitModel(texts, claims, THRESHOLDS));
  const own = (await readCorpus('claims', 'development')).filter(text => authorOf(text) === author);
  const check = createClaimCheck(model);
  const judged = own.map(text => judge(text, check));
  const ordinary = await ordinaryComments(check);
  const figures: Record<string, number> = {
    ...figuresOf(judged),
    ...(ordinary && { 'chatter per 1,000': ordinary.value * 1000 }),
  };
  for (const shift of SHIFTS) {
    const { detector } = model;
    const shifted = createClaimCheck({
      ...model,
      detector: { ...detector, thresholds: detector.thresholds.map(one => one + shift) as Three },
    });
    const { precision, recall } = scoresOf(own.map(text => outcomeOf(judge(text, shifted))));
    figures[`thresholds ${shift} precision`] = precision.value;
    figures[`thresholds ${shift} recall`] = recall.value;
  }
  return { figures, errors: judged.flatMap(errorsOf) };
}

type Three = [number, number, number];
/** How far the thresholds are moved to see what that costs and gives. */
const SHIFTS = [-0.6, -0.3, 0.3, 0.6];

/** One claim in so many is held out. */
const ONE_IN = 6;

/** Holds out whole claims, entries and texts: what is said of them should be flagged, and given no entry. */
export async function unseenClaims(): Promise<FoldResult> {
  const all = await readClaims();
  const isHeld = (id: string | null | undefined) =>
    typeof id === 'string' && Math.abs(hashText(id)) % ONE_IN === 0;
  const claims = all.filter(claim => !isHeld(claim.id));
  const texts = (await readLabelled(all)).filter(
    text => !isHeld(text.of) && !text.spans.some(span => isHeld(span.claim)),
  );
  const check = createClaimCheck(decodeModel(fitModel(texts, claims, THRESHOLDS)));
  const judged = (await readCorpus('claims', 'development'))
    .filter(text => text.claims.some(({ claim }) => isHeld(claim)))
    .map(text => judge(text, check));
  const pairs = judged.flatMap(one => one.pairs).filter(([, label]) => isHeld(label.claim));
  const labels = judged.flatMap(one => one.text.claims).filter(({ claim }) => isHeld(claim));
  return {
    figures: {
      texts: judged.length,
      flagged: pairs.length / labels.length,
      'verdict right or unverified':
        pairs.filter(([found, label]) => found.claim === null || found.verdict === label.verdict).length /
        pairs.length,
    },
    errors: judged.flatMap(errorsOf),
  };
}

function figuresOf(judged: readonly Judged[]): Record<string, number> {
  const { precision, recall, f1 } = scoresOf(judged.map(outcomeOf));
  const match = matching(judged);
  const quiet = judged.filter(one => one.text.claims.length === 0);
  const flagged = (list: readonly Judged[]) => list.filter(one => one.found.length > 0).length / list.length;
  return {
    texts: judged.length,
    precision: precision.value,
    recall: recall.value,
    F1: f1.value,
    verdict: match.verdict.value,
    'named right': match.namedPrecision.value,
    'named, verdict right': match.namedVerdict.value,
    'entry found': match.namedRecall.value,
    ...Object.fromEntries(
      groupBy(judged, one => one.text.surface)
        .sort(byName)
        .flatMap(([surface, list]) => {
          const scores = scoresOf(list.map(outcomeOf));
          return [
            [`${surface} precision`, scores.precision.value],
            [`${surface} recall`, scores.recall.value],
          ];
        }),
    ),
    'flagged without a claim': flagged(quiet),
    ...Object.fromEntries(
      groupBy(quiet, one => `  ${one.text.why ?? 'other'}`)
        .sort(byName)
        .map(([why, list]) => [why, flagged(list)]),
    ),
  };
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);

function errorsOf({ text, pairs, wrong, missed }: Judged): string[] {
  const where = `${text.surface} ${text.lang} ${text.why ?? '-'}`;
  const whole = text.text.replace(/\n/g, ' / ');
  return [
    ...wrong.map(
      ({ score, claim, quote }) =>
        `ALARM ${score.toFixed(2)} ${where} ${claim ?? 'unverified'}: ${quote} <<< ${whole}`,
    ),
    ...missed.map(({ claim, quote }) => `MISSED ${where} ${claim ?? 'unverified'}: ${quote} <<< ${whole}`),
    ...pairs
      .filter(([found, label]) => found.verdict !== label.verdict)
      .map(
        ([found, label]) =>
          `VERDICT ${where} ${found.claim ?? 'unverified'} for ${label.claim ?? 'unverified'}: ${found.quote}`,
      ),
    ...pairs
      .filter(
        ([found, label]) =>
          found.claim !== null && found.verdict === label.verdict && !isSameEntry(found.claim, label.claim),
      )
      .map(([found, label]) => `ENTRY ${where} ${found.claim} for ${label.claim}: ${found.quote}`),
  ];
}
