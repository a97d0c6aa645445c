import { UNVERIFIED, type ContestedClaim } from '../utils/contested';
import { useLibrary } from './evidence-context';
import { formatDay, useBilingual, useLanguage, useMessages } from './language';
import { contestReachMessages, contestReasonMessages } from './messages/contest';
import { optionsMessages } from './messages/options';

interface Props {
  entries: readonly ContestedClaim[];
  onRestore: (entry: ContestedClaim) => void;
  /** Hands them to the user as a file. */
  onExport: (entries: readonly ContestedClaim[]) => void;
}

/** The flags that the user contested for good, each with a way back, and a file to report them with. */
export function ContestedList({ entries, onRestore, onExport }: Props) {
  const say = useMessages(optionsMessages);
  const reasons = useMessages(contestReasonMessages);
  const reaches = useMessages(contestReachMessages);
  const language = useLanguage();
  const tell = useBilingual();
  const library = useLibrary();
  if (entries.length === 0) return <p class="note">{say.contestedNone}</p>;
  const nameOf = (claim: string): string => {
    const entry = library?.claims.get(claim);
    if (claim === UNVERIFIED) return say.contestedUnverified;
    return entry === undefined ? claim : tell(entry.statement);
  };
  return (
    <div class="stack-small">
      <ul class="rules">
        {entries.map(entry => (
          <li key={`${entry.claim} ${entry.keys?.join(' ') ?? ''}`} class="rule">
            <div>
              <p class="statement">{nameOf(entry.claim)}</p>
              <p class="note">
                {reasons[entry.reason]} · {reaches[entry.keys === null ? 'everywhere' : 'phrasing']} ·{' '}
                {formatDay(language, entry.at)}
                {entry.note !== '' && <> · {entry.note}</>}
              </p>
            </div>
            <button type="button" class="button" onClick={() => onRestore(entry)}>
              {say.restore}
            </button>
          </li>
        ))}
      </ul>
      <div class="row">
        <button type="button" class="button" onClick={() => onExport(entries)}>
          {say.exportReport}
        </button>
      </div>
      <p class="note">{say.exportReportNote}</p>
    </div>
  );
}
