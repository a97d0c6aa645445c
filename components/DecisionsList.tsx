import { formatDay, formatNumber, useBilingual, useLanguage, useMessages, type Bilingual } from './language';
import { optionsMessages } from './messages/options';
import type { RuleEntry } from './RuleList';

/** A reply that was posted in spite of a warning. Nothing of the reply itself. */
export interface PostedAnyway {
  risks: readonly string[];
  reason: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** Words that a rule leaves alone; the words themselves are not kept. */
export interface QuietWords {
  risk: string;
  key: string;
  at: number;
}

export interface Decisions {
  setAside: readonly QuietWords[];
  onRevoke: (words: QuietWords) => void;
  posted: readonly PostedAnyway[];
  onForget: () => void;
}

interface Props extends Decisions {
  /** Names the rules; null while they are loading. */
  rules: readonly RuleEntry[] | null;
}

/** What the user decided about warnings: the words they set aside, each with a way back, and their own reasons. */
export function DecisionsList({ rules, setAside, onRevoke, posted, onForget }: Props) {
  const say = useMessages(optionsMessages);
  const language = useLanguage();
  const tell = useBilingual();
  const nameOf = (id: string): string => {
    const name: Bilingual | undefined = rules?.find(rule => rule.id === id)?.name;
    return name === undefined ? id : tell(name);
  };
  return (
    <div class="stack">
      <div class="stack-small">
        <h3 class="field-label">{say.setAside}</h3>
        <p class="note">{setAside.length === 0 ? say.setAsideNone : say.setAsideNote}</p>
        <ul class="rules">
          {setAside.map(words => (
            <li key={`${words.risk} ${words.key}`} class="rule">
              <div>
                <p class="statement">{nameOf(words.risk)}</p>
                <p class="note">{formatDay(language, words.at)}</p>
              </div>
              <button type="button" class="button" onClick={() => onRevoke(words)}>
                {say.revoke}
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div class="stack-small">
        <h3 class="field-label">{say.posted}</h3>
        <p class="note">{posted.length === 0 ? say.postedNone : say.postedNote}</p>
        <ul class="rules">
          {posted.map(({ risks, reason, at }) => (
            <li key={at} class="rule">
              <div>
                <p class="statement">{reason}</p>
                <p class="note">
                  {formatDay(language, at)} · {risks.map(nameOf).join(' · ')}
                </p>
              </div>
            </li>
          ))}
        </ul>
        {posted.length > 0 && (
          <div class="row">
            <button type="button" class="button" onClick={onForget}>
              {say.postedForget(formatNumber(language, posted.length))}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
