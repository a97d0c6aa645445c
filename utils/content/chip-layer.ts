/** How far a chip keeps from the edge of its text, in pixels. */
const INSET = 8;
/** How long the page has to be at rest before texts that came back are looked for, in milliseconds. */
const REST = 160;
/** More marks than this at a time are clutter; the panel lists them all. */
const MOST = 60;

export interface ChipAnchor {
  /** Key of the text in the page room ("caption", a comment's key). */
  key: string;
  /** Changes when what the chip says changes. */
  signature: string;
}

interface Options {
  /** Where the chips are drawn, in viewport pixels. */
  layer: () => HTMLElement;
  /** The element that shows a text now, or null. */
  elementOf: (key: string) => Element | null;
  render: (anchor: ChipAnchor, into: HTMLElement) => void;
  remove: (from: HTMLElement) => void;
  signal: AbortSignal;
}

interface Placed {
  anchor: ChipAnchor;
  element: Element;
  slot: HTMLElement;
  isInView: boolean;
}

/**
 * Draws a mark beside each text with findings, outside the site's own DOM. Only texts in view are followed; a mark is
 * hidden while something else covers its text, and goes when the list gives the text's row to another comment.
 */
export function createChipLayer({ layer, elementOf, render, remove, signal }: Options) {
  const placed = new Map<string, Placed>();
  let anchors: ChipAnchor[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const seen = new IntersectionObserver(entries => {
    for (const { target, isIntersecting } of entries) {
      for (const chip of placed.values()) if (chip.element === target) chip.isInView = isIntersecting;
    }
    place();
  });

  const drop = (chip: Placed) => {
    seen.unobserve(chip.element);
    remove(chip.slot);
    chip.slot.remove();
    placed.delete(chip.anchor.key);
  };

  /** Makes chips for texts that are on the page, and takes away the others. */
  const settle = () => {
    const wanted = new Set(anchors.map(({ key }) => key));
    for (const chip of [...placed.values()]) {
      if (!wanted.has(chip.anchor.key) || elementOf(chip.anchor.key) !== chip.element) drop(chip);
    }
    for (const anchor of anchors) {
      if (placed.size >= MOST) break;
      const chip = placed.get(anchor.key);
      if (chip?.anchor.signature === anchor.signature) continue;
      if (chip) {
        chip.anchor = anchor;
        render(anchor, chip.slot);
        continue;
      }
      const element = elementOf(anchor.key);
      if (element !== null) add(anchor, element);
    }
    place();
  };
  const add = (anchor: ChipAnchor, element: Element) => {
    const slot = document.createElement('div');
    slot.className = 'chip-slot takes-clicks';
    slot.style.visibility = 'hidden';
    layer().append(slot);
    placed.set(anchor.key, { anchor, element, slot, isInView: false });
    render(anchor, slot);
    seen.observe(element);
  };

  /** Reads all places first and writes them after, so that the page is laid out once. */
  const place = () => {
    const places = [...placed.values()].map(chip => ({
      chip,
      at: chip.isInView && elementOf(chip.anchor.key) === chip.element ? placeOf(chip) : null,
    }));
    for (const { chip, at } of places) {
      chip.slot.style.visibility = at === null ? 'hidden' : 'visible';
      if (at !== null) chip.slot.style.transform = `translate(${at.x}px, ${at.y}px)`;
    }
  };
  const rest = () => {
    clearTimeout(timer);
    if (anchors.length > 0) timer = setTimeout(settle, REST);
  };

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    seen.disconnect();
    for (const chip of [...placed.values()]) drop(chip);
  });

  return {
    show(next: ChipAnchor[]): void {
      anchors = next;
      settle();
    },
    isEmpty: () => placed.size === 0 && anchors.length === 0,
    /** The page scrolled or was laid out anew. */
    follow(): void {
      place();
      rest();
    },
  };
}

/** Beside the name of a comment, above a caption; null where the text is covered or cut off. */
function placeOf({ element, anchor, slot }: Placed): { x: number; y: number } | null {
  const box = element.getBoundingClientRect();
  if (box.width < 40 || box.height < 8) return null;
  const width = slot.offsetWidth || 120;
  const isComment = anchor.key !== 'caption' && !anchor.key.startsWith('card-');
  const y = isComment ? box.top : box.top - 28;
  const x = Math.max(INSET, Math.min(box.right - width - (isComment ? 36 : 0), innerWidth - width - INSET));
  if (y < 0 || y > innerHeight - 24) return null;
  const under = document.elementFromPoint(box.left + Math.min(12, box.width / 2), box.top + Math.min(12, box.height / 2));
  return under !== null && (element.contains(under) || under.contains(element)) ? { x, y } : null;
}
