import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { EvidenceContext } from '../../components/evidence-context';
import { LanguageContext } from '../../components/language';
import { OptionsView } from '../../components/OptionsView';
import type { RuleEntry } from '../../components/RuleList';
import { loadPack } from '../../utils/evidence/load-pack';
import { writeContested } from '../../utils/contested';
import { removeContested } from '../../utils/store/contested';
import { eraseEverything } from '../../utils/store/erase';
import { downloadText } from '../sidepanel/download-text';
import { useContested } from '../sidepanel/use-contested';
import { useEvidenceOf } from '../sidepanel/use-evidence';
import { useSettings } from '../sidepanel/use-settings';
import { useDecisions } from './use-decisions';
import { useGuardList } from './use-guard-list';
import { useSelectorFile } from './use-selector-file';

const LOOK_UP_ORIGINS = ['https://www.ebi.ac.uk/*'];

/** Wires the options page to what is kept. */
export function OptionsApp() {
  const [settings, change] = useSettings();
  const [rules, setRules] = useState<readonly RuleEntry[] | null>(null);
  const contested = useContested();
  const guardList = useGuardList();
  const decisions = useDecisions(settings, change);
  const selectors = useSelectorFile();
  useEffect(() => {
    loadPack('risks').then(
      ({ entries, notices }) => setRules([...entries, ...notices]),
      () => setRules([]),
    );
  }, []);
  const evidence = useEvidenceOf(null, settings?.language ?? 'id', {
    onLookUp: () => undefined,
  });
  if (settings === null) return null;
  return (
    <LanguageContext.Provider value={settings.language}>
      <EvidenceContext.Provider value={evidence}>
        <OptionsView
          settings={settings}
          onChange={change}
          onAskLookUps={() => browser.permissions.request({ origins: LOOK_UP_ORIGINS })}
          rules={rules}
          contested={contested}
          onRestore={entry => void removeContested(entry).catch(() => undefined)}
          onExportContested={entries =>
            downloadText('rujukan-sanggahan.json', 'application/json', writeContested(entries))
          }
          decisions={decisions}
          guardList={guardList}
          selectors={selectors}
          onErase={eraseEverything}
        />
      </EvidenceContext.Provider>
    </LanguageContext.Provider>
  );
}
