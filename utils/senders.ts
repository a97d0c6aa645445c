import type { Runtime } from 'webextension-polyfill';

type Sender = Pick<Runtime.MessageSender, 'id' | 'url' | 'frameId' | 'tab'>;
type Own = { id: string; getURL(path: string): string };

const TIKTOK = 'https://www.tiktok.com';

/** The message comes from a page of this extension: panel, options, welcome. */
export function isOwnPage(sender: Sender, own: Own): boolean {
  return sender.id === own.id && sender.url?.startsWith(own.getURL('/')) === true;
}

/** The message comes from the content script in the top frame of a TikTok tab. */
export function isTikTokTab(sender: Sender, own: Own): boolean {
  if (sender.id !== own.id || sender.frameId !== 0 || sender.tab?.id === undefined) return false;
  return URL.canParse(sender.url ?? '') && new URL(sender.url ?? '').origin === TIKTOK;
}

/** The message comes from the extension, whichever part of it. */
export function isOurs(sender: Sender, own: Own): boolean {
  return sender.id === own.id;
}
