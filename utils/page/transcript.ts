import { WebVTTParser } from 'webvtt-parser';
import { TranscriptError } from '../transcript-answer';
import { LARGEST_CAPTIONS } from './fetch-captions';
import { LIMITS } from './limits';

export interface Transcript {
  /** One line per caption, in order. */
  text: string;
  /** Seconds from the start of the video for each line; empty for a pasted text without times. */
  starts: number[];
  /** The page could not be parsed everywhere: some captions are missing. */
  isPartial: boolean;
}

/**
 * Parses a WebVTT file. Malformed cues are left out and noted.
 *
 * @throws TranscriptError "malformed" for a file of another kind, "empty" for one without words.
 */
export function parseWebVtt(file: string): Transcript {
  if (file.length > LARGEST_CAPTIONS) throw new TranscriptError('too-large');
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
  if (text.length > LIMITS.text) throw new TranscriptError('too-large');
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
  if (text.length > LARGEST_CAPTIONS) throw new TranscriptError('too-large');
  const body = text.toWellFormed().trim();
  if (body === '') throw new TranscriptError('empty');
  if (/^\uFEFF?WEBVTT\b/.test(body)) return parseWebVtt(`${body}\n`);
  if (!/\d\d:\d\d[,.]\d{3}\s+-->\s+/.test(body)) {
    if (body.length > LIMITS.text) throw new TranscriptError('too-large');
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
