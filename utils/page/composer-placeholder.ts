import { attribute, closest, query } from './dom';
import { find } from './find';
import { readText } from './text';

/** The last placeholder per editor: it leaves the page as soon as there is text. */
const placeholders = new WeakMap<Element, string>();

/** What an empty editor says, also after it was filled. */
export function placeholderOf(editor: Element, document: Document): string | null {
  const shown = shownPlaceholder(editor, document);
  if (shown !== null) placeholders.set(editor, shown);
  return shown ?? placeholders.get(editor) ?? null;
}

function shownPlaceholder(editor: Element, document: Document): string | null {
  const own =
    attribute(editor, 'placeholder') ??
    attribute(editor, 'data-placeholder') ??
    attribute(editor, 'aria-placeholder');
  if (own !== null && own !== '') return own;
  const root = closest(editor, '.DraftEditor-root');
  const inner = root && find(root, 'composer.placeholder');
  if (inner) return nonEmpty(readText(inner.element));
  const described = attribute(editor, 'aria-describedby');
  const target = described && /^[\w-]+$/.test(described) ? query(document, `[id="${described}"]`) : null;
  return nonEmpty(target ? readText(target) : '') ?? nonEmpty(attribute(editor, 'aria-label') ?? '');
}

function nonEmpty(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
