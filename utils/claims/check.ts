import type { ClaimFinding, Surface } from '../findings';
import type { Reading } from '../text/reading';
import { createClaimCheck } from './find';
import { decodeModel, type ModelData } from './model';
import data from './model.generated.json';

export interface ClaimOptions {
  /** Keys `claim|phrasing` (see `phrasingKey`) that the user has contested: such a finding is left out. */
  quiet?: ReadonlySet<string>;
}

const check = createClaimCheck(decodeModel(data as ModelData));

/**
 * The claims a text asserts about mental health, in order of appearance; supported ones, too. A claim the library does not
 * know, or does not know surely enough, is `unverified`. Pure, linear in the text; spans are UTF-16 offsets into it.
 */
export function checkClaims(reading: Reading, surface: Surface, options: ClaimOptions = {}): ClaimFinding[] {
  return check(reading, surface, options);
}
