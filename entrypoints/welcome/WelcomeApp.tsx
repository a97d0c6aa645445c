import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { LanguageContext } from '../../components/language';
import { welcomeMessages } from '../../components/messages/welcome';
import { SampleCheck, type SampleRisk } from '../../components/SampleCheck';
import { WelcomeView } from '../../components/WelcomeView';
import { useSettings } from '../sidepanel/use-settings';
import { checkSample } from './check-sample';

/** Wires the welcome page to the settings and the reply check. */
export function WelcomeApp() {
  const [settings, change] = useSettings();
  const [typed, setTyped] = useState<string | null>(null);
  const [risks, setRisks] = useState<readonly SampleRisk[] | 'failed' | null>(null);
  const language = settings?.language ?? null;
  const text = typed ?? (language === null ? '' : welcomeMessages[language].sample);
  useEffect(() => {
    let isCurrent = true;
    checkSample(text).then(
      found => isCurrent && setRisks(found),
      () => isCurrent && setRisks('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [text]);
  const isFirstRun = settings?.firstRun ?? false;
  useEffect(() => {
    if (isFirstRun) change({ firstRun: false }).catch(() => undefined);
    // Once seen, the page counts as read.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isFirstRun]);
  if (settings === null) return null;
  return (
    <LanguageContext.Provider value={settings.language}>
      <WelcomeView
        onSwitchLanguage={() =>
          void change({ language: settings.language === 'id' ? 'en' : 'id' }).catch(() => undefined)
        }
        onOpenTikTok={() => void browser.tabs.create({ url: 'https://www.tiktok.com/' })}
        onOpenSettings={() => void browser.runtime.openOptionsPage()}
      >
        <SampleCheck text={text} onText={setTyped} risks={risks} />
      </WelcomeView>
    </LanguageContext.Provider>
  );
}
