import { browser } from 'wxt/browser';
import { sendMessage } from '../../utils/messages';
import type { PageState } from '../../utils/page-state';
import { captionOrigin, chooseTrack } from '../../utils/page/caption-track';
import { readTranscriptAnswer, type TranscriptAnswer } from '../../utils/transcript-answer';

type Page = PageState['page'];

/** Lets the page fetch the captions of its video. Answers what went wrong, or null. */
export async function readTranscript(tab: number): Promise<TranscriptAnswer | null> {
  return readTranscriptAnswer(await sendMessage('readTranscript', undefined, tab));
}

/** Gives the page words that the user has. Answers what went wrong, or null. */
export async function pasteTranscript(
  text: string,
  page: Page,
  tab: number,
): Promise<TranscriptAnswer | null> {
  return readTranscriptAnswer(await sendMessage('setTranscript', { text, of: page.id ?? page.url }, tab));
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
  const { fetchTranscript, TranscriptError } = await import('../../utils/page/transcript');
  try {
    const { text, isPartial } = await fetchTranscript(track, new AbortController().signal);
    return (await pasteTranscript(text, page, tab)) ?? (isPartial ? 'partial' : null);
  } catch (error) {
    if (!(error instanceof TranscriptError)) return 'unreachable';
    // With the permission given, what is refused still is not there any more.
    return error.problem === 'refused' ? 'expired' : error.problem;
  }
}
