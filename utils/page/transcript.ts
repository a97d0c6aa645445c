import { WebVTTParser } from 'webvtt-parser';
import type { TranscriptAnswer } from '../transcript-answer';
import { isCaptionAddress } from './caption-track';
import type { SubtitleTrack } from './post';

/** Why there is no transcript. */
export type TranscriptProblem = Exclude<
  TranscriptAnswer,
  'declined' | 'partial' | 'moved-on' | 'unreachable'
>;

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
/** As much as a text of a page may hold anywhere; some four hours of speech. */
const LONGEST = 200_000;
/** How long a host may take, in milliseconds. */
const PATIENCE = 20_000;
const TYPES =
  /^(?:text\/(?:vtt|plain)|application\/octet-stream|binary\/octet-stream|application\/x-subrip)\b/;

/**
 * Fetches a caption track, as the page's own player does. The one request that the content script makes: only ever called
 * for a click of the user on "Read the transcript". Nothing that tells who asks goes with it.
 *
 * @throws TranscriptError. "refused" means that the host did not answer this page; it may answer the panel after a
 *   permission was given.
 */
export async function fetchTranscript(track: SubtitleTrack, signal: AbortSignal): Promise<Transcript> {
  if (!isCaptionAddress(track.url)) throw new TranscriptError('not-allowed');
  const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
  try {
    return parseWebVtt(await download(track.url, patience));
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
  return readAtMost(response, LARGEST);
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
  const text = lines.map(line => line.text).join('\n');
  if (text.length > LONGEST) throw new TranscriptError('too-large');
  return {
    text,
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
  const body = text.toWellFormed().trim();
  if (body === '') throw new TranscriptError('empty');
  if (/^\uFEFF?WEBVTT\b/.test(body)) return parseWebVtt(`${body}\n`);
  if (!/\d\d:\d\d[,.]\d{3}\s+-->\s+/.test(body)) {
    if (body.length > LONGEST) throw new TranscriptError('too-large');
    return { text: body, starts: [], isPartial: false };
  }
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
