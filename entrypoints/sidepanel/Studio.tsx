import { useEffect, useState } from 'preact/hooks';
import { Loading } from '../../components/Loading';
import { StudioView, type CheckedDraft } from '../../components/StudioView';
import { checkDraft } from './check-draft';

/** How often the caption is read while the panel shows it, in milliseconds: typing is watched, not raced. */
const PACE = 1000;

/** Follows the caption on the upload page. `onRead` answers its text, or null where there is none. */
export function Studio({ onRead }: { onRead: () => Promise<string | null> }) {
  const [draft, setDraft] = useState<CheckedDraft | null>(null);
  useEffect(() => {
    let isCurrent = true;
    let last: string | null = null;
    async function look() {
      const text = document.hidden ? last : ((await onRead()) ?? '');
      if (!isCurrent || text === null || text === last) return;
      last = text;
      const checked = await checkDraft(text);
      if (isCurrent && last === text) setDraft(checked);
    }
    void look();
    const timer = setInterval(() => void look().catch(() => undefined), PACE);
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
    // The tab decides what is followed, and the view is drawn anew for another tab.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return draft === null ? <Loading /> : <StudioView draft={draft} />;
}
