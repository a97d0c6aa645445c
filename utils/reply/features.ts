import type { Frame } from './frames';
import { findFrame, isPossible } from './frames';
import type { Place } from './concepts';
import type { Draft } from './read-draft';
import { finder, FRAMES } from './rules';
import { TAGS } from './tags';

/** A feature of a draft and the words it comes from (null: the draft as a whole). */
export interface Feature {
  name: string;
  place: Place | null;
}

/** Where each frame stands in a draft; computed once, used for features and for quotes. */
export interface FrameHit {
  risk: string;
  index: number;
  place: Place;
}

const CONCEPTS = [
  ...finder.names.map(name => (name.startsWith('=') ? '' : name)),
  ...TAGS.map(tag => `#${tag}`),
];

export function findFrameHits(draft: Draft, parent: Draft | null): FrameHit[] {
  const hits: FrameHit[] = [];
  for (const [index, frame] of FRAMES.entries()) {
    if (!isPossible(frame, draft.places) || !holdsForParent(frame.parent, parent)) continue;
    const place = findFrame(frame, draft.words, draft.places);
    if (place) hits.push({ risk: frame.risk, index, place });
  }
  return hits;
}

function holdsForParent(steps: Frame['steps'] | null, parent: Draft | null): boolean {
  if (steps === null) return true;
  return parent !== null && findFrame({ steps, unless: [] }, parent.words, parent.places) !== null;
}

/** Words, concepts and frames of a draft, and the concepts of the comment it answers. */
export function featuresOf(draft: Draft, frames: readonly FrameHit[], parent: Draft | null): Feature[] {
  const features = new Map<string, Place | null>();
  for (let i = 0; i < draft.words.length; i++) {
    const word = plain(draft, i);
    const stem = word.length > STEM ? `${word.slice(0, STEM)}*` : word;
    for (const name of [word, stem]) if (!features.has(name)) features.set(name, { from: i, to: i + 1 });
    if (i > 0) features.set(`${plain(draft, i - 1)}_${word}`, { from: i - 1, to: i + 1 });
  }
  for (const [index, places] of draft.places.entries()) {
    const name = CONCEPTS[index];
    if (places?.[0] && name) features.set(`@${name}`, places[0]);
  }
  for (const hit of frames) {
    features.set(`~${hit.risk}`, hit.place);
    features.set(`~${hit.risk}.${hit.index}`, hit.place);
  }
  if (frames.filter(({ risk }) => risk === frames[0]?.risk).length > 1) features.set('~~', null);
  if (parent) {
    for (const [index, places] of parent.places.entries()) {
      const name = CONCEPTS[index];
      if (places && name && PARENT.has(name)) features.set(`^${name}`, null);
    }
  }
  return [...features].map(([name, place]) => ({ name, place }));
}

/** Longer words also count by how they begin: Indonesian says much with endings. */
const STEM = 5;

function plain(draft: Draft, at: number): string {
  return (draft.words[at]?.forms[0] ?? '').replace(/\d/g, '0');
}

/** What is worth knowing of the comment that is answered. */
const PARENT: ReadonlySet<string> = new Set([
  'session',
  'sessionword',
  'client',
  'room',
  'review',
  'distress',
  'crisisparent',
  'drug',
  'firstname',
  'condition',
]);
