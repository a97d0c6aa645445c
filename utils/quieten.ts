import { quietKey } from './claims/phrasing';
import { contestName, type ContestedClaim } from './contested';
import type { ClaimFinding } from './findings';

/** The findings without those the user contested: everywhere, or said in this way. */
export function quieten(
  findings: readonly ClaimFinding[],
  contested: readonly ContestedClaim[],
): ClaimFinding[] {
  return findings.filter(({ claim, quote }) => {
    const same = contested.filter(other => other.claim === contestName(claim));
    if (same.length === 0) return true;
    const key = quietKey(claim, quote);
    return same.every(({ keys }) => keys !== null && !keys.includes(key));
  });
}
