import type { OverlaySource } from '../../utils/content/overlay';
import { loadSettings, watchSettings } from '../../utils/store/settings';
import type { Settings } from '../../utils/settings';
import { defaultSettings } from '../../utils/settings';

/** The settings as they are now; the defaults until they were read. */
export function watchChoices(_overlay: OverlaySource, signal: AbortSignal): () => Settings {
  let settings = defaultSettings({
    languages: navigator.languages,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  const adopt = (changed: Settings) => (settings = changed);
  void loadSettings().then(adopt, () => undefined);
  const stop = watchSettings(adopt);
  signal.addEventListener('abort', () => {
    try {
      stop();
    } catch {
      // The extension is gone, and its storage with it.
    }
  });
  return () => settings;
}
