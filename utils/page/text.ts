import { attribute, dataOf, isElement, isForeign, isText, tagOf } from './dom';
import { nextNode } from './walk';
import { clip, LIMITS } from './limits';

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|^\[[\p{L}\p{N}_ ]{1,30}\]$/u;

/**
 * What a person wrote inside `root`: text nodes, line breaks, and pictures that stand for an emoji. Buttons ("more", "See
 * translation") and foreign nodes are left out. A hashtag or mention link that touches the word before it gets the space
 * that the site's own text has there. Trimmed; runs of blanks are one blank, line breaks stay.
 */
export function readText(root: Node): string {
  let text = '';
  let node = nextNode(root, root, false);
  while (node !== null && text.length < LIMITS.text) {
    let skip = false;
    if (isText(node)) text += dataOf(node);
    else if (isElement(node)) {
      skip = isForeign(node) || isButton(node);
      if (!skip) text += wordOf(node, text);
    }
    node = nextNode(root, node, skip);
  }
  return tidy(clip(text, LIMITS.text));
}

/** Trims, and turns runs of blanks into one; line breaks stay. */
export function tidy(text: string): string {
  return text
    .replaceAll('\u00a0', ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function wordOf(element: Element, before: string): string {
  const tag = tagOf(element);
  if (tag === 'br') return '\n';
  if (tag === 'img') {
    const alt = attribute(element, 'alt') ?? '';
    return EMOJI.test(alt) && alt.length <= 40 ? alt : '';
  }
  return tag === 'a' && /[^\s([{"'“‘]$/u.test(before) && isTagOrMention(element) ? ' ' : '';
}

function isTagOrMention(link: Element): boolean {
  return /\/tag\/|\/@/.test(attribute(link, 'href') ?? '');
}

function isButton(element: Element): boolean {
  return tagOf(element) === 'button' || attribute(element, 'role') === 'button';
}
