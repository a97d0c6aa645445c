import { useEffect } from 'preact/hooks';
import type { PageState } from '../../utils/page-state';
import { countMet, onlyNew } from '../../utils/store/tally';

/** What was counted of which page: in memory, for as long as the panel is open. */
const fresh = onlyNew();

/** Counts the claims of a page, each once, when the user switched the tally on. What cannot be counted is no matter. */
export function useTally(isOn: boolean, state: PageState | null): void {
  useEffect(() => {
    if (!isOn || state === null) return;
    const claims = [...state.passages, ...state.comments]
      .flatMap(place => place.claims)
      .map(finding => finding.claim)
      .filter(claim => claim !== null);
    countMet(fresh(state.page.url, claims), new Date()).catch(() => undefined);
  }, [isOn, state]);
}
