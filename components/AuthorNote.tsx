import type { ComponentChildren } from 'preact';
import type { PageState } from '../utils/page-state';
import { useMessages } from './language';
import { videoMessages } from './messages/video';

interface Props {
  author: PageState['page']['author'];
  /** What the registers say of the titles in the profile. */
  children?: ComponentChildren;
}

/** Who is speaking in the video, as far as the page tells. */
export function AuthorNote({ author, children }: Props) {
  const say = useMessages(videoMessages);
  return (
    <section class="author stack-small" aria-label={say.speaking}>
      <h2 class="label">{say.speaking}</h2>
      {author.handle === null && author.nickname === null ? (
        <p class="note">{say.unknownAuthor}</p>
      ) : (
        <p class="author-name">
          {author.nickname !== null && <strong dir="auto">{author.nickname}</strong>}
          {author.handle !== null && <span class="note"> @{author.handle}</span>}
        </p>
      )}
      {author.verified === true && <p class="note">{say.badge}</p>}
      {children}
    </section>
  );
}
