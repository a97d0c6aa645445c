import type { Place } from './concepts';
import type { Frame } from './frames';
import { findFrame, isPossible } from './frames';
import type { Draft } from './read-draft';
import { finder, FRAMES } from './rules';
import { SENSE, TAGS } from './tags';

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

/** A stretch of a draft that is judged by itself: the whole, or one of its sentences. */
export interface Unit extends Place {
  features: Feature[];
}

/** A sense or tag where it stands; `negated` when a denial stands shortly before it. */
interface Mention extends Place {
  name: string;
  negated: boolean;
}

const CONCEPTS = [
  ...finder.names.map(name => (name.startsWith('=') ? '' : name)),
  ...TAGS.map(tag => `#${tag}`),
];
/** Senses and tags also count in pairs, and denied; `%me` is written `me`. */
const MENTIONED = CONCEPTS.map(name =>
  name.startsWith(SENSE) ? name.slice(SENSE.length) : name.startsWith('#') ? name : '',
);
const DENIAL = MENTIONED.indexOf('neg');
/** How many words may stand between the two of a pair, and how far a denial reaches. */
const PAIR_REACH = 5;
const DENIAL_REACH = 3;
/** Longer words also count by how they begin: Indonesian says much with endings. */
const STEM = 5;
/** A text of many sentences is no reply any more; its first ones are judged one by one. */
const MOST_UNITS = 24;

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

/** The draft as a whole and, where it has several, each of its sentences; a risk hides easily in a long kind text. */
export function unitsOf(draft: Draft, frames: readonly FrameHit[], parent: Draft | null): Unit[] {
  const whole = { from: 0, to: draft.words.length };
  const mentions = mentionsIn(draft);
  const answered = parent ? answeredFeatures(parent) : [];
  const build = (unit: Place): Unit => ({
    ...unit,
    features: featuresIn(draft, unit, mentions, frames, answered),
  });
  const sentences = sentencesOf(draft);
  return [build(whole), ...(sentences.length > 1 ? sentences.slice(0, MOST_UNITS).map(build) : [])];
}

export function sentencesOf(draft: Draft): Place[] {
  const sentences: Place[] = [];
  let from = 0;
  for (const [i, word] of draft.words.entries()) {
    if (!word.stop && i < draft.words.length - 1) continue;
    sentences.push({ from, to: i + 1 });
    from = i + 1;
  }
  return sentences;
}

function mentionsIn(draft: Draft): Mention[] {
  const mentions: Mention[] = [];
  const denials = new Set((draft.places[DENIAL] ?? []).map(({ to }) => to));
  for (const [index, places] of draft.places.entries()) {
    const name = MENTIONED[index];
    if (!name || !places) continue;
    for (const place of places) {
      mentions.push({ ...place, name, negated: index !== DENIAL && isDenied(draft, denials, place.from) });
    }
  }
  return mentions.sort((a, b) => a.from - b.from || a.to - b.to);
}

function isDenied(draft: Draft, denials: ReadonlySet<number>, at: number): boolean {
  for (let before = at; before > at - DENIAL_REACH && before > 0; before--) {
    if (denials.has(before)) return true;
    if (draft.words[before - 1]?.stop) return false;
  }
  return false;
}

function featuresIn(
  draft: Draft,
  unit: Place,
  mentions: readonly Mention[],
  frames: readonly FrameHit[],
  answered: readonly string[],
): Feature[] {
  const features = new Map<string, Place | null>();
  const add = (name: string, place: Place) => {
    if (!features.has(name)) features.set(name, place);
  };
  addWords(draft, unit, add);
  for (const [index, places] of draft.places.entries()) {
    const name = CONCEPTS[index];
    if (!name || !places) continue;
    const place = places.find(({ from, to }) => from >= unit.from && to <= unit.to);
    if (place) add(`@${name}`, place);
  }
  const inside = mentions.filter(({ from, to }) => from >= unit.from && to <= unit.to);
  addPairs(draft, inside, add);
  const found = frames.filter(({ place }) => place.from >= unit.from && place.to <= unit.to);
  for (const { risk, index, place } of found) {
    add(`~${risk}`, place);
    add(`~${risk}.${index}`, place);
  }
  for (const name of answered) features.set(`^${name}`, null);
  return [...features].map(([name, place]) => ({ name, place }));
}

function addWords(draft: Draft, unit: Place, add: (name: string, place: Place) => void): void {
  for (let i = unit.from; i < unit.to; i++) {
    const word = plain(draft, i);
    add(word, { from: i, to: i + 1 });
    if (word.length > STEM) add(`${word.slice(0, STEM)}*`, { from: i, to: i + 1 });
    if (i > unit.from) add(`${plain(draft, i - 1)}_${word}`, { from: i - 1, to: i + 1 });
  }
}

/** What stands before what in a sentence, and what is denied. */
function addPairs(
  draft: Draft,
  mentions: readonly Mention[],
  add: (name: string, place: Place) => void,
): void {
  for (const [i, first] of mentions.entries()) {
    if (first.negated) add(`!${first.name}`, first);
    for (let j = i + 1; j < mentions.length; j++) {
      const second = mentions[j];
      if (!second || second.from - first.to > PAIR_REACH) break;
      if (second.from < first.to || hasStop(draft, first.to - 1, second.from)) continue;
      add(`${first.name}>${second.name}`, { from: first.from, to: second.to });
    }
  }
}

function hasStop(draft: Draft, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (draft.words[at]?.stop) return true;
  return false;
}

/** What the comment that is answered speaks of. */
function answeredFeatures(parent: Draft): string[] {
  const names: string[] = [];
  for (const [index, places] of parent.places.entries()) {
    const name = CONCEPTS[index];
    if (places && name && (name.startsWith(SENSE) || PARENT.has(name))) names.push(name);
  }
  return names;
}

function plain(draft: Draft, at: number): string {
  return (draft.words[at]?.forms[0] ?? '').replace(/\d/g, '0');
}

/** What is worth knowing of the comment that is answered, beside its senses. */
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
