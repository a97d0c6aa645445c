import { shieldEvents } from './shield';

/** A page that keeps throwing our element out gets this many answers a minute; then the guard goes without. */
const REMOUNTS_A_MINUTE = 30;

export interface Overlay {
  /** In the top layer, above whatever the page stacks: strip, underlines, chips. Lets every press through but theirs. */
  layer: HTMLElement;
  /** Where a dialog is rendered. */
  stage: HTMLElement;
  root: ShadowRoot;
  /** Says something politely to a screen reader. */
  announce(text: string): void;
  setTheme(theme: 'light' | 'dark' | null): void;
  setLanguage(language: string): void;
  /** False when the page does not let our element be: a dialog that nobody can see must not hold a post. */
  isThere(): boolean;
  /** Calls back when the page threw our element out and it was put in again: dialogs have to be shown once more. */
  onReturn(callback: () => void): void;
}

/**
 * Our place in the page: one plain element on the document element with a closed shadow root, made when it is first
 * needed, so that a page on which nothing was found holds no trace of us. On the document element because the site makes
 * the children of its body inert under its dialogs; without id, class or attribute because a page need not know whose it is.
 */
export function createOverlay(css: string) {
  let overlay: Overlay | null = null;
  let host: HTMLElement | null = null;
  const dressers: ((overlay: Overlay) => void)[] = [];
  shieldEvents({
    host: () => host,
    root: () => overlay?.root ?? null,
    keepsFocusInPage: () => overlay?.root.querySelector('dialog[open]') == null,
  });

  return {
    /**
     * Our place, made if it is not there yet, and dressed for the present theme and language.
     *
     * @throws when the document has no element to hold ours.
     */
    open(): Overlay {
      if (overlay === null) {
        host = document.createElement('div');
        overlay = build(host, css);
      }
      for (const dress of dressers) dress(overlay);
      return overlay;
    },
    /** Called with the overlay each time something is about to be shown in it. */
    onShow: (dress: (overlay: Overlay) => void) => void dressers.push(dress),
  };
}

export type OverlaySource = ReturnType<typeof createOverlay>;

function build(host: HTMLElement, css: string): Overlay {
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(root, css);
  const ours = element('ours');
  const live = element('live');
  live.setAttribute('role', 'status');
  const layer = element('layer');
  layer.popover = 'manual';
  const stage = element('stage');
  ours.append(live, layer, stage);
  root.append(ours);

  const returns: (() => void)[] = [];
  const mount = () => {
    document.documentElement.append(host);
    layer.showPopover();
  };
  mount();
  keepMounted(host, () => {
    mount();
    for (const callback of returns) callback();
  });

  return {
    layer,
    stage,
    root,
    announce: text => {
      if (live.textContent !== text) live.textContent = text;
    },
    setTheme: theme => {
      if (theme === null) delete ours.dataset['theme'];
      else ours.dataset['theme'] = theme;
    },
    setLanguage: language => {
      ours.lang = language;
    },
    isThere: () => host.isConnected,
    onReturn: callback => void returns.push(callback),
  };
}

function keepMounted(host: HTMLElement, remount: () => void): void {
  let answers = 0;
  let since = performance.now();
  const observer = new MutationObserver(() => {
    if (host.isConnected || document.documentElement === null) return;
    if (performance.now() - since > 60_000) [answers, since] = [0, performance.now()];
    if (++answers > REMOUNTS_A_MINUTE) return;
    observe();
    remount();
  });
  const observe = () => {
    observer.disconnect();
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
  };
  observe();
}

/** A constructed sheet, because a site may forbid inline styles; a style element where the browser refuses one here. */
function addStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

function element(name: string): HTMLElement {
  const made = document.createElement('div');
  made.className = name;
  return made;
}
