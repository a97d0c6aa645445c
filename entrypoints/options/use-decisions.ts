import { useEffect, useState } from 'preact/hooks';
import type { Decisions, PostedAnyway } from '../../components/DecisionsList';
import type { Settings } from '../../utils/settings';
import { forgetDecisions, loadDecisions } from '../../utils/store/decisions';

/** The words that were set aside and the reasons for posting anyway, and the ways to take them back. */
export function useDecisions(
  settings: Settings | null,
  change: (changes: Partial<Settings>) => Promise<void>,
): Decisions {
  const [posted, setPosted] = useState<readonly PostedAnyway[]>([]);
  const reload = () => loadDecisions().then(setPosted);
  useEffect(() => void reload(), []);
  const setAside = settings?.setAside ?? [];
  return {
    setAside,
    onRevoke: words => void change({ setAside: setAside.filter(other => other !== words) }),
    posted,
    onForget: () => void forgetDecisions().then(reload),
  };
}
