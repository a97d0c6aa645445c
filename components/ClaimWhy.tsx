import type { ClaimReason } from '../utils/findings';
import { useMessages } from './language';
import { videoMessages } from './messages/video';

/** The words that made a sentence a claim, as they stand in the text: a flag that cannot say why is worth nothing. */
export function ClaimWhy({ why }: { why: ClaimReason }) {
  const say = useMessages(videoMessages);
  const rows: [string, readonly string[]][] = [
    [say.whyTopics, why.topics],
    [say.whyAssertion, why.assertion],
    [say.whyMatched, why.matched],
  ];
  const filled = rows.filter(([, words]) => words.length > 0);
  if (filled.length === 0) return null;
  return (
    <details class="more why">
      <summary>{say.why}</summary>
      <dl>
        {filled.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{[...new Set(words)].map(word => `“${word}”`).join(', ')}</dd>
          </div>
        ))}
      </dl>
      <p class="note">{say.recheck}</p>
    </details>
  );
}
