import { KINDS, PARENT } from './answered';
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

interface Placed extends Feature {
  place: Place;
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
/** How a concept is named among the features. */
const FEATURES = CONCEPTS.map(name => (name === '' ? '' : `@${name}`));
/** Senses and tags also count in pairs, and denied; `%me` is written `me`. */
const MENTIONED = CONCEPTS.map(name =>
  name.startsWith(SENSE) ? name.slice(SENSE.length) : name.startsWith('#') ? name : '',
);
const DENIAL = MENTIONED.indexOf('neg');
/** The kinds of comment that can be answered, with their concepts. */
const ASKED = KINDS.map(name => ({ name, index: CONCEPTS.indexOf(name) }));
/** How many words may stand between the two of a pair, and how far a denial reaches. */
const PAIR_REACH = 5;
const DENIAL_REACH = 3;
/** Longer words also count by how they begin: Indonesian says much with endings. */
const STEM = 5;
/** A text of many sentences is no reply any more; its first ones are judged one by one. */
const MOST_UNITS = 24;

export function findFrameHits(draft: Draft, parent: Draft | null): FrameHit[] {
  const hits: FrameHit[] = [];
  for (let index = 0; index < FRAMES.length; index++) {
    const frame = FRAMES[index];
    if (!frame || !isPossible(frame, draft.places) || !holdsForParent(frame.parent, parent)) continue;
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
  const placed = [
    ...wordFeatures(draft),
    ...conceptFeatures(draft, parent),
    ...pairFeatures(draft, mentionsIn(draft)),
    ...frames.flatMap(({ risk, index, place }) => [
      { name: `~${risk}`, place },
      { name: `~${risk}.${index}`, place },
    ]),
  ];
  const answered = parent ? answeredFeatures(parent) : [];
  if (parent) placed.push(...turnFeatures(draft, parent));
  const sentences = sentencesOf(draft);
  const units = sentences.length > 1 ? sentences.slice(0, MOST_UNITS) : [];
  const collected = [whole, ...units].map(unit => ({ unit, features: new Map<string, Feature>() }));
  // A feature stands in the draft as a whole and in at most one sentence: that of its first word.
  const unitAt = new Map(units.flatMap(({ from, to }, i) => range(from, to).map(word => [word, i + 1])));
  for (const feature of placed) {
    const { from, to } = feature.place;
    for (const at of [0, unitAt.get(from)]) {
      const into = at === undefined ? undefined : collected[at];
      if (into && to <= into.unit.to && !into.features.has(feature.name)) {
        into.features.set(feature.name, feature);
      }
    }
  }
  return collected.map(({ unit, features }) => ({ ...unit, features: [...features.values(), ...answered] }));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
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
  for (let index = 0; index < draft.places.length; index++) {
    const places = draft.places[index];
    const name = places && MENTIONED[index];
    if (!name) continue;
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

function wordFeatures(draft: Draft): Placed[] {
  const features: Placed[] = [];
  let before = '';
  for (const [i, { forms, stop }] of draft.words.entries()) {
    const word = plain(forms[0] ?? '');
    const place = { from: i, to: i + 1 };
    features.push({ name: word, place });
    if (word.length > STEM) features.push({ name: `${word.slice(0, STEM)}*`, place });
    if (before !== '') features.push({ name: `${before}_${word}`, place: { from: i - 1, to: i + 1 } });
    before = stop ? '' : word;
  }
  return features;
}

/**
 * What a draft speaks of, and whether the answered comment speaks of it, too: who answers with health, a place or a day
 * that nobody mentioned knows more of the other than the comment tells.
 */
function conceptFeatures(draft: Draft, parent: Draft | null): Placed[] {
  const features: Placed[] = [];
  for (let index = 0; index < draft.places.length; index++) {
    const places = draft.places[index];
    const name = places && FEATURES[index];
    if (!name) continue;
    const known = MENTIONED[index] && `${name}${knownFrom(parent, index)}`;
    for (const place of places) {
      features.push({ name, place });
      if (known) features.push({ name: known, place });
    }
  }
  return features;
}

/** Ends the name of a feature: said before, said first by the draft, or nothing is answered. */
function knownFrom(parent: Draft | null, index: number): string {
  if (parent === null) return '.';
  return parent.places[index] ? '=' : '+';
}

/** What stands before what in a sentence, and what is denied. */
function pairFeatures(draft: Draft, mentions: readonly Mention[]): Placed[] {
  const features: Placed[] = [];
  for (const [i, first] of mentions.entries()) {
    if (first.negated) features.push({ name: `!${first.name}`, place: first });
    for (let j = i + 1; j < mentions.length; j++) {
      const second = mentions[j];
      if (!second || second.from - first.to > PAIR_REACH) break;
      if (second.from < first.to || hasStop(draft, first.to - 1, second.from)) continue;
      features.push({
        name: `${first.name}>${second.name}`,
        place: { from: first.from, to: Math.max(first.to, second.to) },
      });
    }
  }
  return features;
}

function hasStop(draft: Draft, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (draft.words[at]?.stop) return true;
  return false;
}

/**
 * What the draft says to a comment of some kind: "thirteen, at the Academy" tells of nobody, but of a child where the
 * comment asks who it was.
 */
function turnFeatures(draft: Draft, parent: Draft): Placed[] {
  const features: Placed[] = [];
  for (const { name: kind, index: asked } of ASKED) {
    if (!parent.places[asked]) continue;
    for (let index = 0; index < draft.places.length; index++) {
      const place = MENTIONED[index] && draft.places[index]?.[0];
      if (place) features.push({ name: `${kind}<${MENTIONED[index]}`, place });
    }
  }
  return features;
}

/** What the comment that is answered speaks of. */
function answeredFeatures(parent: Draft): Feature[] {
  const features: Feature[] = [];
  for (let index = 0; index < parent.places.length; index++) {
    const name = parent.places[index] && CONCEPTS[index];
    if (name && (name.startsWith(SENSE) || PARENT.has(name))) {
      features.push({ name: `^${name}`, place: null });
    }
  }
  return features;
}

function plain(word: string): string {
  return /\d/.test(word) ? word.replace(/\d/g, '0') : word;
}
