import { WebVTTParser } from 'webvtt-parser';
import type { SubtitleTrack } from './post';

/** Why there is no transcript; a word for the views, which have a sentence for each. */
export type TranscriptProblem =
  | 'none'
  | 'not-allowed'
  | 'offline'
  | 'refused'
  | 'expired'
  | 'too-large'
  | 'wrong-type'
  | 'malformed'
  | 'empty';

export class TranscriptError extends Error {
  constructor(readonly problem: TranscriptProblem) {
    super(`no transcript: ${problem}`);
    this.name = 'TranscriptError';
  }
}

export interface Transcript {
  /** One line per caption, in order. */
  text: string;
  /** Seconds from the start of the video for each line; empty for a pasted text without times. */
  starts: number[];
  /** The page could not be parsed everywhere: some captions are missing. */
  isPartial: boolean;
}

/** An hour of speech is about 100 KB. */
const LARGEST = 1_000_000;
/** TikTok's own hosts, where its player loads captions from. */
const HOSTS = /(?:^|\.)(?:tiktok|tiktokcdn|tiktokcdn-[a-z]{2})\.com$/;
const TYPES =
  /^(?:text\/(?:vtt|plain)|application\/octet-stream|binary\/octet-stream|application\/x-subrip)\b/;

/** The track to offer: heard speech before machine translation, the original language first. Null when there is none. */
export function chooseTrack(tracks: readonly SubtitleTrack[]): SubtitleTrack | null {
  const rank = ({ source, original }: SubtitleTrack) =>
    (source === 'MT' ? 4 : source === 'unknown' ? 2 : 0) + (original ? 0 : 1);
  return tracks.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

/**
 * Fetches a caption track, as the page's own player does. The one request that the content script makes: only ever called
 * for a click of the user on "Read the transcript".
 *
 * @throws TranscriptError. "refused" means that the host did not answer this page; it may after a permission was given.
 */
export async function fetchTranscript(track: SubtitleTrack, signal: AbortSignal): Promise<Transcript> {
  if (!isAllowed(track.url)) throw new TranscriptError('not-allowed');
  const response = await request(track.url, signal);
  if (!isAllowed(response.url || track.url)) throw new TranscriptError('not-allowed');
  if ([401, 403, 404, 410].includes(response.status)) throw new TranscriptError('expired');
  if (!response.ok) throw new TranscriptError('refused');
  const type = response.headers.get('content-type') ?? 'text/vtt';
  if (!TYPES.test(type.toLowerCase())) throw new TranscriptError('wrong-type');
  return parseWebVtt(await readAtMost(response, LARGEST));
}

function isAllowed(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && HOSTS.test(hostname);
}

async function request(url: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new TranscriptError(navigator.onLine ? 'refused' : 'offline');
  }
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

/**
 * Parses a WebVTT file. Malformed cues are left out and noted.
 *
 * @throws TranscriptError "malformed" for a file of another kind, "empty" for one without words.
 */
export function parseWebVtt(file: string): Transcript {
  if (file.length > LARGEST) throw new TranscriptError('too-large');
  if (!/^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/.test(file)) throw new TranscriptError('malformed');
  const { cues, errors } = new WebVTTParser().parse(file);
  const lines: { text: string; start: number }[] = [];
  for (const cue of cues) {
    const text = plain(cue.text);
    // Rolling captions repeat the line before.
    if (text !== '' && text !== lines.at(-1)?.text) lines.push({ text, start: cue.startTime });
  }
  if (lines.length === 0) throw new TranscriptError(errors.length > 0 ? 'malformed' : 'empty');
  return {
    text: lines.map(line => line.text).join('\n'),
    starts: lines.map(line => line.start),
    isPartial: errors.length > 0,
  };
}

/**
 * A transcript that the user pasted: WebVTT, SubRip, or plain text.
 *
 * @throws TranscriptError "empty" or "too-large".
 */
export function parsePasted(text: string): Transcript {
  if (text.length > LARGEST) throw new TranscriptError('too-large');
  const body = text.trim();
  if (body === '') throw new TranscriptError('empty');
  if (/^\uFEFF?WEBVTT\b/.test(body)) return parseWebVtt(`${body}\n`);
  if (!/\d\d:\d\d[,.]\d{3}\s+-->\s+/.test(body)) return { text: body, starts: [], isPartial: false };
  return parseWebVtt(`WEBVTT\n\n${body.replace(/(\d\d:\d\d),(\d{3})/g, '$1.$2')}\n`);
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lrm: '',
  rlm: '',
};

function plain(cue: string): string {
  return cue
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
