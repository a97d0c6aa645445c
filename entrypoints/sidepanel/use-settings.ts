import { useEffect, useState } from 'preact/hooks';
import { loadSettings, saveSettings, watchSettings, type Settings } from '../../utils/store/settings';

/** The settings, or null until they are read, kept up to date; and the way to change them, which rejects when nothing can be written. */
export function useSettings(): [Settings | null, (changes: Partial<Settings>) => Promise<void>] {
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
  async function change(changes: Partial<Settings>) {
    setSettings(before => before && { ...before, ...changes });
    try {
      await saveSettings(changes);
    } catch (error) {
      setSettings(await loadSettings());
      throw error;
    }
  }
  return [settings, change];
}
