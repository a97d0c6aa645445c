import { TranscriptError } from '../transcript-answer';
import { isCaptionAddress } from './caption-track';
import type { SubtitleTrack } from './post';

/** An hour of speech is about 100 KB. */
export const LARGEST_CAPTIONS = 1_000_000;
/** How long a host may take, in milliseconds. */
const PATIENCE = 20_000;
const TYPES =
  /^(?:text\/(?:vtt|plain)|application\/octet-stream|binary\/octet-stream|application\/x-subrip)\b/;

/**
 * Fetches the file of a caption track, as the page's own player does. The one request that the content script makes: only
 * ever called for a click of the user on "Read the transcript". Nothing that tells who asks goes with it.
 *
 * @throws TranscriptError. "refused" means that the host did not answer this page; it may answer the panel after a
 *   permission was given.
 */
export async function fetchCaptions(track: SubtitleTrack, signal: AbortSignal): Promise<string> {
  if (!isCaptionAddress(track.url)) throw new TranscriptError('not-allowed');
  const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
  try {
    return await download(track.url, patience);
  } catch (error) {
    if (error instanceof TranscriptError || signal.aborted) throw error;
    throw new TranscriptError(navigator.onLine && !patience.aborted ? 'refused' : 'offline');
  }
}

async function download(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, {
    signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    // A redirect could lead to any host.
    redirect: 'error',
  });
  if (response.status === 404 || response.status === 410) throw new TranscriptError('expired');
  if (!response.ok) throw new TranscriptError('refused');
  const type = response.headers.get('content-type') ?? 'text/vtt';
  if (!TYPES.test(type.toLowerCase())) throw new TranscriptError('wrong-type');
  return readAtMost(response, LARGEST_CAPTIONS);
}

async function readAtMost(response: Response, limit: number): Promise<string> {
  if (Number(response.headers.get('content-length') ?? 0) > limit) throw new TranscriptError('too-large');
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw new TranscriptError('too-large');
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
