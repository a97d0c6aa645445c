import type { ClaimFinding, Surface } from '../findings';
import type { Reading } from '../text/reading';

/** The claims a text asserts about mental health, in order of appearance. */
export function checkClaims(_reading: Reading, _surface: Surface): ClaimFinding[] {
  return [];
}
