import { writeFile } from 'node:fs/promises';
import { createClaimCheck } from '../../utils/claims/find';
import { decodeModel } from '../../utils/claims/model';
import { readText } from '../../utils/text/read';
import { readClaims, readLabelled } from './train/data';
import { fitModel } from './train/fit';
import { THRESHOLDS } from './train/thresholds';

/**
 * `npm run train`: packs and labelled texts in, `utils/claims/model.generated.json` out; deterministic, under two minutes.
 * Also lists the examples and near misses of the packs that the new engine gets wrong, which the unit tests then expect.
 */
const claims = await readClaims();
const texts = await readLabelled(claims);
const model = fitModel(texts, claims, THRESHOLDS);
await write('../../utils/claims/model.generated.json', JSON.stringify(model));

const check = createClaimCheck(decodeModel(model));
const run = (text: string) => check(readText(text), 'comment');
const examples = claims.flatMap(claim => Object.values(claim.examples).flat());
const nearMisses = claims.flatMap(claim =>
  Object.values(claim.nearMisses)
    .flat()
    .map(text => ({ text, claim })),
);
const missed = examples.filter(text => run(text).length === 0);
const taken = nearMisses
  .filter(({ text, claim }) => run(text).some(finding => finding.claim === claim.id))
  .map(({ text }) => text);
const crisis = texts
  .filter(text => text.source === 'near-miss' && text.of === undefined)
  .map(({ text }) => text);
const alarming = crisis.filter(text => run(text).length > 0);
const unique = (list: string[]) => [...new Set(list)].sort();
await write(
  '../utils/claims/exceptions.generated.json',
  JSON.stringify({ examples: unique(missed), nearMisses: unique(taken), crisis: unique(alarming) }, null, 2),
);
console.log(
  `${texts.length} texts learned; of ${examples.length} examples in the packs ${missed.length} are not flagged, ` +
    `of ${nearMisses.length} near misses ${taken.length} are taken for their entry, ` +
    `of ${crisis.length} crisis phrases ${alarming.length} are taken for a claim.`,
);

async function write(path: string, content: string): Promise<void> {
  await writeFile(new URL(path, import.meta.url), `${content}\n`);
}
