import { attribute } from './dom';

/** The handle of a profile link ("/@nama", also absolute), or null for any other address. */
export function handleOf(link: Element): string | null {
  return handleIn(attribute(link, 'href') ?? '');
}

export function handleIn(address: string): string | null {
  const found = /^(?:https?:\/\/(?:www\.|m\.)?tiktok\.com)?\/@([^/?#\s]{1,100})\/?(?:[?#].*)?$/i.exec(
    address.trim(),
  );
  return found?.[1] === undefined ? null : decode(found[1]);
}

/** Percent-decoding that leaves a malformed address as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
