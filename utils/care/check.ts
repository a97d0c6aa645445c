import type { CareFinding, Surface } from '../findings';
import type { Reading } from '../text/reading';

/** The most urgent sign that the author of a text, or somebody they name, is in danger; null when there is none. */
export function checkCare(_reading: Reading, _surface: Surface): CareFinding | null {
  return null;
}
