import type { CareLevel } from '../findings';
import { hasConcept, type Draft } from './read-draft';

/** Levels at which a reply without any pointer to help leaves a person alone. */
const CRISIS: ReadonlySet<CareLevel> = new Set<CareLevel>([
  'plan-or-attempt',
  'active-ideation',
  'self-harm',
  'passive-ideation',
]);

export function isCrisis(care: CareLevel | null): boolean {
  return care !== null && CRISIS.has(care);
}

/** The draft points to somebody who can help now. */
export function pointsToHelp(draft: Draft): boolean {
  return hasConcept(draft, 'help');
}
