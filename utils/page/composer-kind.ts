import { findButton } from './composer-button';
import { placeholderOf } from './composer-placeholder';
import { threadOf } from './composer-thread';
import { attribute, closest } from './dom';
import { has, isOne } from './find';
import type { ComposerKind } from './post';
import { candidatesOf, type ElementName } from './selectors';
import type { SiteState } from './state';
import { fillOf, saysWord } from './words';

export function kindOf(
  editor: Element,
  address: string,
  document: Document,
  state: SiteState,
): ComposerKind | null {
  if (within(editor, 'composer.message')) return 'message';
  if (within(editor, 'composer.comment') || within(editor, 'composer.inline')) {
    if (address === 'live') return 'live';
    return isReply(editor, document, state) ? 'reply' : 'comment';
  }
  if (address === 'studio') return 'studio-caption';
  if (isOne(editor, 'composer.live') || address === 'live') return 'live';
  if (address === 'messages') return 'message';
  if (has(document, 'composer.publish') && attribute(editor, 'role') === 'combobox') return 'studio-caption';
  const said = placeholderOf(editor, document);
  if (said !== null && isReplyHint(said, state)) return 'reply';
  if (saysWord(said, 'comment_tray_default', state)) return 'comment';
  if (saysWord(said, 'im_hint_send_msg', state) || saysWord(said, 'im_hint_reply_msg', state))
    return 'message';
  if (findButton(editor, 'comment', state) === null) return null;
  return isReply(editor, document, state) ? 'reply' : 'comment';
}

function within(element: Element, name: ElementName): boolean {
  return candidatesOf(name).some(({ selector }) => closest(element, selector) !== null);
}

function isReplyHint(placeholder: string, state: SiteState): boolean {
  return (
    saysWord(placeholder, 'pcWeb_add_reply', state) ||
    fillOf(placeholder, 'comment_tray_reply_default', state) !== null
  );
}

/** A reply editor says so in its class or its placeholder, or stands inside a thread. */
function isReply(editor: Element, document: Document, state: SiteState): boolean {
  if (within(editor, 'composer.inline')) return true;
  const said = placeholderOf(editor, document);
  if (said !== null && isReplyHint(said, state)) return true;
  if (saysWord(said, 'comment_tray_default', state)) return false;
  return (
    candidatesOf('comment.row').some(({ selector }) => closest(editor, selector)) || threadOf(editor) !== null
  );
}
