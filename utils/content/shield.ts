/**
 * Everything a person does inside our interface stays there. A site that sees a press outside its own dialog closes the
 * dialog, and the comment being written with it; a site that sees a key takes it for a shortcut.
 */
const PRIVATE_EVENTS = [
  'pointerdown',
  'pointerup',
  'pointercancel',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchmove',
  'touchend',
  'wheel',
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
  'compositionstart',
  'compositionend',
  'focusin',
  'focusout',
  'focus',
  'blur',
] as const;

interface ShieldOptions {
  host: () => Element | null;
  root: () => ShadowRoot | null;
  /** While no dialog is open, a press on our interface leaves the focus, and the caret, where they are. */
  keepsFocusInPage: () => boolean;
}

/**
 * Hides the events of a closed shadow root from every listener of the page. Must run at document_start, before any
 * script of the page can listen on the window. Clicks are handed on inside the root as events that cannot leave it.
 */
export function shieldEvents({ host, root, keepsFocusInPage }: ShieldOptions): void {
  const shield = (event: Event) => {
    const ours = host();
    if (ours === null || event.target !== ours) return;
    event.stopImmediatePropagation();
    if (event.type === 'mousedown' && keepsFocusInPage()) event.preventDefault();
    if (event.type === 'click') passClickOn(event as MouseEvent, root());
  };
  for (const type of PRIVATE_EVENTS) {
    window.addEventListener(type, shield, { capture: true, passive: false });
  }
}

/** From outside, a closed root hides what was clicked: a pointer tells by its place, a key by the focus. */
function passClickOn(event: MouseEvent, root: ShadowRoot | null): void {
  const byPointer = event.detail > 0 || event.clientX !== 0 || event.clientY !== 0;
  const inner = byPointer ? root?.elementFromPoint(event.clientX, event.clientY) : root?.activeElement;
  if (!inner) return;
  event.preventDefault();
  inner.dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, composed: false, detail: event.detail }),
  );
}
