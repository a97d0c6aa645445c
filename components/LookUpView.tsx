import { useEffect, useRef, useState } from 'preact/hooks';
import type { LookUpRequest } from '../utils/evidence/europe-pmc';
import type { LookUpAnswer } from '../utils/evidence/look-up';
import { FoundCard } from './FoundCard';
import { formatNumber, useLanguage, useMessages } from './language';
import { LookUpForm } from './LookUpForm';
import { lookUpMessages } from './messages/look-up';
import { OutwardLinks } from './OutwardLinks';

interface Props {
  /** Words to begin with, per language of the place that is asked. */
  words: Record<'id' | 'en', string>;
  /** The user switched look-ups on. */
  isOn: boolean;
  /** Asks for the permission; answers whether it was given. */
  onTurnOn: () => Promise<boolean>;
  onAsk: (request: LookUpRequest, signal: AbortSignal) => Promise<LookUpAnswer>;
  thisYear: number;
}

/** Looks further than the library: Europe PMC in the panel, once allowed and on a click; other places in a new tab. */
export function LookUpView({ words, isOn, onTurnOn, onAsk, thisYear }: Props) {
  const say = useMessages(lookUpMessages);
  return (
    <div class="stack">
      <section class="stack-small">
        <h2 class="label">{say.service}</h2>
        {isOn ? (
          <Asking words={words.en} onAsk={onAsk} thisYear={thisYear} />
        ) : (
          <TurnOn onTurnOn={onTurnOn} />
        )}
      </section>
      <OutwardLinks words={words} />
    </div>
  );
}

function TurnOn({ onTurnOn }: Pick<Props, 'onTurnOn'>) {
  const say = useMessages(lookUpMessages);
  const [denied, setDenied] = useState(false);
  return (
    <>
      <p>{say.off}</p>
      <div>
        <button
          type="button"
          class="button"
          onClick={() =>
            void onTurnOn().then(
              given => setDenied(!given),
              () => setDenied(true),
            )
          }
        >
          {say.turnOn}
        </button>
      </div>
      <output class="note">{denied && say.denied}</output>
    </>
  );
}

function Asking({ words, onAsk, thisYear }: Pick<Props, 'onAsk' | 'thisYear'> & { words: string }) {
  const say = useMessages(lookUpMessages);
  const [answer, setAnswer] = useState<LookUpAnswer | 'asking' | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  async function ask(request: LookUpRequest) {
    stop.current?.abort();
    const controller = new AbortController();
    stop.current = controller;
    setAnswer('asking');
    const given = await onAsk(request, controller.signal);
    if (stop.current === controller) setAnswer(given);
  }
  return (
    <>
      <LookUpForm
        words={words}
        thisYear={thisYear}
        isAsking={answer === 'asking'}
        onAsk={request => void ask(request)}
      />
      {answer === 'asking' && (
        <div>
          <button type="button" class="button" onClick={() => stop.current?.abort()}>
            {say.cancel}
          </button>
        </div>
      )}
      <Answer answer={answer} />
    </>
  );
}

function Answer({ answer }: { answer: LookUpAnswer | 'asking' | null }) {
  const say = useMessages(lookUpMessages);
  const language = useLanguage();
  const items = answer !== null && answer !== 'asking' && answer.ok ? answer.items : [];
  return (
    <>
      <output class="note">{describe()}</output>
      {items.length > 0 && (
        <ol class="results">
          {items.map(item => (
            <li key={item.id}>
              <FoundCard item={item} />
            </li>
          ))}
        </ol>
      )}
    </>
  );

  function describe(): string {
    if (answer === null) return '';
    if (answer === 'asking') return say.asking;
    if (answer.ok)
      return say.found(formatNumber(language, answer.total), formatNumber(language, answer.items.length));
    const wait =
      answer.retryAfterSeconds === null
        ? ''
        : ` ${say.rateLimitWait(formatNumber(language, answer.retryAfterSeconds))}`;
    return `${say[answer.code]}${wait}`;
  }
}
