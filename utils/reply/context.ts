import type { CareLevel } from '../findings';
import { findFrame } from './frames';
import type { Hit } from './identifiers/hit';
import { likelihood, spanOfPlace, type Weighed } from './judge';
import { hasConcept, placesOf, type Draft } from './read-draft';
import { PARENT_FRAMES } from './rules';
import { asksForBooks } from './settle';

/** Levels at which a reply without any pointer to help leaves a person alone. */
const CRISIS: ReadonlySet<CareLevel> = new Set<CareLevel>([
  'plan-or-attempt',
  'active-ideation',
  'self-harm',
  'passive-ideation',
]);
/** Levels that the care check is trusted with, whatever words the comment chose. */
const TRUSTED: ReadonlySet<CareLevel> = new Set<CareLevel>([
  'plan-or-attempt',
  'active-ideation',
  'self-harm',
]);
const MINIMISING = 0.2;
/** Belittling is the same in answer to a crisis, and learned from far more drafts. */
const BELITTLING = 0.2;
/** A short answer says only what the comment before it says. */
const SHORT = 16;

/** What a draft does because of the comment it answers. */
export function findContextRisks(weighed: Weighed, care: CareLevel | null): Hit[] {
  const { draft, parent } = weighed;
  if (!parent) return [];
  const whole = spanOfPlace(draft, { from: 0, to: draft.words.length });
  const hits: Hit[] = [];
  if (isInCrisis(parent, care)) {
    const minimises =
      (hasConcept(draft, 'worseoff') && !hasConcept(draft, 'help')) ||
      likelihood(weighed, 'crisis-minimising') > MINIMISING ||
      likelihood(weighed, 'shaming') > BELITTLING;
    // A reply that blames is told once, for the worse of the two.
    if (minimises) hits.push({ risk: 'crisis-minimising', ...whole });
    else if (!hasConcept(draft, 'help')) hits.push({ risk: 'crisis-no-help', ...whole });
  }
  const declines = hasConcept(draft, 'refuse', 'general', 'help');
  const dated = hasConcept(draft, '#time', '#date', 'day', 'shift');
  const speaksAsClient =
    says(parent, 'client') ||
    (hasConcept(parent, 'clientsaid') && !hasConcept(parent, 'notclient') && !dated);
  if (speaksAsClient && draft.words.length <= SHORT && !declines) {
    hits.push({ risk: 'confirm-relationship', ...whole });
  }
  if (says(parent, 'appointment') && dated && !declines) {
    hits.push({ risk: 'appointment-details', ...whole });
  }
  const stranger = strangersName(draft, parent);
  if (
    stranger &&
    hasConcept(parent, 'distress') &&
    draft.words.length <= SHORT &&
    !hasConcept(draft, 'notice') &&
    !asksForBooks(parent)
  ) {
    hits.push({ risk: 'names-person-case', ...stranger });
  }
  return hits;
}

/**
 * Plain words of wanting to die; or the care check's word: at its highest levels alone, unless the comment speaks of
 * exams, side effects and the like, below them where it speaks of life or death at all.
 */
function isInCrisis(parent: Draft, care: CareLevel | null): boolean {
  if (hasConcept(parent, 'crisissaid') && !hasConcept(parent, 'crisisloose')) return true;
  if (care === null || !CRISIS.has(care)) return false;
  return hasConcept(parent, 'crisisparent') || (TRUSTED.has(care) && !hasConcept(parent, 'crisiscalm'));
}

function says(parent: Draft, kind: string): boolean {
  return (PARENT_FRAMES[kind] ?? []).some(frame => findFrame(frame, parent.words, parent.places) !== null);
}

/** A name in the draft that the other person never wrote. */
function strangersName(draft: Draft, parent: Draft): { start: number; end: number } | null {
  const written = new Set(parent.words.flatMap(word => [word.surface, ...word.forms]));
  const place = placesOf(draft, '#name').find(({ from }) => !written.has(draft.words[from]?.surface ?? ''));
  return place ? spanOfPlace(draft, place) : null;
}
