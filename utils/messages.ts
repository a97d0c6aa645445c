import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Answers, TextToCheck } from './text-checks';
import type { HandedData } from './handed/data';
import type { PageState } from './page-state';
import type { SelectorTable } from './page/selectors';
import type { SetAsideRequest } from './set-aside';
import type { TranscriptAnswer } from './transcript-answer';

/** Where in the page, or in the panel, the user wants to go. */
export type Place =
  { kind: 'passage'; key: string } | { kind: 'comment'; key: string } | { kind: 'composer' };

/** A text of a post: its caption file as the host gave it, or what is said in it. */
export interface TextOfPost {
  text: string;
  /** Id of the post it belongs to, or the address of a post without one; see `identityOf`. */
  of: string;
}

/**
 * Every message of the extension, named by direction. Receivers check the sender (`isOwnPage`, `isTikTokTab`) and the
 * shape before they act; a content script is never trusted with settings.
 */
interface Protocol {
  /** Panel to content script: the present state, or null while nothing was read. */
  getPageState(): PageState | null;
  /** Panel to content script: scroll to a place and mark it for a moment. Answers whether it is still there. */
  showInPage(place: Place): boolean;
  /** Panel to content script: fetch the auto-caption track, on the user's click. Answers the file, or what went wrong. */
  fetchCaptions(): TextOfPost | TranscriptAnswer;
  /** Panel to content script: check these words of the video; none take them away again. Answers what went wrong, or null. */
  setTranscript(sent: TextOfPost): TranscriptAnswer | null;
  /** Panel to content script: the caption that is being written on the upload page, or null where there is none. */
  readOwnCaption(): string | null;
  /** Panel to content script: element names and counts of the page for a report; no text of the page. */
  getDiagnostic(): string;
  /** Content script to panel: the state changed. */
  pageStateChanged(state: PageState): void;
  /** Content script to background, inside a click: open the panel at a finding. Answers whether it is open. */
  openPanel(place: Place | null): boolean;
  /** Content script to background: claims and care of some texts; one answer for each, null when they are not texts. */
  checkTexts(texts: TextToCheck[]): Answers | null;
  /** Content script to background: the data of the reply check, once a text box is there; null for anybody else. */
  getReplyData(): HandedData | null;
  /** Content script to background: the selector table that the user loaded, or null. */
  getSelectorTable(): SelectorTable | null;
  /** Content script to background: the user posted in spite of these risks; their reason, which may be empty. */
  postedAnyway(decision: { risks: string[]; reason: string }): void;
  /** Content script to background: the user said that these words, or this rule, are no problem here. */
  setAside(request: SetAsideRequest): void;
  /** Content script or panel to background: which of these phrases are on the guard list. Phrases in the form of `gramsOf`. */
  areGuarded(phrases: string[]): boolean[];
  /** Background to panel: go to this finding. */
  showInPanel(place: Place): void;
  /** Panel to background, when it opens: where to go first, once. */
  takePlace(): Place | null;
  /** Background to panel: put this text into the reply check. */
  checkText(text: string): void;
  /** Panel to background, when it opens: the text that waits to be checked, once. */
  takeTextToCheck(): string | null;
}

export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<Protocol>();

/** Longer keys are no keys of ours. */
const LONGEST_KEY = 200;

/** The place a message names, or null when it names none. */
export function readPlace(value: unknown): Place | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, key } = value as Record<string, unknown>;
  if (kind === 'composer') return { kind };
  const isKey = typeof key === 'string' && key.length > 0 && key.length <= LONGEST_KEY;
  return (kind === 'passage' || kind === 'comment') && isKey ? { kind, key } : null;
}

/** The text of a post that a message carries, or null when it carries none. */
export function readTextOfPost(value: unknown): TextOfPost | null {
  if (typeof value !== 'object' || value === null) return null;
  const { text, of } = value as Record<string, unknown>;
  return typeof text === 'string' && typeof of === 'string' ? { text, of } : null;
}
