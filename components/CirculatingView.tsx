import { useState } from 'preact/hooks';
import { writeOutline } from '../utils/evidence/outline';
import { BarChart } from './BarChart';
import { Select } from './Choice';
import { CopyButton } from './CopyButton';
import { useLibrary } from './evidence-context';
import { formatNumber, useBilingual, useLanguage, useMessages } from './language';
import type { LibraryClaim } from './library-types';
import { circulatingMessages } from './messages/circulating';

interface Met {
  /** ISO week: `2026-W47`. */
  week: string;
  claim: string;
  count: number;
}

interface Props {
  isOn: boolean;
  onTurnOn: () => void;
  met: readonly Met[];
  onClear: () => void;
}

/** Bars beyond these would be too many to compare; the table has the rest. */
const BARS = 8;

/** Which claims of the library the user met in a week, and the sources for a video on one of them. */
export function CirculatingView({ isOn, onTurnOn, met, onClear }: Props) {
  const say = useMessages(circulatingMessages);
  return (
    <section class="circulating stack-small">
      <h2 class="heading">{say.title}</h2>
      {!isOn && (
        <>
          <p>{say.off}</p>
          <div>
            <button type="button" class="button" onClick={onTurnOn}>
              {say.turnOn}
            </button>
          </div>
        </>
      )}
      {isOn && met.length === 0 && <p class="note">{say.empty}</p>}
      {met.length > 0 && <Weeks met={met} />}
      {met.length > 0 && <Clear onClear={onClear} />}
    </section>
  );
}

function Weeks({ met }: Pick<Props, 'met'>) {
  const say = useMessages(circulatingMessages);
  const language = useLanguage();
  const tell = useBilingual();
  const library = useLibrary();
  const weeks = [...new Set(met.map(({ week }) => week))];
  const [chosen, setChosen] = useState<string | null>(null);
  const [outlined, setOutlined] = useState<string | null>(null);
  const week = weeks.find(name => name === chosen) ?? weeks[0] ?? '';
  const named = (name: string) => say.weekName(String(Number(name.slice(6))), name.slice(0, 4));
  const rows = met
    .filter(entry => entry.week === week)
    .flatMap(({ claim: id, count }) => {
      const claim = library?.claims.get(id);
      return claim ? [{ claim, count }] : [];
    });
  const bars = rows.slice(0, BARS).map(({ claim, count }) => ({
    key: claim.id,
    label: tell(claim.statement),
    value: count,
    words: say.times(formatNumber(language, count)),
  }));
  const claim = rows.find(row => row.claim.id === outlined)?.claim;
  return (
    <>
      {weeks.length > 1 && (
        <Select
          label={say.week}
          value={week}
          options={weeks.map(name => [name, named(name)] as const)}
          onChange={setChosen}
        />
      )}
      <BarChart title={say.chart(named(week))} bars={bars} />
      <details class="more">
        <summary>{say.table}</summary>
        <table class="table">
          <caption class="hidden-visually">{say.chart(named(week))}</caption>
          <thead>
            <tr>
              <th scope="col">{say.claimColumn}</th>
              <th scope="col">{say.countColumn}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.claim.id}>
                <th scope="row">{tell(row.claim.statement)}</th>
                <td>{formatNumber(language, row.count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      {bars.length > 0 && (
        <Select
          label={say.outline}
          value={claim?.id ?? ''}
          options={[['', '–'], ...bars.map(bar => [bar.key, bar.label] as const)]}
          onChange={id => setOutlined(id === '' ? null : id)}
        />
      )}
      {claim && <Outline key={claim.id} claim={claim} onClose={() => setOutlined(null)} />}
    </>
  );
}

function Outline({ claim, onClose }: { claim: LibraryClaim; onClose: () => void }) {
  const say = useMessages(circulatingMessages);
  const language = useLanguage();
  const library = useLibrary();
  if (library === null) return null;
  const text = writeOutline(claim, library, language);
  return (
    <div class="card stack-small">
      <h3 class="field-label">{say.outlineTitle}</h3>
      <p class="note">{say.outlineHelp}</p>
      <textarea class="input outline" readOnly rows={12} aria-label={say.outlineTitle} value={text} />
      <div class="row">
        <CopyButton text={text}>{say.copyOutline}</CopyButton>
        <button type="button" class="button button-quiet" onClick={onClose}>
          {say.closeOutline}
        </button>
      </div>
    </div>
  );
}

function Clear({ onClear }: Pick<Props, 'onClear'>) {
  const say = useMessages(circulatingMessages);
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <div>
        <button type="button" class="button button-quiet button-flush" onClick={() => setAsking(true)}>
          {say.clear}
        </button>
      </div>
    );
  return (
    <div class="row">
      <button
        type="button"
        class="button"
        onClick={() => {
          setAsking(false);
          onClear();
        }}
      >
        {say.clearConfirm}
      </button>
      <button type="button" class="button button-quiet" onClick={() => setAsking(false)}>
        {say.keep}
      </button>
    </div>
  );
}
