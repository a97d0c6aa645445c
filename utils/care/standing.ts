import type { Word } from '../text/reading';
import { PhraseTable, type PhraseList, type TablePhrase } from '../text/word-table';
import data from './concepts.generated.json';
import type { CareWord } from './words';

/** Phrases that stand at a word: their length, their concepts, and where the furthest of those looked at ends. */
interface Standing {
  length: number;
  concepts: number[];
  reach: number;
}

export const NO_PHRASE: Standing = { length: 0, concepts: [], reach: 0 };

const phrases = new PhraseTable(data.phrases);

/** The phrases that may begin with a word; null where there is none, as for most. */
export function phrasesFrom({ norm, base }: Word): PhraseList[] | null {
  const byNorm = phrases.beginningWith(norm);
  const byBase = base === norm ? undefined : phrases.beginningWith(base);
  if (byNorm && byBase) return [byNorm, byBase];
  const only = byNorm ?? byBase;
  return only ? [only] : null;
}

/** The longest phrase at `at`, unless a longer one begins inside it: "sudah tidak" must not break up "tidak mau bangun". */
export function strongestPhrase(words: readonly CareWord[], at: number, to: number): Standing {
  const phrase = longestPhrase(words, at, to);
  let { reach } = phrase;
  let isBroken = false;
  for (let inside = at + 1; inside < at + phrase.length; inside++) {
    const other = longestPhrase(words, inside, to);
    if (other.length > phrase.length) isBroken = true;
    reach = Math.max(reach, other.reach);
  }
  return isBroken ? { ...NO_PHRASE, reach } : { ...phrase, reach };
}

function longestPhrase(words: readonly CareWord[], at: number, to: number): Standing {
  const starting = words[at]?.phrases;
  const next = at + 1 < to ? words[at + 1] : undefined;
  if (!starting || !next) return NO_PHRASE;
  let best = NO_PHRASE;
  for (const list of starting) {
    best = longestOf(list.withSecond(next.norm, next.normHash), best, words, at, to);
    if (next.base !== next.norm)
      best = longestOf(list.withSecond(next.base, next.baseHash), best, words, at, to);
    best = longestOf(list.open, best, words, at, to);
  }
  return best;
}

/** The longest of the phrases that stand at `at`, given the longest first, and of what was found before. */
function longestOf(
  phrases: readonly TablePhrase[],
  before: Standing,
  words: readonly CareWord[],
  at: number,
  to: number,
): Standing {
  let best = before;
  for (const phrase of phrases) {
    const { length } = phrase.words;
    if (length < best.length) break;
    if (at + length > to || !stands(phrase, words, at)) continue;
    if (length > best.length) best = { length, concepts: [phrase.number], reach: at + length };
    else if (!best.concepts.includes(phrase.number)) best.concepts.push(phrase.number);
  }
  return best;
}

/** The first word is known to be the one the phrase begins with. */
function stands(phrase: TablePhrase, words: readonly CareWord[], at: number): boolean {
  for (let k = 1; k < phrase.words.length; k++) {
    if (!isForm(words[at + k], phrase.words[k] ?? '')) return false;
  }
  return true;
}

function isForm(given: CareWord | undefined, word: string): boolean {
  if (!given) return false;
  if (word === given.norm || word === given.base) return true;
  return word.endsWith('*') && given.norm.startsWith(word.slice(0, -1));
}
