import type { CareLevel, ClaimFinding, Verdict } from '../findings';
import type { PageState } from '../page-state';
import type { Place } from '../messages';

/** The gravest first: of several claims in one text the chip names this one. */
const GRAVITY: readonly Verdict[] = [
  'contradicted',
  'unsupported',
  'oversimplified',
  'mixed',
  'unverified',
  'supported',
];

export interface ChipChoice {
  place: Exclude<Place, { kind: 'composer' }>;
  finding: { care: CareLevel } | { verdict: Verdict; others: number };
}

/** Which texts of a page get a chip, and what it says: danger before claims. In page order, comments last. */
export function chooseChips(state: PageState): ChipChoice[] {
  return [
    ...state.passages.flatMap(({ key, claims, care }) =>
      chipFor({ kind: 'passage', key }, claims, care?.level ?? null),
    ),
    ...state.comments.flatMap(({ key, claims, care }) =>
      chipFor({ kind: 'comment', key }, claims, care?.level ?? null),
    ),
  ];
}

function chipFor(
  place: ChipChoice['place'],
  claims: readonly ClaimFinding[],
  care: CareLevel | null,
): ChipChoice[] {
  if (care !== null) return [{ place, finding: { care } }];
  const verdict = GRAVITY.find(known => claims.some(claim => claim.verdict === known));
  return verdict === undefined ? [] : [{ place, finding: { verdict, others: claims.length - 1 } }];
}
