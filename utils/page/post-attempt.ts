import { CLIMB, isDisabled } from './composer-button';
import { composerOf, findComposers, isEditor, type Composer } from './composers';
import {
  addressOf,
  attribute,
  contains,
  documentOf,
  hasAttribute,
  isElement,
  isHidden,
  parentOf,
} from './dom';
import { isOne, queryEach } from './find';

export interface PostAttempt {
  composer: Composer;
  action: 'click' | 'enter';
}

/**
 * Whether an event would publish what a composer holds: a click on its button, or Enter in its editor. Null for disabled
 * buttons, for Enter with Shift, while an input method composes, while a mention list is open (Enter then picks a name),
 * in a caption of the Studio, and for everything else.
 */
export function composerFromEvent(event: Event): PostAttempt | null {
  const path = event.composedPath().filter(isElement);
  const target = path[0];
  if (target === undefined) return null;
  if (event.type === 'click') return attemptByClick(path, documentOf(target));
  if (event.type === 'keydown') return attemptByEnter(event as KeyboardEvent, path, documentOf(target));
  return null;
}

function attemptByClick(path: Element[], document: Document): PostAttempt | null {
  const near = path.slice(0, CLIMB);
  const composers = findComposers(document);
  const paired = composers.find(({ button }) => button !== null && near.includes(button));
  const composer = paired ?? composerOfLooseButton(near, composers);
  const button = paired?.button ?? near.find(isPostButton);
  if (composer === undefined || button === undefined || button === null || isDisabled(button)) return null;
  return { composer, action: 'click' };
}

/** A Post button that no editor could claim for itself still belongs to the only editor around it. */
function composerOfLooseButton(near: Element[], composers: Composer[]): Composer | undefined {
  const button = near.find(isPostButton);
  if (button === undefined) return undefined;
  let at: Element | null = button;
  for (let step = 0; step < CLIMB && at !== null; step++, at = parentOf(at)) {
    const around = at;
    const inside = composers.filter(({ editor }) => contains(around, editor));
    if (inside.length > 0) return inside.length === 1 ? inside[0] : undefined;
  }
  return undefined;
}

function isPostButton(element: Element): boolean {
  return (['composer.post', 'composer.send', 'composer.publish'] as const).some(name => isOne(element, name));
}

function attemptByEnter(event: KeyboardEvent, path: Element[], document: Document): PostAttempt | null {
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229 || event.shiftKey) return null;
  // The editor stands on the way of the event: no need to look through the page.
  const editors = path.filter(element => isOne(element, 'composer.editor'));
  const editor = editors.find(element => isEditor(element, editors));
  const composer = editor && composerOf(editor, document, addressOf(document));
  if (!composer || composer.kind === 'studio-caption' || isMentioning(composer.editor, document)) return null;
  return { composer, action: 'enter' };
}

function isMentioning(editor: Element, document: Document): boolean {
  if (attribute(editor, 'aria-expanded') === 'true' || hasAttribute(editor, 'aria-activedescendant'))
    return true;
  return queryEach(document, 'composer.mentions').some(list => !isHidden(list, document));
}
