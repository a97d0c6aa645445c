import { RULE_SWITCHES, type RuleSwitch, type Settings } from '../utils/settings';
import type { Severity } from '../utils/findings';
import { Loading } from './Loading';
import { formatNumber, useBilingual, useLanguage, useMessages, type Bilingual } from './language';
import { optionsMessages, ruleSwitchMessages } from './messages/options';

export interface RuleEntry {
  id: string;
  severity: Severity;
  name: Bilingual;
  why: Bilingual;
}

interface Props {
  /** The rules of the reply check, or null while they are loading. */
  rules: readonly RuleEntry[] | null;
  chosen: Settings['rules'];
  onChange: (chosen: Settings['rules']) => void;
}

/** How loud each rule of the reply check is. What was never touched follows the library. */
export function RuleList({ rules, chosen, onChange }: Props) {
  const say = useMessages(optionsMessages);
  const language = useLanguage();
  if (rules === null) return <Loading />;
  const changed = rules.filter(({ id }) => Object.hasOwn(chosen, id)).length;
  return (
    <div class="stack-small">
      <div class="row row-apart">
        <p class="note">{say.rulesNote}</p>
        {changed > 0 && (
          <div class="row">
            <span class="note">{say.rulesChanged(formatNumber(language, changed))}</span>
            <button type="button" class="button" onClick={() => onChange({})}>
              {say.rulesReset}
            </button>
          </div>
        )}
      </div>
      <ul class="rules">
        {rules.map(rule => (
          <RuleRow
            key={rule.id}
            rule={rule}
            value={(Object.hasOwn(chosen, rule.id) ? chosen[rule.id] : undefined) ?? rule.severity}
            onChange={value => onChange(withRule(chosen, rule, value))}
          />
        ))}
      </ul>
    </div>
  );
}

interface RowProps {
  rule: RuleEntry;
  value: RuleSwitch;
  onChange: (value: RuleSwitch) => void;
}

function RuleRow({ rule, value, onChange }: RowProps) {
  const say = useMessages(optionsMessages);
  const words = useMessages(ruleSwitchMessages);
  const tell = useBilingual();
  return (
    <li class="rule">
      <div>
        <label class="field-label" for={`rule-${rule.id}`}>
          {tell(rule.name)}
        </label>
        <p class="note">{tell(rule.why)}</p>
      </div>
      <div class="rule-choice">
        <select
          id={`rule-${rule.id}`}
          class="input"
          value={value}
          onChange={event => {
            const name = RULE_SWITCHES.find(known => known === event.currentTarget.value);
            if (name !== undefined) onChange(name);
          }}
        >
          {RULE_SWITCHES.map(name => (
            <option key={name} value={name}>
              {words[name]}
            </option>
          ))}
        </select>
        {value !== rule.severity && <p class="note">{say.byDefault(words[rule.severity])}</p>}
      </div>
    </li>
  );
}

/** The choices with one rule set; a rule that is back at its own severity is no choice any more. */
function withRule(chosen: Settings['rules'], rule: RuleEntry, value: RuleSwitch): Settings['rules'] {
  const others = Object.entries(chosen).filter(([id]) => id !== rule.id);
  return Object.fromEntries(value === rule.severity ? others : [...others, [rule.id, value]]);
}
