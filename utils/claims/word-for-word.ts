import type { Cues, Reading } from '../text/reading';
import examples from './examples.generated.json';
import type { Model } from './model';
import { sayingKey } from './phrasing';
import type { Segment, Sentence } from './segments';

/** A sentence that says, word for word, what an example of the library says, and which entry that is. */
export interface Saying extends Segment {
  entry: number;
}

/** A longer sentence is no example. */
const LONGEST = 40;

let known: Map<string, string> | undefined;

/** From the key of an example to the id of its claim; built when a text is first checked. */
function knownSayings(): Map<string, string> {
  if (known === undefined) {
    known = new Map();
    for (const [claim, keys] of Object.entries(examples as Record<string, string>))
      for (const key of keys.split(' ')) known.set(key, claim);
  }
  return known;
}

/**
 * The sentences of a text, or all of it, that are known word for word, slang and spelling aside. None in a text that
 * rejects what it quotes: there an example is repeated in order to be denied.
 */
export function sayingsIn(
  model: Model,
  { tokens, clauses }: Reading,
  sentences: readonly Sentence[],
): Saying[] {
  if (clauses.some(({ cues }) => rejects(cues))) return [];
  // An example may be of two sentences ("Normal BMI? Then no ED").
  const stretches: readonly Sentence[] =
    sentences.length > 1 ? [...sentences, [0, tokens.length]] : sentences;
  return stretches.flatMap(([from, to], sentence) => {
    if (to - from > LONGEST) return [];
    const claim = knownSayings().get(sayingKey(tokens.slice(from, to)));
    const entry = claim === undefined ? -1 : model.claims.findIndex(({ id }) => id === claim);
    return entry < 0 ? [] : [{ from, to, sentence, entry }];
  });
}

const rejects = ({ debunk, quotation }: Cues): boolean => debunk || quotation;
