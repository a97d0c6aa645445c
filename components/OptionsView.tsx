import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ContestedClaim } from '../utils/contested';
import { COUNTRIES, PROFESSIONS, THEMES, UI_LANGUAGES, type Settings } from '../utils/settings';
import { BrandMark } from './Brand';
import { Select, Switch } from './Choice';
import { ContestedList } from './ContestedList';
import { DecisionsList, type Decisions } from './DecisionsList';
import { EraseForm } from './EraseForm';
import { GuardListForm, type GuardListActions } from './GuardListForm';
import { useMessages } from './language';
import { countryMessages, optionsMessages, professionMessages, themeMessages } from './messages/options';
import { RuleList, type RuleEntry } from './RuleList';
import { SelectorTableForm, type SelectorTableActions } from './SelectorTableForm';

interface Props {
  settings: Settings;
  /** Keeps the changes. Rejects when they cannot be written. */
  onChange: (changes: Partial<Settings>) => Promise<void>;
  /** Asks the browser for the permission that look-ups need. Answers whether it was given. */
  onAskLookUps: () => Promise<boolean>;
  rules: readonly RuleEntry[] | null;
  contested: readonly ContestedClaim[];
  onRestore: (entry: ContestedClaim) => void;
  onExportContested: (entries: readonly ContestedClaim[]) => void;
  decisions: Decisions;
  guardList: GuardListActions;
  selectors: SelectorTableActions;
  onErase: () => Promise<void>;
}

/** Languages are named in themselves, so that whoever needs one can find it. */
const LANGUAGE_NAMES = { id: 'Bahasa Indonesia', en: 'English' } as const;

const SECTIONS = [
  'general',
  'rules',
  'decisions',
  'guardList',
  'privacy',
  'contested',
  'selectors',
  'erase',
] as const;

/** Every choice of the product on one page. */
export function OptionsView(props: Props) {
  const say = useMessages(optionsMessages);
  const [outcome, setOutcome] = useState('');
  function change(changes: Partial<Settings>) {
    setOutcome('');
    props.onChange(changes).then(
      () => setOutcome(say.saved),
      () => setOutcome(say.saveFailed),
    );
  }
  return (
    <div class="options">
      <header class="options-head">
        <BrandMark />
        <div>
          <p class="label">Rujukan</p>
          <h1 class="title">{say.title}</h1>
        </div>
      </header>
      <nav class="options-nav" aria-label={say.contents}>
        <ul>
          {SECTIONS.map(name => (
            <li key={name}>
              <a href={`#${name}`}>{say[name]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="options-main">
        <p class="note">{say.intro}</p>
        <General settings={props.settings} onChange={change} />
        <Section name="rules" title={say.rules}>
          <RuleList rules={props.rules} chosen={props.settings.rules} onChange={rules => change({ rules })} />
        </Section>
        <Section name="decisions" title={say.decisions}>
          <DecisionsList rules={props.rules} {...props.decisions} />
        </Section>
        <Section name="guardList" title={say.guardList}>
          <GuardListForm {...props.guardList} />
        </Section>
        <Privacy settings={props.settings} onChange={change} onAskLookUps={props.onAskLookUps} />
        <Section name="contested" title={say.contested}>
          <ContestedList
            entries={props.contested}
            onRestore={props.onRestore}
            onExport={props.onExportContested}
          />
        </Section>
        <Section name="selectors" title={say.selectors}>
          <SelectorTableForm {...props.selectors} />
        </Section>
        <Section name="erase" title={say.erase}>
          <EraseForm onErase={props.onErase} />
        </Section>
      </main>
      <output class="options-outcome">{outcome}</output>
    </div>
  );
}

interface PartProps {
  settings: Settings;
  onChange: (changes: Partial<Settings>) => void;
}

function General({ settings, onChange }: PartProps) {
  const say = useMessages(optionsMessages);
  const themes = useMessages(themeMessages);
  const countries = useMessages(countryMessages);
  const professions = useMessages(professionMessages);
  return (
    <Section name="general" title={say.general}>
      <div class="options-grid">
        <Select
          label={say.language}
          value={settings.language}
          options={UI_LANGUAGES.map(name => [name, LANGUAGE_NAMES[name]] as const)}
          onChange={language => onChange({ language })}
        />
        <Select
          label={say.theme}
          value={settings.theme}
          options={THEMES.map(name => [name, themes[name]] as const)}
          onChange={theme => onChange({ theme })}
        />
        <Select
          label={say.profession}
          value={settings.profession}
          options={PROFESSIONS.map(name => [name, professions[name]] as const)}
          onChange={profession => onChange({ profession })}
        />
        <Select
          label={say.country}
          note={say.countryNote}
          value={settings.country}
          options={COUNTRIES.map(name => [name, countries[name]] as const).sort(([, a], [, b]) =>
            a.localeCompare(b),
          )}
          onChange={country => onChange({ country })}
        />
      </div>
      <Switch
        label={say.marks}
        note={say.marksNote}
        checked={settings.marks}
        onChange={marks => onChange({ marks })}
      />
    </Section>
  );
}

function Privacy({ settings, onChange, onAskLookUps }: PartProps & Pick<Props, 'onAskLookUps'>) {
  const say = useMessages(optionsMessages);
  const [refused, setRefused] = useState(false);
  async function switchLookUps(wanted: boolean) {
    const lookUps = wanted && (await onAskLookUps().catch(() => false));
    setRefused(wanted && !lookUps);
    onChange({ lookUps });
  }
  return (
    <Section name="privacy" title={say.privacy}>
      <Switch
        key={String(refused)}
        label={say.lookUps}
        note={say.lookUpsNote}
        checked={settings.lookUps}
        onChange={wanted => void switchLookUps(wanted)}
      />
      <output class="note">{refused && say.lookUpsRefused}</output>
      <Switch
        label={say.tally}
        note={say.tallyNote}
        checked={settings.tally}
        onChange={tally => onChange({ tally })}
      />
    </Section>
  );
}

function Section({ name, title, children }: { name: string; title: string; children: ComponentChildren }) {
  return (
    <section id={name} class="options-section stack" aria-labelledby={`${name}-title`}>
      <h2 class="heading" id={`${name}-title`}>
        {title}
      </h2>
      {children}
    </section>
  );
}
