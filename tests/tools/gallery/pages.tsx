import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLanguage, type UiLanguage } from '../../../components/language';
import { draftMessages } from '../../../components/messages/draft';
import { welcomeMessages } from '../../../components/messages/welcome';
import { OptionsView } from '../../../components/OptionsView';
import type { RuleEntry } from '../../../components/RuleList';
import { SampleCheck, type SampleRisk } from '../../../components/SampleCheck';
import { WelcomeView } from '../../../components/WelcomeView';
import type { CheckedDraft } from '../../../components/StudioView';
import { spanOf } from '../../../utils/findings';
import { claimAt } from '../../fixtures/page-states';
import { DraftView } from '../../../components/DraftView';
import { explainRisk } from '../../../utils/content/explain-risk';
import { check } from '../../../utils/check';
import { loadPack } from '../../../utils/evidence/load-pack';
import { defaultSettings } from '../../../utils/settings';

const view = new URLSearchParams(location.search).get('view') ?? '';
const nothing = () => undefined;
const later = async () => undefined;

/** The options page with invented choices. */
export function OptionsSample({ language }: { language: UiLanguage }) {
  const rules = useRules();
  const settings = {
    ...defaultSettings({ languages: [language], timeZone: 'Asia/Jakarta' }),
    language,
    rules: { 'phone-whatsapp': 'warn' as const },
  };
  return (
    <OptionsView
      settings={settings}
      onChange={later}
      onAskLookUps={async () => false}
      rules={view === 'options-loading' ? null : rules}
      contested={
        view === 'options-contested'
          ? [
              {
                claim: 'adhd-sugar-causes',
                keys: ['a'],
                reason: 'source',
                note: '',
                at: Date.parse('2026-11-20'),
              },
              {
                claim: 'unverified',
                keys: ['b'],
                reason: 'misread',
                note: '',
                at: Date.parse('2026-11-12'),
              },
              {
                claim: 'polyvagal-proven-science',
                keys: null,
                reason: 'verdict',
                note: 'Lihat ulasan 2023',
                at: Date.parse('2026-11-02'),
              },
            ]
          : []
      }
      onRestore={nothing}
      onExportContested={nothing}
      decisions={{
        setAside:
          view === 'options-contested'
            ? [{ risk: 'appointment-details', key: 'abc', at: Date.parse('2026-11-19') }]
            : [],
        onRevoke: nothing,
        posted:
          view === 'options-contested'
            ? [
                {
                  risks: ['phone-whatsapp'],
                  reason: 'Nomor kantor dinas, memang untuk umum.',
                  at: Date.parse('2026-11-18'),
                },
              ]
            : [],
        onForget: nothing,
      }}
      guardList={{ count: 12, onAdd: later, onRemove: async () => true, onErase: later }}
      selectors={{ loaded: null, onLoad: async () => null, onReset: later }}
      onErase={later}
    />
  );
}

/** The welcome page with the sample, one that is clean, or a check that cannot run. */
export function WelcomeSample() {
  const language = useLanguage();
  const rules = useRules();
  const text =
    view === 'welcome-clean' ? 'Terima kasih sudah berbagi, Kak.' : welcomeMessages[language].sample;
  const risks = check({ surface: 'reply', text }).risks.flatMap((finding): SampleRisk[] => {
    const rule = rules.find(({ id }) => id === finding.risk);
    return rule === undefined ? [] : [{ finding, name: rule.name, why: rule.why }];
  });
  return (
    <WelcomeView onSwitchLanguage={nothing} onOpenTikTok={nothing} onOpenSettings={nothing}>
      <SampleCheck text={text} onText={nothing} risks={view === 'welcome-failed' ? 'failed' : risks} />
    </WelcomeView>
  );
}

function useRules(): readonly RuleEntry[] {
  const [rules, setRules] = useState<readonly RuleEntry[]>([]);
  useEffect(() => {
    void loadPack('risks').then(({ entries, notices }) => setRules([...entries, ...notices]));
  }, []);
  return rules;
}

const OWN =
  'CBT itu terapi yang terbukti membantu depresi dan cemas. Klien saya Sarah dari SMA 3 sudah merasakannya.';

/** A caption of the user's own that says more than it should. */
export const STUDIO_DRAFT: CheckedDraft = {
  text: OWN,
  claims: [claimAt(OWN, 'CBT itu terapi yang terbukti membantu depresi dan cemas', 'cbt-works', 'supported')],
  risks: [
    {
      finding: {
        kind: 'risk',
        risk: 'client-story-identifiable',
        severity: 'block',
        ...spanOf(OWN, OWN.indexOf('Klien saya'), OWN.indexOf(' sudah')),
      },
      name: { id: 'Menceritakan kasus klien yang bisa dikenali', en: 'Tells a recognisable client story' },
      why: {
        id: 'Gabungan nama dan sekolah mengarah ke satu orang.',
        en: 'A name and a school together point to one person.',
      },
    },
  ],
};

/** The reply check with a draft that would reveal a client, an empty one, or a check that cannot run. */
export function DraftSample({ renderReferral }: { renderReferral: () => ComponentChild }) {
  const language = useLanguage();
  const text = view === 'reply-empty' ? '' : welcomeMessages[language].sample;
  const settings = defaultSettings({ languages: [language], timeZone: 'Asia/Jakarta' });
  const risks = check({ surface: 'reply', text }).risks.map(finding =>
    explainRisk(text, finding, { ...settings, language }),
  );
  return (
    <DraftView
      text={text}
      replyTo=""
      onText={nothing}
      onReplyTo={nothing}
      onSetAside={nothing}
      renderReferral={renderReferral}
      templates={[
        {
          id: 'phone-whatsapp',
          group: draftMessages[language].templatesRisk,
          situation: 'Menulis nomor telepon',
          text: 'Jangan tulis nomor di komentar ya. Kontak resmi ada di profil.',
        },
      ]}
      findings={view === 'reply-failed' ? 'failed' : { risks, claims: [] }}
    />
  );
}
