import type { ClaimFinding, Surface, Verdict } from '../utils/findings';
import type { PageState } from '../utils/page-state';

/** One claim with every place of the page that makes it. */
export interface ClaimGroup {
  /** Stable while the page lives. */
  key: string;
  /** Null for a claim that the library does not know. */
  claim: string | null;
  verdict: Verdict;
  places: { passage: string; surface: Surface; text: string; finding: ClaimFinding }[];
}

/** The claims of the passages in reading order; a library claim made twice is one group with two places. */
export function groupClaims(passages: PageState['passages']): ClaimGroup[] {
  const groups = new Map<string, ClaimGroup>();
  for (const passage of passages) {
    for (const finding of passage.claims) {
      const key = finding.claim ?? `${passage.key}:${finding.start}`;
      const group = groups.get(key) ?? { key, claim: finding.claim, verdict: finding.verdict, places: [] };
      group.places.push({ passage: passage.key, surface: passage.surface, text: passage.text, finding });
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}
