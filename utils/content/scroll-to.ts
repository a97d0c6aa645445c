import type { Place } from '../messages';
import { findComposers } from '../page/composers';

/** Scrolls to a place of the page and moves the eye there. Answers whether it is still on the page. */
export function scrollToPlace(place: Place | null, elementOf: (key: string) => Element | null): boolean {
  const element = place === null ? null : elementAt(place, elementOf);
  if (element === null) return false;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
  return true;
}

function elementAt(place: Place, elementOf: (key: string) => Element | null): Element | null {
  if (place.kind === 'composer') return findComposers(document)[0]?.editor ?? null;
  return elementOf(place.key);
}
