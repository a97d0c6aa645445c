import type { PostReading } from '../page/read';
import type { TextOfPost } from '../messages';
import { chooseTrack } from '../page/caption-track';
import { fetchCaptions } from '../page/fetch-captions';
import { LIMITS } from '../page/limits';
import { TranscriptError, type TranscriptAnswer } from '../transcript-answer';

interface Options {
  /** The post that is shown now. */
  post: () => Pick<PostReading, 'id' | 'url' | 'subtitles'> | null;
  /** Takes the words in, to be checked. */
  adopt: (text: string) => void;
  signal: AbortSignal;
}

/** What the words of a post are sent under, so that they never reach another one. */
export const identityOf = ({ id, url }: Pick<PostReading, 'id' | 'url'>): string => id ?? url;

/**
 * What is said in the active video. The page's side of it fetches the file, which a host may give to the page alone, and
 * takes the words; the panel parses, so that no page carries a parser that is hardly ever needed.
 */
export function createTranscripts({ post, adopt, signal }: Options) {
  return {
    /** Fetches the track of the active post. Call it for a click of the user and for nothing else. */
    async fetch(): Promise<TextOfPost | TranscriptAnswer> {
      const asked = post();
      const track = asked && chooseTrack(asked.subtitles);
      if (!track) return 'none';
      try {
        return { text: await fetchCaptions(track, signal), of: identityOf(asked) };
      } catch (error) {
        return error instanceof TranscriptError ? error.problem : 'refused';
      }
    },
    /** Takes in words of the post with this identity. An empty text takes them away again. */
    take(text: string, identity: string): TranscriptAnswer | null {
      const now = post();
      if (now === null || identityOf(now) !== identity) return 'moved-on';
      if (text.length > LIMITS.text) return 'too-large';
      adopt(text);
      return null;
    },
  };
}
