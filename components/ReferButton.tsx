import { useMessages } from './language';
import { careMessages } from './messages/care';

/** Opens the referral guide. */
export function ReferButton({ onRefer }: { onRefer: () => void }) {
  const say = useMessages(careMessages);
  return (
    <div class="row">
      <button type="button" class="button" onClick={onRefer}>
        {say.refer}
      </button>
    </div>
  );
}
