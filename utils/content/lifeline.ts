/** How often an idle tab looks whether the extension is still the one that started this script, in milliseconds. */
const BEAT = 3000;

interface LifelineOptions {
  /** False once the extension was updated, switched off or removed. */
  isAlive: () => boolean;
  signal: AbortSignal;
  onDead: () => void;
}

/**
 * Notices, once, that the extension behind this content script is gone. The framework's own context is not asked: a page
 * can end that one with an event of the right name, and it would go silent while the extension lives.
 *
 * @returns a function that looks at once, for the moments that matter (a press on Post)
 */
export function watchLife({ isAlive, signal, onDead }: LifelineOptions): () => boolean {
  let isDead = false;
  const look = () => {
    if (!isDead && !isAlive()) {
      isDead = true;
      clearInterval(beat);
      onDead();
    }
    return !isDead;
  };
  const beat = setInterval(() => {
    if (!document.hidden) look();
  }, BEAT);
  document.addEventListener('visibilitychange', look, { signal });
  signal.addEventListener('abort', () => clearInterval(beat));
  return look;
}
