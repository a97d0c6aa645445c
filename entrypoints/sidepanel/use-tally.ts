import { useEffect, useState } from 'preact/hooks';
import type { PanelPage } from '../../components/panel-page';
import { countMet, onlyNew } from '../../utils/store/tally';

/** Counts the claims of the library that the user meets, once a page, where they switched that on. */
export function useTally(page: PanelPage, isOn: boolean): void {
  const [fresh] = useState(onlyNew);
  useEffect(() => {
    if (!isOn || page.status !== 'ready') return;
    const { passages, comments, page: about } = page.state;
    const claims = [...passages, ...comments]
      .flatMap(text => text.claims.map(({ claim }) => claim))
      .filter(claim => claim !== null);
    countMet(fresh(about.url, claims), new Date()).catch(() => undefined);
  }, [page, isOn, fresh]);
}
