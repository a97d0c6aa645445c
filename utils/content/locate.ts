/** A rectangle in viewport pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** How many elements above the editor may scroll it. */
const SCROLLERS = 6;

/** The boxes of a range inside an editor, one a line, without the parts that are scrolled out of its view. Only reads. */
export function boxesOf(range: Range, editor: Element): Box[] {
  const view = visiblePart(editor);
  return [...range.getClientRects()].flatMap(rect => clip(rect, view) ?? []);
}

function visiblePart(editor: Element): Box {
  let view: Box = editor.getBoundingClientRect();
  let at: Element | null = editor;
  for (let level = 0; at !== null && level < SCROLLERS; level++, at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (overflowX !== 'visible' || overflowY !== 'visible') {
      view = clip(at.getBoundingClientRect(), view) ?? { ...view, width: 0, height: 0 };
    }
  }
  return view;
}

/** The part of `box` inside `view`, or null when less than a pixel is left. */
export function clip(box: Box, view: Box): Box | null {
  const left = Math.max(box.left, view.left);
  const top = Math.max(box.top, view.top);
  const right = Math.min(box.left + box.width, view.left + view.width);
  const bottom = Math.min(box.top + box.height, view.top + view.height);
  if (right - left < 1 || bottom - top < 1) return null;
  return { left, top, width: right - left, height: bottom - top };
}
