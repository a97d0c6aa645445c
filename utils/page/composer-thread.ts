import { CLIMB } from './composer-button';
import { closest, documentOf, parentOf, precedes } from './dom';
import { countToTwo } from './walk';
import { has, queryEach } from './find';

/** The words of a comment that is no reply. */
const TOP_LEVEL = '[data-e2e="comment-level-1"]';

/** The smallest ancestor with a comment, when it is one thread (one comment and its replies) among others. */
export function threadOf(editor: Element): Element | null {
  let at: Element | null = editor;
  for (let step = 0; step < CLIMB && at !== null; step++, at = parentOf(at)) {
    const count = countToTwo(at, TOP_LEVEL);
    if (count > 1) return null;
    if (count === 1) return countToTwo(documentOf(editor), TOP_LEVEL) > 1 ? at : null;
  }
  return null;
}

/** The thread a reply editor stands in; null for an editor below the whole list. */
export function threadAround(editor: Element): Element | null {
  const named = closest(editor, '[class*="DivCommentObjectWrapper"], [class*="DivCommentItemContainer"]');
  if (named && has(named, 'comment.text')) return named;
  let at: Element | null = editor;
  for (let step = 0; step < CLIMB && at !== null; step++, at = parentOf(at)) {
    const count = countToTwo(at, TOP_LEVEL);
    if (count > 1) return null;
    if (count === 1 || has(at, 'comment.text')) return at;
  }
  return null;
}

/** The words that open the thread a reply editor stands in. */
export function openerOf(editor: Element): Element | null {
  const thread = threadAround(editor);
  const texts = thread === null ? [] : queryEach(thread, 'comment.text');
  return texts.reduce<Element | null>(
    (first, text) => (first === null || precedes(text, first) ? text : first),
    null,
  );
}

/** The comment right before the editor where the editor stands among the rows; else the one that opens the thread. */
export function textIn(thread: Element, editor: Element): Element | null {
  const texts = queryEach(thread, 'comment.text');
  const before = texts.filter(text => precedes(text, editor));
  const followed = texts.some(text => precedes(editor, text));
  return (followed || texts.length === 1 ? before.at(-1) : before[0]) ?? texts[0] ?? null;
}
