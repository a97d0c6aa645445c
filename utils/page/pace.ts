import { isElement, viewOf } from './dom';
import { noteReply } from './answered-comment';
import { has } from './find';

/** How long mutations are collected before they are worked on, in milliseconds. */
const DEBOUNCE = 50;
/** How long a feed has to be at rest before the active post is looked for. */
const REST = 120;
/** A feed that moves for longer than this is read all the same. */
const LONGEST_MOVE = 2000;
/** The slow pulse that notices an address without a mutation, and lets trouble ripen. */
const PULSE = 1000;

/** Attributes that say what an element is, which post it shows, or whether it can be used. */
const ATTRIBUTES = [
  'class',
  'data-e2e',
  'href',
  'id',
  'disabled',
  'aria-disabled',
  'contenteditable',
  'placeholder',
  'hidden',
  'aria-hidden',
];

interface Pulse {
  onMutations(records: MutationRecord[]): void;
  /** Another post may be the active one. */
  onMove(): void;
  /** Every second. */
  onBeat(): void;
  /** Time to work. */
  onDue(): void;
  /** Whether a moving page has to come to rest before it can be read. */
  isFeed(): boolean;
}

/** Listens to a page and says when there is work: after a pause, and never while a feed is still moving. */
export class Pace {
  private timer: ReturnType<typeof setTimeout> | null = null;
  /** When a scroller with cards moved last, and since when it has been moving. */
  private movedAt = Number.NEGATIVE_INFINITY;
  private movingSince = 0;

  constructor(
    private readonly pulse: Pulse,
    private readonly signal: AbortSignal,
  ) {}

  /** Starts to listen, to nothing that the page could block. Ends with the signal. */
  listen(document: Document): void {
    const { pulse, signal } = this;
    const view = viewOf(document);
    const Observer = globalThis.MutationObserver ?? view?.MutationObserver;
    const observer = new Observer(records => pulse.onMutations(records));
    observer.observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
    const quiet = { capture: true, passive: true, signal };
    document.addEventListener('scroll', event => this.noteScroll(event), quiet);
    document.addEventListener('play', () => this.noteMove(), quiet);
    document.addEventListener('visibilitychange', () => this.noteMove(), quiet);
    document.addEventListener('click', event => noteReply(event), quiet);
    view?.addEventListener('popstate', () => this.noteMove(), quiet);
    const beat = setInterval(() => pulse.onBeat(), PULSE);
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearInterval(beat);
      if (this.timer !== null) clearTimeout(this.timer);
    });
  }

  /** Work is due after a pause in which more may come together; at once with 0. */
  schedule(delay = DEBOUNCE): void {
    if (this.timer !== null || this.signal.aborted) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      const rest = this.restIn();
      if (rest > 0) this.schedule(rest);
      else this.pulse.onDue();
    }, delay);
  }

  noteMove(): void {
    this.pulse.onMove();
    this.schedule(REST);
  }

  /** How many milliseconds until a moving feed may be at rest. Nothing is read before: neither card nor comments would be sure. */
  private restIn(): number {
    const now = performance.now();
    if (!this.pulse.isFeed() || now - this.movingSince > LONGEST_MOVE) return 0;
    return this.movedAt + REST - now;
  }

  private noteScroll({ target }: Event): void {
    // A scrolling comment list changes nothing but its own rows.
    if (isElement(target) && !has(target, 'post.card')) return;
    const now = performance.now();
    if (now - this.movedAt > REST) this.movingSince = now;
    this.movedAt = now;
    this.noteMove();
  }
}
