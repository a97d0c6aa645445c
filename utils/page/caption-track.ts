import type { SubtitleTrack } from './post';

/** TikTok's own hosts, where its player loads captions from, as match patterns without a path. */
export const CAPTION_HOSTS = [
  'https://*.tiktok.com',
  'https://*.tiktokcdn.com',
  'https://*.tiktokcdn-us.com',
  'https://*.tiktokcdn-eu.com',
] as const;

const SUFFIXES = CAPTION_HOSTS.map(host => host.slice('https://*'.length));

/** The track to offer: heard speech before machine translation, the original language first. Null when there is none. */
export function chooseTrack(tracks: readonly SubtitleTrack[]): SubtitleTrack | null {
  const rank = ({ source, original }: SubtitleTrack) =>
    (source === 'MT' ? 4 : source === 'unknown' ? 2 : 0) + (original ? 0 : 1);
  return tracks.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** True for an address on one of TikTok's caption hosts; a page may name any other, and none of them is ever asked. */
export function isCaptionAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, port } = new URL(url);
  return protocol === 'https:' && port === '' && SUFFIXES.some(suffix => hostname.endsWith(suffix));
}

/** The permission that a request to this address needs, and nothing wider. Null for an address that is never asked. */
export function captionOrigin(url: string): string | null {
  return isCaptionAddress(url) ? `https://${new URL(url).hostname}/*` : null;
}
