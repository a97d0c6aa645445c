import { browser } from 'wxt/browser';
import { followStored } from '../../utils/content/follow-stored';
import type { OverlaySource } from '../../utils/content/overlay';
import { siteTheme } from '../../utils/content/site-theme';
import { defaultSettings, readSettings } from '../../utils/settings';
import type { Settings } from '../../utils/settings';

/** Where utils/store/settings keeps them; read without that module, which would double the size of this script's own code. */
const KEY = 'settings';

/** West, Central and East Indonesia, as JavaScript counts: minutes behind UTC. */
const INDONESIAN_OFFSETS = new Set([-420, -480, -540]);

/** The name of the time zone costs a fresh process more than all else here, so it is asked only where it may matter. */
const SURROUNDINGS = {
  languages: navigator.languages,
  get timeZone() {
    const isPossible = INDONESIAN_OFFSETS.has(new Date().getTimezoneOffset());
    return isPossible ? Intl.DateTimeFormat().resolvedOptions().timeZone : '';
  },
};

/** The settings as they are now; the defaults until they were read. Dresses the overlay accordingly. */
export function watchChoices(
  overlay: OverlaySource,
  onChange: () => void,
  signal: AbortSignal,
): () => Settings {
  let defaults: Settings | undefined;
  let settings: Settings | undefined;
  const readDefaults = () => (defaults ??= defaultSettings(SURROUNDINGS));
  const current = () => (settings ??= readDefaults());
  const adopt = (stored: unknown) => {
    settings = readSettings(stored, readDefaults());
    onChange();
  };
  overlay.onShow(shown => {
    const { theme, language } = current();
    shown.setTheme(theme === 'auto' ? siteTheme(document) : theme);
    shown.setLanguage(language);
  });
  followStored(browser.storage.local, KEY, adopt, signal);
  return current;
}
