import { COMMENT_LIMIT } from '../utils/fill-help';
import { CopyButton } from './CopyButton';
import { formatNumber, useLanguage, useMessages } from './language';
import { careMessages } from './messages/care';

/** A reply ready to copy, with how much of a comment it takes: the number is there even when it is too long. */
export function CopyReply({ text }: { text: string }) {
  const say = useMessages(careMessages);
  const language = useLanguage();
  const length = Array.from(text).length;
  const count = formatNumber(language, length);
  return (
    <div class="stack-small">
      <p lang={language}>{text}</p>
      <p class="row">
        <CopyButton class="button-quiet button-flush" text={text}>
          {say.copyReply}
        </CopyButton>
        <span class="note">{length <= COMMENT_LIMIT ? say.characters(count) : say.tooLong(count)}</span>
      </p>
    </div>
  );
}
