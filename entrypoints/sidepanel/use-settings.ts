import { useEffect, useState } from 'preact/hooks';
import { loadSettings, saveSettings, watchSettings, type Settings } from '../../utils/store/settings';

/** The settings, or null until they are read, kept up to date; and the way to change them. */
export function useSettings(): [Settings | null, (changes: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void loadSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  useEffect(() => {
    if (settings === null) return;
    const { documentElement } = document;
    documentElement.lang = settings.language;
    if (settings.theme === 'auto') delete documentElement.dataset['theme'];
    else documentElement.dataset['theme'] = settings.theme;
  }, [settings]);
  function change(changes: Partial<Settings>) {
    setSettings(before => before && { ...before, ...changes });
    saveSettings(changes).catch(() => loadSettings().then(setSettings));
  }
  return [settings, change];
}
