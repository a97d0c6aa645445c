/**
 * Calls `place` at most once a frame whenever something may have moved: scrolling anywhere, resizing, transitions. Costs
 * nothing while `isNeeded` says no.
 */
export function followLayout(isNeeded: () => boolean, place: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  const ask = () => {
    if (frame !== 0 || !isNeeded()) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (isNeeded()) place();
    });
  };
  for (const type of ['scroll', 'resize', 'transitionend', 'animationend'] as const) {
    window.addEventListener(type, ask, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return ask;
}
