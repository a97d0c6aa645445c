import { careTone, CareLevelIcon } from './CareLevelMark';
import { VerdictIcon } from './VerdictMark';
import { LanguageContext } from './language';
import { chipMessages } from './messages/chips';
import { verdictMessages } from './messages/verdicts';
import type { CareLevel, Verdict } from '../utils/findings';
import type { UiLanguage } from '../utils/settings';

/** What a text on the page is marked with: danger before claims, the gravest claim before the others. */
export type ChipFinding = { care: CareLevel } | { verdict: Verdict; others: number };

interface Props {
  language: UiLanguage;
  finding: ChipFinding;
  onOpen: () => void;
}

/** A small mark beside a caption or a comment: shape and word; a press opens the panel there. */
export function Chip({ language, finding, onOpen }: Props) {
  const say = chipMessages[language];
  const word = 'care' in finding ? say.care[careTone(finding.care)] : verdictMessages[language][finding.verdict].word;
  const others = 'care' in finding ? 0 : finding.others;
  return (
    <LanguageContext.Provider value={language}>
      <button
        type="button"
        class={`chip ${'care' in finding ? `tone-${careTone(finding.care)}` : `verdict-${finding.verdict}`}`}
        aria-label={say.open(others > 0 ? `${word} +${others}` : word)}
        onClick={onOpen}
      >
        {'care' in finding ? <CareLevelIcon level={finding.care} /> : <VerdictIcon verdict={finding.verdict} />}
        <span>{word}</span>
        {others > 0 && <span class="others">+{others}</span>}
      </button>
    </LanguageContext.Provider>
  );
}
