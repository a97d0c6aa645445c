import { browser } from 'wxt/browser';
import { identityOf } from '../../utils/content/transcripts';
import { readTextOfPost, sendMessage, type TextOfPost } from '../../utils/messages';
import type { PageState } from '../../utils/page-state';
import { captionOrigin, chooseTrack } from '../../utils/page/caption-track';
import { fetchCaptions } from '../../utils/page/fetch-captions';
import type * as Parser from '../../utils/page/transcript';
import { readTranscriptAnswer, TranscriptError, type TranscriptAnswer } from '../../utils/transcript-answer';

type Page = PageState['page'];

/** Lets the page fetch the captions of its video, and has their words checked. Answers what went wrong, or null. */
export async function readTranscript(tab: number): Promise<TranscriptAnswer | null> {
  const answer = await sendMessage('fetchCaptions', undefined, tab);
  const captions = readTextOfPost(answer);
  return captions === null ? (readTranscriptAnswer(answer) ?? 'unreachable') : adopt(captions, tab);
}

/** Gives the page words that the user has; none take them away again. Answers what went wrong, or null. */
export async function pasteTranscript(
  text: string,
  page: Page,
  tab: number,
): Promise<TranscriptAnswer | null> {
  return give(
    ({ parsePasted }) => (text === '' ? { text, starts: [], isPartial: false } : parsePasted(text)),
    identityOf(page),
    tab,
  );
}

/**
 * For a host that answers no page: asks the user for the permission to ask that one host, and asks it from here. Must be
 * called inside the click, because a browser grants nothing without one.
 */
export async function allowTranscript(page: Page, tab: number): Promise<TranscriptAnswer | null> {
  const track = chooseTrack(page.subtitles);
  const origin = track && captionOrigin(track.url);
  if (!track || !origin) return 'not-allowed';
  if (!(await browser.permissions.request({ origins: [origin] }))) return 'declined';
  try {
    const text = await fetchCaptions(track, new AbortController().signal);
    return await adopt({ text, of: identityOf(page) }, tab);
  } catch (error) {
    if (!(error instanceof TranscriptError)) return 'unreachable';
    // With the permission given, what is refused still is not there any more.
    return error.problem === 'refused' ? 'expired' : error.problem;
  }
}

const adopt = ({ text, of }: TextOfPost, tab: number) =>
  give(({ parseWebVtt }) => parseWebVtt(text), of, tab);

async function give(
  parse: (parser: typeof Parser) => Parser.Transcript,
  of: string,
  tab: number,
): Promise<TranscriptAnswer | null> {
  try {
    const { text, isPartial } = parse(await import('../../utils/page/transcript'));
    const problem = readTranscriptAnswer(await sendMessage('setTranscript', { text, of }, tab));
    return problem ?? (isPartial ? 'partial' : null);
  } catch (error) {
    if (error instanceof TranscriptError) return error.problem;
    throw error;
  }
}
