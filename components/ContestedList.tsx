import { CopyButton } from './CopyButton';
import { useLibrary } from './evidence-context';
import { formatDay, useBilingual, useLanguage, useMessages } from './language';
import { optionsMessages } from './messages/options';

/** A contested claim as it is kept. */
export interface ContestedEntry {
  claim: string;
  reason: 'misread' | 'verdict';
  note: string;
  at: number;
}

interface Props {
  entries: readonly ContestedEntry[];
  onRestore: (claim: string) => void;
}

/** The claims that the user hid for good, each with a way back, and a text to report them with. */
export function ContestedList({ entries, onRestore }: Props) {
  const say = useMessages(optionsMessages);
  const language = useLanguage();
  const tell = useBilingual();
  const library = useLibrary();
  if (entries.length === 0) return <p class="note">{say.contestedNone}</p>;
  const reasons = { misread: say.contestedReasonMisread, verdict: say.contestedReasonVerdict };
  return (
    <div class="stack-small">
      <ul class="rules">
        {entries.map(({ claim, reason, note, at }) => {
          const entry = library?.claims.get(claim);
          return (
            <li key={claim} class="rule">
              <div>
                <p class="statement">{entry === undefined ? claim : tell(entry.statement)}</p>
                <p class="note">
                  {reasons[reason]} · {formatDay(language, at)}
                  {note !== '' && <> · {note}</>}
                </p>
              </div>
              <button type="button" class="button" onClick={() => onRestore(claim)}>
                {say.restore}
              </button>
            </li>
          );
        })}
      </ul>
      <div class="row">
        <CopyButton text={JSON.stringify(entries, null, 2)}>{say.copyReport}</CopyButton>
      </div>
      <p class="note">{say.copyReportNote}</p>
    </div>
  );
}
