import { useMessages } from './language';
import { commonMessages } from './messages/common';

/** Says that something is on its way; the lines stand for the text to come. */
export function Loading({ words }: { words?: string }) {
  const say = useMessages(commonMessages);
  return (
    <output class="loading">
      <span>{words ?? say.loading}</span>
      <span class="loading-lines" aria-hidden="true">
        <span />
        <span />
        <span />
      </span>
    </output>
  );
}
