import { VERDICTS, type ClaimFinding, type Surface, type Verdict } from '../utils/findings';
import type { PageState } from '../utils/page-state';

/** One claim with every place of the page that makes it. */
export interface ClaimGroup {
  /** Stable while the page lives. */
  key: string;
  /** Null for a claim that the library does not know. */
  claim: string | null;
  verdict: Verdict;
  places: { passage: string; surface: Surface; text: string; findings: ClaimFinding[] }[];
}

/** The claims of the passages in reading order; a library claim made twice is one group with two places. */
export function groupClaims(passages: PageState['passages']): ClaimGroup[] {
  const groups = new Map<string, ClaimGroup>();
  for (const passage of passages) {
    for (const finding of passage.claims) {
      const key = finding.claim ?? `${passage.key}:${finding.start}`;
      const group = groups.get(key) ?? { key, claim: finding.claim, verdict: finding.verdict, places: [] };
      const place = group.places.find(other => other.passage === passage.key);
      if (place !== undefined) place.findings.push(finding);
      else
        group.places.push({
          passage: passage.key,
          surface: passage.surface,
          text: passage.text,
          findings: [finding],
        });
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

/** How many claims have each verdict, in the order of the verdicts; those that do not occur are left out. */
export function tallyVerdicts(groups: readonly ClaimGroup[]): { verdict: Verdict; count: number }[] {
  return VERDICTS.map(verdict => ({
    verdict,
    count: groups.filter(group => group.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
}
