import { checkReply } from '../../../utils/reply/check';
import { readModel, type ReplyModel } from '../../../utils/reply/model';
import type { SecondLook } from '../../../utils/reply/reconsider';
import { SEVERITY } from '../../../utils/reply/rules';
import { compare, precision, recall, tally, type Judged, type Tally } from '../eval/reply';
import { examplesOf, packExamples, readCases, trainingFiles, type Example, type ReadCase } from './examples';
import { fit } from './fit';
import { fitSecond, seeCase, type Seen } from './second';
import { chooseThresholds, guessesOf, type Guess } from './thresholds';

/** What models that had not seen an author make of that author's drafts. */
export interface Folds {
  cases: ReadCase[];
  /** The examples of every author and of the pack. */
  examples: Example[];
  /** The model that judges an author. */
  models: Map<string, ReplyModel>;
  risks: string[];
  seen: Seen[];
  /** Learned from all drafts; for an author himself it is learned without him. */
  second: SecondLook;
  guesses: Guess[];
}

/** So many groups of authors are left out in turn where no figure is reported: a model for each author takes long. */
const GROUPS = 6;

/** Learns from all authors but some, until each author was left out (by himself where `alone`). */
export function fitFolds(alone: boolean): Folds {
  const cases = trainingFiles().flatMap(readCases);
  const authors = [...new Set(cases.map(({ author }) => author))].sort();
  const examples = [...cases.flatMap(examplesOf), ...packExamples()];
  const models = new Map<string, ReplyModel>();
  const groups = alone
    ? authors.map(author => [author])
    : Array.from({ length: GROUPS }, (_, at) => authors.filter((_, i) => i % GROUPS === at));
  const seen: Seen[] = [];
  for (const group of groups) {
    const model = fit(examples.filter(({ author }) => !group.includes(author)));
    for (const author of group) models.set(author, model);
    const scorer = readModel(model);
    for (const read of cases) if (group.includes(read.author)) seen.push(seeCase(read, scorer));
  }
  const risks = models.get(authors[0] ?? '')?.risks ?? [];
  const second = fitSecond(seen, risks);
  const guesses = authors.flatMap(author => {
    const look = withoutAuthor(author, { seen, risks, second });
    return seen.filter(one => one.author === author).flatMap(one => guessesOf(one, risks, look));
  });
  return { cases, examples, models, risks, seen, second, guesses };
}

function withoutAuthor(
  author: string,
  { seen, risks, second }: Pick<Folds, 'seen' | 'risks' | 'second'>,
): SecondLook {
  return fitSecond(
    seen.filter(one => one.author !== author),
    risks,
    second,
  );
}

/** Judges each author with the model that never saw him, and with a second look and thresholds learned on the others. */
export function judgeFolds(folds: Folds): Map<string, Judged[]> {
  const { cases, models, guesses } = folds;
  const judged = new Map<string, Judged[]>();
  for (const [author, model] of models) {
    const threshold = chooseThresholds(guesses.filter(guess => guess.author !== author));
    const scorer = readModel({
      ...model,
      second: withoutAuthor(author, folds),
      thresholds: model.risks.map(threshold),
    });
    const own = cases.filter(read => read.author === author);
    judged.set(
      author,
      own.map(({ draft, reading, replyTo, care }) =>
        compare(draft, checkReply(reading, { replyTo, replyToCare: care }, scorer)),
      ),
    );
  }
  return judged;
}

export function printFolds(folds: ReadonlyMap<string, Judged[]>): void {
  const rows: [string, (risk: string) => boolean][] = [
    ['all', () => true],
    ...['block', 'warn', 'hint'].map(
      severity =>
        [severity, (risk: string) => SEVERITY[risk] === severity] as [string, (risk: string) => boolean],
    ),
    ...Object.keys(SEVERITY)
      .sort()
      .map(risk => [risk, (name: string) => name === risk] as [string, (risk: string) => boolean]),
  ];
  const authors = [...folds.keys()];
  console.log(`${''.padEnd(28)}mean P  R     ${authors.map(author => author.padEnd(14)).join('')}`);
  const figure = (value: number) => value.toFixed(2).padEnd(5);
  for (const [name, keep] of rows) {
    const sums = authors.map(author => tally(folds.get(author) ?? [], keep));
    const mean = (rate: (sum: Tally) => number) =>
      sums.reduce((sum, one) => sum + rate(one), 0) / sums.length;
    const cells = sums.map(sum => `${figure(precision(sum))}${figure(recall(sum))}    `);
    console.log(`${name.padEnd(28)}${figure(mean(precision))}  ${figure(mean(recall))} ${cells.join('')}`);
  }
  for (const author of authors) {
    const fine = (folds.get(author) ?? []).filter(({ draft }) => draft.risks.length === 0);
    const alone = fine.filter(({ found }) => found.length === 0).length;
    console.log(`${author}: fine drafts left alone ${alone} of ${fine.length}`);
  }
}

export function printErrors(judged: readonly Judged[]): void {
  for (const { draft, wrong, missed } of judged) {
    if (wrong.length + missed.length === 0) continue;
    const notes = [
      ...wrong.map(({ risk, quote }) => `+${risk} "${quote}"`),
      ...missed.map(risk => `-${risk}`),
    ];
    console.log(`${draft.text}${draft.replyTo ? `  <<${draft.replyTo}>>` : ''}\n      ${notes.join('  ')}`);
  }
}
