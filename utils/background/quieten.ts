import { quietKey } from '../claims/phrasing';
import type { ContestedClaim } from '../contested';
import type { ClaimFinding } from '../findings';

/** The findings without those the user contested: everywhere, or said in this way. */
export function quieten(findings: ClaimFinding[], contested: readonly ContestedClaim[]): ClaimFinding[] {
  if (contested.length === 0) return findings;
  return findings.filter(({ claim, quote }) => {
    const contest = contested.find(other => other.claim === claim);
    return contest === undefined || !(contest.keys?.includes(quietKey(claim, quote)) ?? true);
  });
}
