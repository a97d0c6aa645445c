import { checkReply } from '../../../utils/reply/check';
import { readModel, type ReplyModel } from '../../../utils/reply/model';
import { SEVERITY } from '../../../utils/reply/rules';
import { compare, precision, recall, tally, type Judged, type Tally } from '../eval/reply';
import { examplesOf, packExamples, readCases, trainingFiles, type Example, type ReadCase } from './examples';
import { fit } from './fit';
import { chooseThresholds, guessesOf, type Guess } from './thresholds';

/** What models that each never saw one author make of that author's drafts. */
export interface Folds {
  authors: string[];
  cases: ReadCase[];
  /** The examples of every author and of the pack. */
  examples: Example[];
  models: Map<string, ReplyModel>;
  guesses: Guess[];
}

/** Learns from all authors but one, for each of them (or for `only` these). */
export function fitFolds(only: readonly string[] = []): Folds {
  const cases = trainingFiles().flatMap(readCases);
  const authors = [...new Set(cases.map(({ author }) => author))].sort();
  const examples = [...cases.flatMap(examplesOf), ...packExamples()];
  const models = new Map<string, ReplyModel>();
  const guesses: Guess[] = [];
  for (const author of authors.filter(name => only.length === 0 || only.includes(name))) {
    const model = fit(examples.filter(example => example.author !== author));
    models.set(author, model);
    const scorer = readModel(model);
    for (const read of cases) if (read.author === author) guesses.push(...guessesOf(read, scorer));
  }
  return { authors, cases, examples, models, guesses };
}

/** Judges each author with the model that never saw him, and with thresholds chosen on the other authors. */
export function judgeFolds({ cases, models, guesses }: Folds): Map<string, Judged[]> {
  const judged = new Map<string, Judged[]>();
  for (const [author, model] of models) {
    const threshold = chooseThresholds(guesses.filter(guess => guess.author !== author));
    const scorer = readModel({ ...model, thresholds: model.risks.map(threshold) });
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
