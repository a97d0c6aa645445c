import type { Severity } from '../utils/findings';
import type { UiLanguage } from '../utils/settings';
import { SeverityMark } from './SeverityMark';
import { guardMessages } from './messages/guard';

interface Props {
  language: UiLanguage;
  severity: Severity;
  name: string;
  /** How many findings there are beside this one. */
  others: number;
  onWhy: () => void;
}

/** The slim line by the text box: the most severe finding, and the way to its reason. */
export function ReplyStrip({ language, severity, name, others, onWhy }: Props) {
  const say = guardMessages[language];
  return (
    <div class={`reply-strip severity-${severity}`}>
      <SeverityMark severity={severity} language={language} />
      <span class="name">{name}</span>
      {others > 0 && <span class="others">+{others}</span>}
      <button type="button" onClick={onWhy}>
        {say.why}
      </button>
    </div>
  );
}
