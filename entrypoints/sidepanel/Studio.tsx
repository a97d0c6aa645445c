import { useEffect, useState } from 'preact/hooks';
import { Loading } from '../../components/Loading';
import { StudioView, type CheckedDraft } from '../../components/StudioView';
import type { Settings } from '../../utils/settings';
import { checkDraft } from './check-draft';
import { useContested } from './use-contested';
import { useGuardedNames } from './use-guarded-names';

/** How often the caption is read while the panel shows it, in milliseconds: typing is watched, not raced. */
const PACE = 1000;

interface Props {
  /** Answers the caption that is being written, or null where there is none. */
  onRead: () => Promise<string | null>;
  settings: Settings;
}

/** Follows the caption on the upload page, and checks it by the user's own rules and guarded names. */
export function Studio({ onRead, settings }: Props) {
  const [text, setText] = useState<string | null>(null);
  const [draft, setDraft] = useState<CheckedDraft | null>(null);
  const guard = useGuardedNames(text ?? '');
  const contested = useContested();
  useEffect(() => {
    let isCurrent = true;
    async function look() {
      if (document.hidden) return;
      const read = (await onRead()) ?? '';
      if (isCurrent) setText(read);
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
  useEffect(() => {
    if (text === null) return undefined;
    let isCurrent = true;
    checkDraft(text, { settings, contested, guard }).then(
      checked => isCurrent && setDraft(checked),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [text, settings, contested, guard]);
  return draft === null ? <Loading /> : <StudioView draft={draft} />;
}
