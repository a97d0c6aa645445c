import { defineExtensionMessaging } from '@webext-core/messaging';
import type { PageState } from './page-state';

/** Where in the page, or in the panel, the user wants to go. */
export type Place =
  { kind: 'passage'; key: string } | { kind: 'comment'; key: string } | { kind: 'composer' };

/**
 * Every message of the extension, named by direction. Receivers check the sender (`isOwnPage`, `isTikTokTab`) and the
 * shape before they act; a content script is never trusted with settings.
 */
interface Protocol {
  /** Panel to content script: the present state, or null while nothing was read. */
  getPageState(): PageState | null;
  /** Panel to content script: scroll to a place and mark it for a moment. Answers whether it is still there. */
  showInPage(place: Place): boolean;
  /** Panel to content script: fetch and check the auto-caption track, on the user's click. Answers an error code or null. */
  readTranscript(): string | null;
  /** Content script to panel: the state changed. */
  pageStateChanged(state: PageState): void;
  /** Content script to background, inside a click: open the panel at a finding. */
  openPanel(place: Place | null): void;
  /** Background to panel: go to this finding. */
  showInPanel(place: Place): void;
}

export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<Protocol>();
