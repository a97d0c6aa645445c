import {
  attribute,
  closest,
  dataOf,
  documentOf,
  isElement,
  isForeign,
  isText,
  queryAll,
  rangeOf,
  tagOf,
} from './dom';
import { nextNode, outermost } from './walk';

/** What is typed in an editor. `rangeAt` finds the place of a span of `text` in the page; null where it has none. */
export interface Draft {
  text: string;
  rangeAt(start: number, end: number): Range | null;
}

/** A piece of the page that stands for a piece of the text. */
interface Segment {
  node: Node;
  start: number;
  end: number;
}

/**
 * Reads an editor without writing to it: Draft.js (one line per block), plain contenteditable, text area, input.
 * No-break spaces are spaces; nothing else is changed, so that offsets stay the editor's own. A placeholder is not text.
 */
export function readDraft(editor: Element): Draft {
  if (isField(editor)) return { text: editor.value.replaceAll('\u00a0', ' '), rangeAt: () => null };
  const segments: Segment[] = [];
  const blocks = blocksOf(editor);
  let text = '';
  for (const [index, block] of blocks.entries()) {
    if (index > 0) text += '\n';
    text = append(block, text, segments);
  }
  return { text, rangeAt: (start, end) => rangeIn(documentOf(editor), segments, start, end) };
}

function isField(editor: Element): editor is HTMLTextAreaElement | HTMLInputElement {
  const tag = tagOf(editor);
  return tag === 'textarea' || tag === 'input';
}

function blocksOf(editor: Element): Element[] {
  const outer = outermost(queryAll(editor, '[data-block="true"]'));
  return outer.length > 0 ? outer : [editor];
}

function append(block: Element, before: string, segments: Segment[]): string {
  const from = before.length;
  let text = before;
  let node = nextNode(block, block, false);
  while (node !== null) {
    let skip = false;
    if (isText(node)) {
      const data = dataOf(node).replaceAll('\u00a0', ' ');
      segments.push({ node, start: text.length, end: text.length + data.length });
      text += data;
    } else if (isElement(node)) {
      skip = isForeign(node) || isPlaceholder(node);
      if (!skip) text = appendElement(node, text, from, segments);
    }
    node = nextNode(block, node, skip);
  }
  // Browsers end an editable with a line break that only keeps the last line open.
  return text.length > from && text.endsWith('\n') && !isText(segments.at(-1)?.node ?? block)
    ? text.slice(0, -1)
    : text;
}

function appendElement(element: Element, text: string, from: number, segments: Segment[]): string {
  const tag = tagOf(element);
  // In Draft.js a break stands for an empty line, which its block already is.
  if (tag === 'br')
    return attribute(element, 'data-text') === 'true' ? text : pushed(element, '\n', text, segments);
  if (tag === 'img') return pushed(element, attribute(element, 'alt') ?? '', text, segments);
  const starts = (tag === 'div' || tag === 'p' || tag === 'li') && !closest(element, '[data-block="true"]');
  return starts && text.length > from && !text.endsWith('\n') ? `${text}\n` : text;
}

function pushed(node: Element, words: string, text: string, segments: Segment[]): string {
  segments.push({ node, start: text.length, end: text.length + words.length });
  return text + words;
}

function isPlaceholder(element: Element): boolean {
  return (attribute(element, 'class') ?? '').includes('DraftEditorPlaceholder');
}

function rangeIn(document: Document, segments: readonly Segment[], start: number, end: number): Range | null {
  const first = segments.find(segment => segment.end > start);
  const last = segments.findLast(segment => segment.start < end);
  if (first === undefined || last === undefined || end <= start || first.start > last.start) return null;
  try {
    const range = rangeOf(document);
    if (isText(first.node)) range.setStart(first.node, Math.max(0, start - first.start));
    else range.setStartBefore(first.node);
    if (isText(last.node)) range.setEnd(last.node, Math.min(dataOf(last.node).length, end - last.start));
    else range.setEndAfter(last.node);
    return range;
  } catch {
    return null;
  }
}
