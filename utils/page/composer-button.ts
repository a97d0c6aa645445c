import {
  attribute,
  closest,
  contains,
  documentOf,
  hasAttribute,
  holdsMoreThan,
  isHidden,
  parentOf,
  queryAll,
} from './dom';
import { find, queryEach } from './find';
import { selectAll } from './lens';
import type { ComposerKind } from './post';
import { candidatesOf, type ElementName } from './selectors';
import type { SiteState } from './state';
import { readText } from './text';
import { saysWord } from './words';

/** How many elements above its editor a composer may reach. */
export const CLIMB = 14;
/** What holds more elements than this is a list, not a composer: no button in it is taken by its word alone. */
const LARGE = 1500;

const BUTTON_OF: Record<ComposerKind, ElementName> = {
  comment: 'composer.post',
  reply: 'composer.post',
  live: 'composer.post',
  message: 'composer.send',
  'studio-caption': 'composer.publish',
};

/**
 * The one button that publishes what is in `editor`: the only one in the smallest ancestor that has any, provided that the
 * ancestor has no other editor. A wrong pair is worse than none.
 */
export function findButton(editor: Element, kind: ComposerKind, state: SiteState): Element | null {
  const name = BUTTON_OF[kind];
  if (kind === 'studio-caption') return find(documentOf(editor), name)?.element ?? null;
  let at = parentOf(editor);
  for (let step = 0; step < CLIMB && at !== null; step++, at = parentOf(at)) {
    if (editorsIn(at) > 1) return null;
    const buttons = buttonsIn(at, name, editor, state);
    if (buttons.length > 0) return buttons.length === 1 ? (buttons[0] ?? null) : null;
  }
  return null;
}

function editorsIn(root: Element): number {
  return queryEach(root, 'composer.editor').filter(editor => !isHidden(editor, root)).length;
}

function buttonsIn(root: Element, name: ElementName, editor: Element, state: SiteState): Element[] {
  const isUsable = (button: Element) => !isHidden(button, root) && !contains(editor, button);
  for (const { selector } of candidatesOf(name)) {
    const buttons = selectAll(root, selector).filter(isUsable);
    const outer = buttons.filter(
      button => !buttons.some(other => other !== button && contains(other, button)),
    );
    if (outer.length > 0) return outer;
  }
  if (holdsMoreThan(root, LARGE)) return [];
  return queryAll(root, 'button, [role="button"]').filter(
    button =>
      isUsable(button) &&
      !closest(button, '[data-e2e^="comment-reply-"]') &&
      (saysWord(attribute(button, 'aria-label'), 'comment_tray_btn', state) ||
        saysWord(readText(button), 'comment_tray_btn', state)),
  );
}

export function isDisabled(button: Element): boolean {
  return (
    hasAttribute(button, 'disabled') ||
    attribute(button, 'aria-disabled') === 'true' ||
    /(?:^|\s)TUXButton--disabled(?:\s|$)/.test(attribute(button, 'class') ?? '')
  );
}
