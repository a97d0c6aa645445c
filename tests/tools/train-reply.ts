import { writeFileSync } from 'node:fs';
import { decodeNumbers } from '../../utils/text/packed-numbers';
import { fit } from './reply/fit';
import { fitFolds, judgeFolds, printErrors, printFolds } from './reply/folds';
import { chooseThresholds } from './reply/thresholds';

/**
 * Trains the linear models of the reply check from the packs' own examples and every file of drafts that may train, and
 * writes `utils/reply/model.generated.json`. Thresholds come from drafts of authors that a model had not seen. With
 * `--folds` it writes nothing and measures: learns from all authors but one, and reports what it finds in the drafts of
 * that one (`--errors AUTHOR` prints what it got wrong there). Deterministic.
 */
const isMeasured = process.argv.includes('--folds');
const folds = fitFolds(isMeasured);
if (isMeasured) {
  const judged = judgeFolds(folds);
  printFolds(judged);
  const at = process.argv.indexOf('--errors');
  if (at > 0) printErrors(judged.get(process.argv[at + 1] ?? '') ?? []);
} else {
  const threshold = chooseThresholds(folds.guesses);
  const model = fit(folds.examples);
  writeFileSync(
    new URL('../../utils/reply/model.generated.json', import.meta.url),
    `${JSON.stringify({ ...model, thresholds: model.risks.map(threshold), second: folds.second })}\n`,
  );
  const { gaps, levels } = model.weights;
  console.log(
    `${folds.examples.length} stretches, ${decodeNumbers(gaps).length} features, ${levels.length} weights, ${model.risks.length} risks`,
  );
}
