import { writeFile } from 'node:fs/promises';
import { format } from 'node:util';
import { createClaimCheck } from '../../utils/claims/find';
import { decodeModel } from '../../utils/claims/model';
import { readClaims, readLabelled } from './train/data';
import { fitModel } from './train/fit';
import { THRESHOLDS } from './train/thresholds';

/** `npm run train`: packs and labelled texts in, `utils/claims/model.generated.json` out. Deterministic. */
const claims = await readClaims();
const texts = await readLabelled(claims);
const model = fitModel(texts, claims, THRESHOLDS);
createClaimCheck(decodeModel(model));
const content = `${JSON.stringify(model)}\n`;
await writeFile(new URL('../../utils/claims/model.generated.json', import.meta.url), content);
console.log(
  format(
    '%d texts, %d entries, %d KiB written',
    texts.length,
    claims.length,
    Math.round(Buffer.byteLength(content) / 1024),
  ),
);
