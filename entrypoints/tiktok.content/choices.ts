import { browser } from 'wxt/browser';
import type { OverlaySource } from '../../utils/content/overlay';
import { siteTheme } from '../../utils/content/site-theme';
import { defaultSettings, readSettings } from '../../utils/settings';
import type { Settings } from '../../utils/settings';

/** Where utils/store/settings keeps them; read without that module, which would double the size of this script's own code. */
const KEY = 'settings';

/** The settings as they are now; the defaults until they were read. Dresses the overlay accordingly. */
export function watchChoices(
  overlay: OverlaySource,
  onChange: () => void,
  signal: AbortSignal,
): () => Settings {
  const defaults = defaultSettings({
    languages: navigator.languages,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  let settings = defaults;
  const adopt = (stored: unknown) => {
    settings = readSettings(stored, defaults);
    onChange();
  };
  overlay.onShow(({ setTheme, setLanguage }) => {
    setTheme(settings.theme === 'auto' ? siteTheme(document) : settings.theme);
    setLanguage(settings.language);
  });
  browser.storage.local.get(KEY).then(
    found => adopt(found[KEY]),
    () => undefined,
  );
  browser.storage.local.onChanged.addListener(changes => {
    const changed = changes[KEY];
    if (changed !== undefined && !signal.aborted) adopt(changed.newValue);
  });
  return () => settings;
}
