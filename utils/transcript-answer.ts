/**
 * What came of reading the speech, where something did: why there is none; "partial" when some captions were damaged and
 * left out; "moved-on" when the page shows another post by now. A word for the views, which have a sentence for each.
 */
export const TRANSCRIPT_ANSWERS = [
  'none',
  'not-allowed',
  'offline',
  'refused',
  'declined',
  'expired',
  'too-large',
  'wrong-type',
  'malformed',
  'empty',
  'partial',
  'moved-on',
  'unreachable',
] as const;

export type TranscriptAnswer = (typeof TRANSCRIPT_ANSWERS)[number];

/** Why there is no transcript. */
export class TranscriptError extends Error {
  constructor(
    readonly problem: Exclude<TranscriptAnswer, 'declined' | 'partial' | 'moved-on' | 'unreachable'>,
  ) {
    super(`no transcript: ${problem}`);
    this.name = 'TranscriptError';
  }
}

/** The answer that a message carries; "unreachable" for anything else. Null when all went well. */
export function readTranscriptAnswer(value: unknown): TranscriptAnswer | null {
  return value === null ? null : (TRANSCRIPT_ANSWERS.find(answer => answer === value) ?? 'unreachable');
}
