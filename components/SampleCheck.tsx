import { useId } from 'preact/hooks';
import type { RiskFinding } from '../utils/findings';
import { useBilingual, useMessages, type Bilingual } from './language';
import { welcomeMessages } from './messages/welcome';

/** A risk of the sample with what the pack says of it. */
export interface SampleRisk {
  finding: RiskFinding;
  name: Bilingual;
  why: Bilingual;
}

interface Props {
  text: string;
  onText: (text: string) => void;
  /** The risks of the text, null while they are being found, `'failed'` when the check cannot run. */
  risks: readonly SampleRisk[] | 'failed' | null;
}

/** A reply to play with: what would be said before it is posted. */
export function SampleCheck({ text, onText, risks }: Props) {
  const say = useMessages(welcomeMessages);
  const tell = useBilingual();
  const id = useId();
  return (
    <div class="stack-small">
      <label class="hidden-visually" for={id}>
        {say.tryLabel}
      </label>
      <textarea
        id={id}
        class="input"
        maxLength={2000}
        value={text}
        onInput={event => onText(event.currentTarget.value)}
      />
      <div class="sample-risks" aria-live="polite">
        {risks === null && <p class="note">{say.checking}</p>}
        {risks === 'failed' && <p class="note">{say.checkFailed}</p>}
        {Array.isArray(risks) && risks.length === 0 && <p class="note">{say.clean}</p>}
        {Array.isArray(risks) && risks.length > 0 && (
          <ul class="stack-small">
            {risks.map(({ finding, name, why }) => (
              <li key={`${finding.risk}:${finding.start}`} class="sample-risk">
                <p>
                  <q class="sample-quote">{finding.quote}</q> <strong>{tell(name)}</strong>
                </p>
                <p class="note">{tell(why)}</p>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
