import { useEffect, useId, useState } from 'preact/hooks';
import { composeQuery, type LookUpRequest } from '../utils/evidence/europe-pmc';
import { Select } from './Choice';
import { useMessages } from './language';
import { lookUpMessages } from './messages/look-up';

interface Props {
  words: string;
  thisYear: number;
  isAsking: boolean;
  onAsk: (request: LookUpRequest) => void;
}

const ANY = 'any';

/** The question to Europe PMC, with the exact text that will be sent. */
export function LookUpForm({ words, thisYear, isAsking, onAsk }: Props) {
  const say = useMessages(lookUpMessages);
  const id = useId();
  const [request, setRequest] = useState<LookUpRequest>({
    words,
    only: 'reviews',
    since: null,
    openAccess: false,
  });
  useEffect(() => setRequest(before => ({ ...before, words })), [words]);
  const query = composeQuery(request);
  const years = [thisYear - 5, thisYear - 10, thisYear - 20].map(String);
  return (
    <form
      class="stack-small"
      onSubmit={event => {
        event.preventDefault();
        if (query !== '' && !isAsking) onAsk(request);
      }}
    >
      <div class="field">
        <label for={id}>{say.words}</label>
        <input
          id={id}
          class="input"
          type="text"
          autocomplete="off"
          maxLength={300}
          value={request.words}
          onInput={event => setRequest({ ...request, words: event.currentTarget.value })}
        />
      </div>
      <Select
        label={say.only}
        value={request.only}
        options={[
          ['any', say.any],
          ['reviews', say.reviews],
          ['guidelines', say.guidelines],
        ]}
        onChange={only => setRequest({ ...request, only })}
      />
      <Select
        label={say.since}
        value={request.since === null ? ANY : String(request.since)}
        options={[[ANY, say.anyYear], ...years.map(year => [year, year] as const)]}
        onChange={since => setRequest({ ...request, since: since === ANY ? null : Number(since) })}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={request.openAccess}
          onChange={event => setRequest({ ...request, openAccess: event.currentTarget.checked })}
        />
        {say.openAccess}
      </label>
      <div class="will-send">
        <p class="label" id={`${id}-query`}>
          {say.willSend}
        </p>
        <p class="query" aria-labelledby={`${id}-query`}>
          {query === '' ? say.nothingToSend : <code>{query}</code>}
        </p>
      </div>
      <div>
        <button type="submit" class="button button-main" disabled={query === '' || isAsking}>
          {say.send}
        </button>
      </div>
    </form>
  );
}
