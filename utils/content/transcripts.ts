import type { PostReading } from '../page/read';
import type { TranscriptAnswer } from '../transcript-answer';
import { chooseTrack } from '../page/caption-track';
import { fetchTranscript, parsePasted, TranscriptError, type TranscriptProblem } from '../page/transcript';

interface Options {
  /** The post that is shown now. */
  post: () => Pick<PostReading, 'id' | 'url' | 'subtitles'> | null;
  /** Takes the words in, to be checked. */
  adopt: (text: string) => void;
  signal: AbortSignal;
}

/** What the words of a post are sent under, so that they never reach another one. */
export const identityOf = ({ id, url }: Pick<PostReading, 'id' | 'url'>): string => id ?? url;

/** Reads what is said in the active video: its caption track, on the user's click, or a text that the user has. */
export function createTranscripts({ post, adopt, signal }: Options) {
  const isShown = (identity: string) => {
    const now = post();
    return now !== null && identityOf(now) === identity;
  };
  return {
    /** Fetches the track of the active post. Call it for a click of the user and for nothing else. */
    async read(): Promise<TranscriptAnswer | null> {
      const asked = post();
      const track = asked && chooseTrack(asked.subtitles);
      if (!track) return 'none';
      try {
        const { text, isPartial } = await fetchTranscript(track, signal);
        if (!isShown(identityOf(asked))) return 'moved-on';
        adopt(text);
        return isPartial ? 'partial' : null;
      } catch (error) {
        return problemOf(error);
      }
    },
    /** Takes in words of the post with this identity. An empty text takes them away again. */
    take(text: string, identity: string): TranscriptAnswer | null {
      if (!isShown(identity)) return 'moved-on';
      if (text === '') return (adopt(''), null);
      try {
        const transcript = parsePasted(text);
        adopt(transcript.text);
        return transcript.isPartial ? 'partial' : null;
      } catch (error) {
        return problemOf(error);
      }
    },
  };
}

function problemOf(error: unknown): TranscriptProblem {
  return error instanceof TranscriptError ? error.problem : 'refused';
}
