import { isDisabled } from '../page/composer-button';
import { isElement, isHidden, matches } from '../page/dom';
import { readDraft } from '../page/draft';
import { candidatesOf } from '../page/selectors';

/** How many elements above the press may be the button. */
const REACH = 6;

/**
 * Why a press on something that looks like Post was not recognised: no text box that could be read (`unreadable`), or
 * several without a button of their own (`unpaired`). Null for every other event; the text boxes are looked for only on a
 * press that looks like Post, because this is asked at every key and click.
 */
export function explainMissedPost(
  event: Event,
  findEditors: () => readonly Element[],
): 'unreadable' | 'unpaired' | null {
  if (event.type !== 'click') return null;
  const path = event.composedPath().slice(0, REACH).filter(isElement);
  const button = path.find(looksLikePost);
  if (button === undefined || isDisabled(button) || isHidden(button)) return null;
  const editors = findEditors();
  const written = editors.filter(editor => readDraft(editor).text.trim() !== '');
  if (editors.length === 0) return 'unreadable';
  return written.length > 0 ? 'unpaired' : null;
}

function looksLikePost(element: Element): boolean {
  return (['composer.post', 'composer.send', 'composer.publish'] as const).some(name =>
    candidatesOf(name).some(({ selector }) => matches(element, selector)),
  );
}
