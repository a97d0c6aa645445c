import { CopyButton } from './CopyButton';
import { useBilingual, useLanguage, useMessages, type Bilingual } from './language';
import { videoMessages } from './messages/video';

/** A short, warm answer that a counsellor may paste under the video. */
export function KindReply({ reply }: { reply: Bilingual }) {
  const say = useMessages(videoMessages);
  const tell = useBilingual();
  return (
    <section class="kind-reply stack-small">
      <h4 class="label">{say.kindReply}</h4>
      <p lang={useLanguage()}>{tell(reply)}</p>
      <div class="row">
        <CopyButton class="button-quiet button-flush" text={tell(reply)}>
          {say.copyReply}
        </CopyButton>
      </div>
    </section>
  );
}
