import type { ClaimFinding, Surface } from '../findings';
import { atOnce, type InParts } from '../in-parts';
import type { Reading } from '../text/reading';
import { createClaimSearch } from './find';
import { decodeModel, type ModelData } from './model';
import data from './model.generated.json';

const search = createClaimSearch(decodeModel(data as ModelData));

/**
 * The claims a text asserts about mental health, in order of appearance; supported ones, too. A claim the library does not
 * know, or does not know surely enough, is `unverified`. Pure, linear in the text; spans are UTF-16 offsets into it.
 */
export function checkClaims(reading: Reading, surface: Surface): ClaimFinding[] {
  return atOnce(search(reading, surface));
}

/** The same, to be interrupted now and then. */
export const checkClaimsInParts = (reading: Reading, surface: Surface): InParts<ClaimFinding[]> =>
  search(reading, surface);
