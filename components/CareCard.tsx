import { helpToName } from '../utils/evidence/care-reply';
import type { DeadNumber, OfferedHelpline } from '../utils/evidence/helplines';
import { fillHelp } from '../utils/fill-help';
import type { CareFinding } from '../utils/findings';
import type { CareGuideEntry, Helpline, Pack } from '../utils/packs/schema';
import type { Country } from '../utils/settings';
import { CopyReply } from './CopyReply';
import { CountrySwitch } from './CountrySwitch';
import { DeadNumbers } from './DeadNumbers';
import { HelplineList } from './HelplineList';
import { OpenIcon } from './icons';
import { useBilingual, useLanguage, useMessages, type Bilingual } from './language';
import { careMessages } from './messages/care';
import { commonMessages } from './messages/common';
import { ReferButton } from './ReferButton';

interface Props {
  finding: Pick<CareFinding, 'level' | 'minor'>;
  guide: Pack<'care-guide'>;
  /** For the level and country, the first to try in front; from `pickHelplines`. */
  helplines: readonly OfferedHelpline[];
  emergency: Helpline | null;
  directories: Pack<'helplines'>['directories'];
  /** Dead numbers the comment itself names. */
  dead: readonly DeadNumber[];
  country: Country;
  onCountry: (country: Country) => void;
  /** Opens the referral guide. */
  onRefer: () => void;
}

/** What to do for somebody who may be in danger. Calm: no alarm, no score, no word about the person. */
export function CareCard({ finding, guide, helplines, emergency, directories, dead, ...rest }: Props) {
  const say = useMessages(careMessages);
  const tell = useBilingual();
  const language = useLanguage();
  const entry = guide.entries.find(({ id }) => id === finding.level);
  if (entry === undefined) return null;
  const names = helpToName(helplines, emergency);
  const fill = (text: Bilingual) => fillHelp(tell(text), names, language);
  const now = finding.minor ? [...entry.now, ...guide.minor.now] : entry.now;
  const avoid = finding.minor ? [...entry.avoid, ...guide.minor.avoid] : entry.avoid;
  const replies =
    finding.minor && !isEmergency(entry) ? [guide.minor.reply, ...entry.replies] : entry.replies;
  return (
    <section class="care-card stack" aria-label={say.nowTitle}>
      {finding.minor && <p class="note">{say.minorTitle}</p>}
      <DeadNumbers dead={dead} />
      <Lines title={say.nowTitle} lines={now.map(fill)} isOrdered />
      <HelplineList helplines={helplines} directories={directories} />
      <CountrySwitch country={rest.country} onCountry={rest.onCountry} />
      <section class="stack-small">
        <h3 class="label">{say.replyTitle}</h3>
        {replies.map(reply => (
          <CopyReply key={reply.en} text={fill(reply)} />
        ))}
      </section>
      <Lines title={say.avoidTitle} lines={avoid.map(tell)} />
      <section class="stack-small">
        <h3 class="label">{say.escalateTitle}</h3>
        <p>{tell(entry.escalate)}</p>
      </section>
      <ReportPath report={guide.report} />
      <ReferButton onRefer={rest.onRefer} />
      <Guidelines sources={guide.sources} />
      <p class="note">{say.notStored}</p>
    </section>
  );
}

const isEmergency = (entry: CareGuideEntry) => entry.id === 'plan-or-attempt';

function Lines({
  title,
  lines,
  isOrdered = false,
}: {
  title: string;
  lines: readonly string[];
  isOrdered?: boolean;
}) {
  const items = lines.map(line => <li key={line}>{line}</li>);
  return (
    <section class="stack-small">
      <h3 class="label">{title}</h3>
      {isOrdered ? <ol class="care-lines">{items}</ol> : <ul class="care-lines">{items}</ul>}
    </section>
  );
}

function ReportPath({ report }: { report: Pack<'care-guide'>['report'] }) {
  const say = useMessages(careMessages);
  const common = useMessages(commonMessages);
  const tell = useBilingual();
  return (
    <details class="more">
      <summary>{say.reportTitle}</summary>
      <ol class="care-lines">
        {report.steps.map(step => (
          <li key={step.en}>{tell(step)}</li>
        ))}
      </ol>
      <p>
        <a href={report.url} target="_blank" rel="noreferrer">
          {say.reportMore} <OpenIcon />
          <span class="hidden-visually">{common.opensInNewTab}</span>
        </a>
      </p>
    </details>
  );
}

function Guidelines({ sources }: { sources: Pack<'care-guide'>['sources'] }) {
  const say = useMessages(careMessages);
  const common = useMessages(commonMessages);
  return (
    <details class="more">
      <summary>{say.sources}</summary>
      <ul class="care-lines">
        {sources.map(source => (
          <li key={source.url}>
            <a href={source.url} target="_blank" rel="noreferrer">
              {source.title} <OpenIcon />
              <span class="hidden-visually">{common.opensInNewTab}</span>
            </a>
            <span class="note">
              {' '}
              {source.publisher}
              {source.year !== null && `, ${source.year}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
