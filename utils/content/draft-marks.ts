import type { RiskFinding } from '../findings';
import { readDraft } from '../page/draft';
import { boxesOf } from './locate';
import type { Box } from './locate';

/** Distance between the text box and the strip, in pixels. */
const GAP = 8;
const NARROWEST = 220;

/** Draws the underlines of a draft into `canvas`, in viewport pixels. The editor itself is only read. */
export function drawUnderlines(canvas: HTMLElement, editor: Element, text: string, risks: readonly RiskFinding[]): void {
  const draft = readDraft(editor);
  const lines: { box: Box; risk: RiskFinding }[] = [];
  if (draft.text === text) {
    for (const risk of risks) {
      const range = draft.rangeAt(risk.start, risk.end);
      if (range !== null) lines.push(...boxesOf(range, editor).map(box => ({ box, risk })));
    }
  }
  while (canvas.childElementCount > lines.length) canvas.lastElementChild?.remove();
  for (const [index, { box, risk }] of lines.entries()) {
    const line = (canvas.children[index] ?? canvas.appendChild(document.createElement('div'))) as HTMLElement;
    line.className = `underline severity-${risk.severity}`;
    line.style.inlineSize = `${box.width}px`;
    line.style.transform = `translate(${box.left}px, ${box.top + box.height - 2}px)`;
  }
}

/** Puts the strip above the text box, or below it where there is no room; hides it while the box is out of sight. */
export function placeStrip(strip: HTMLElement, editor: Element): void {
  const box = editor.getBoundingClientRect();
  const isInSight = editor.isConnected && box.width > 0 && box.bottom > 0 && box.top < innerHeight;
  strip.hidden = !isInSight;
  if (!isInSight) return;
  const width = Math.min(Math.max(box.width + 2 * GAP, NARROWEST), innerWidth - 2 * GAP);
  const height = strip.offsetHeight || 34;
  const left = Math.min(Math.max(box.left - GAP, GAP), innerWidth - width - GAP);
  const above = box.top - height - GAP;
  strip.style.inlineSize = `${width}px`;
  strip.style.transform = `translate(${left}px, ${above >= GAP ? above : box.bottom + GAP}px)`;
  strip.firstElementChild?.classList.toggle('narrow', width < 300);
}
