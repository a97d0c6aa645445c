/**
 * Learns the weights of the care check.
 *
 *     npm run train:care              from every text that may be learned from; writes `utils/care/model.generated.json`
 *     npm run train:care -- --folds   leaves one author out at a time and measures on that one; writes nothing
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { byAuthor } from './care/data';
import { foldsReport } from './care/folds';
import { modelFrom } from './care/recipe';

const authors = byAuthor();
if (process.argv.includes('--folds')) console.log(foldsReport(authors));
else {
  const json = `${JSON.stringify(modelFrom([...authors.values()].flat()))}\n`;
  writeFileSync(new URL('../../utils/care/model.generated.json', import.meta.url), json);
  console.log(`${[...authors.values()].flat().length} texts, ${gzipSync(json).length} bytes (gzip)`);
}
