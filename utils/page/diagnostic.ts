import { attribute, queryAll } from './dom';
import { handleOf } from './handles';
import { readAddress } from './address';
import type { Health } from './post';
import { candidatesOf, DEFAULT_SELECTORS, type ElementName } from './selectors';
import type { Trouble } from './trouble';

export interface DiagnosticFacts {
  fields: Health;
  trouble: readonly Trouble[];
}

/**
 * What a user may copy into a bug report: which candidate finds how many elements, and TikTok's own names for its
 * elements with counts. Element names and numbers only: no words of the page, no handles, no ids, no address.
 */
export function diagnose(document: Document, url: string, { fields, trouble }: DiagnosticFacts): string {
  const address = readAddress(url);
  const lines = [
    'Rujukan page diagnostic',
    `page: ${address.kind}${address.id === null ? '' : ' with id'}`,
    `nodes: ${queryAll(document, '*').length}`,
    `trouble: ${trouble.join(', ') || 'none'}`,
    '',
    ...Object.entries(fields).map(([field, how]) => `${field}: ${nameOrNothing(how)}`),
    '',
    ...(Object.keys(DEFAULT_SELECTORS) as ElementName[]).map(
      name => `${name}: ${countCandidates(document, name)}`,
    ),
    '',
    `data-e2e: ${countNames(namesOf(document))}`,
    `classes: ${countNames(queryAll(document, '[class*="Comment"]').flatMap(componentNames))}`,
  ];
  return `${lines.join('\n')}\n`;
}

function countCandidates(document: Document, name: ElementName): string {
  return candidatesOf(name)
    .map(({ how, selector }) => `${how} ${queryAll(document, selector).length}`)
    .join(', ');
}

/** The readable part of a generated class name ("css-1a2b3c-DivCommentMain"). */
function componentNames(element: Element): string[] {
  return (
    (attribute(element, 'class') ?? '').match(/(?:Div|Span|Section|Button|Styled|P)[A-Z][A-Za-z]{2,40}/g) ??
    []
  );
}

/** TikTok's own names for its elements. One that is also somebody's handle is left out, whatever it stands for. */
function namesOf(document: Document): string[] {
  const handles = new Set(queryAll(document, 'a[href*="/@"]').map(link => handleOf(link)?.toLowerCase()));
  return queryAll(document, '[data-e2e]')
    .map(element => attribute(element, 'data-e2e') ?? '')
    .filter(name => !handles.has(name.toLowerCase()));
}

const MOST = 120;

/** Only names that look like ones a programmer gave; a page could write anything into an attribute. */
function countNames(names: string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) {
    const known = nameOrNothing(name);
    if (known !== '') counts.set(known, (counts.get(known) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}

function nameOrNothing(name: string): string {
  return /^[A-Za-z][A-Za-z0-9_-]{0,40}$/.test(name) ? name : '';
}
