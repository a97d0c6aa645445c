import type { Reading } from '../text/reading';
import type { Place } from './concepts';
import type { Places } from './frames';
import { findNames, findProperNouns } from './people';
import { completeWord, finder, idOf, isKnown } from './rules';
import { findTags } from './tags';
import { wordsOf, type ReplyWord } from './words';

/** A text as the frames see it. */
export interface Draft {
  text: string;
  words: ReplyWord[];
  places: Places;
}

/** Reads a text into words and the places of every concept and tag. */
export function readDraft(reading: Reading): Draft {
  const words = wordsOf(reading, isKnown, reading.language === 'en' ? undefined : completeWord);
  const concepts = finder.find(words);
  const at = (name: string) => concepts[idOf(name)] ?? [];
  const names = findNames(words, at('firstname'), at('wordname'), at('title'), reading.text, isKnown);
  const proper = findProperNouns(words, reading.text, isKnown);
  const tags = findTags(words, reading.text, { names, proper, jobs: at('job'), cities: at('city') });
  return { text: reading.text, words, places: concepts.concat(tags) };
}

/** Whether a concept stands anywhere in a draft. */
export function hasConcept(draft: Draft, ...names: string[]): boolean {
  return names.some(name => draft.places[idOf(name)] !== undefined);
}

/** The places of a concept or tag in a draft. */
export function placesOf(draft: Draft, name: string): readonly Place[] {
  return draft.places[idOf(name)] ?? [];
}
