import type { Token } from '../text/reading';
import { remember } from '../text/remember';
import data from './concepts.generated.json';
import { inflect } from './inflect';

/** A concept that was met, and the tokens it was met at. Groups come after the concepts in number. */
export interface Mention {
  concept: number;
  from: number;
  to: number;
}

interface Phrase {
  words: string[];
  concept: number;
}

/** From this number on it is a group of concepts. */
export const FIRST_GROUP = data.forms.length;
const groupsOf = data.forms.map((_, concept) =>
  data.groups.flatMap((of, k) => (of.split(' ').includes(String(concept)) ? [FIRST_GROUP + k] : [])),
);

const words = new Map<string, number[]>();
const beginnings = new Map<string, number[]>();
const phrases = new Map<string, Phrase[]>();
data.forms.forEach((forms, concept) => {
  for (const form of forms.split('|')) addForm(form, concept);
});
for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
const lengths = Array.from(beginnings.keys(), beginning => beginning.length);
const SHORTEST = Math.min(...lengths);
const LONGEST = Math.max(...lengths);

function addForm(form: string, concept: number): void {
  const put = (map: Map<string, number[]>, key: string) => {
    const list = map.get(key);
    if (!list) map.set(key, [concept]);
    else if (!list.includes(concept)) list.push(concept);
  };
  if (form.startsWith('+')) for (const word of inflect(form.slice(1))) put(words, word);
  else if (form.includes(' ')) {
    const parts = form.split(' ');
    const first = parts[0] ?? '';
    const list = phrases.get(first);
    if (list) list.push({ words: parts, concept });
    else phrases.set(first, [{ words: parts, concept }]);
  } else if (form.endsWith('*')) put(beginnings, form.slice(0, -1));
  else put(words, form);
}

/** Concepts that talk of danger rarely does without: of death, wounds, farewell, means. */
export const ANCHORS: ReadonlySet<number> = new Set(data.anchors.split(' ').map(Number));

/**
 * The concepts in `tokens[from..to)`, each with its groups, in the order of the text. Of several phrases that overlap
 * the longest counts, and hides what is inside it. Linear in the number of tokens.
 */
export function conceptsIn(tokens: readonly Token[], from: number, to: number): Mention[] {
  const mentions: Mention[] = [];
  for (let i = from; i < to;) {
    const token = tokens[i];
    if (!token) break;
    const { length, concepts } = strongestPhrase(tokens, i, to);
    const end = i + Math.max(1, length);
    const found = length > 0 ? concepts : conceptsOfWord(token);
    for (const concept of withGroups(found)) mentions.push({ concept, from: i, to: end });
    i = end;
  }
  return mentions;
}

function withGroups(concepts: readonly number[]): number[] {
  if (concepts.length === 0) return [];
  return [...new Set([...concepts, ...concepts.flatMap(concept => groupsOf[concept] ?? [])])];
}

const NO_PHRASE = { length: 0, concepts: [] };

/** The phrases that may begin with a token; null where there is none, as for most. */
function phrasesFrom({ norm, base }: Token): Phrase[][] | null {
  const byNorm = phrases.get(norm);
  const byBase = base === norm ? undefined : phrases.get(base);
  if (byNorm && byBase) return [byNorm, byBase];
  const only = byNorm ?? byBase;
  return only ? [only] : null;
}

/** The longest phrase at `at`, unless a longer one begins inside it: "sudah tidak" must not break up "tidak mau bangun". */
function strongestPhrase(tokens: readonly Token[], at: number, to: number) {
  const phrase = longestPhrase(tokens, at, to);
  for (let inside = at + 1; inside < at + phrase.length; inside++) {
    if (longestPhrase(tokens, inside, to).length > phrase.length) return { length: 0, concepts: [] };
  }
  return phrase;
}

function longestPhrase(tokens: readonly Token[], at: number, to: number) {
  const token = tokens[at];
  const starting = token && phrasesFrom(token);
  if (!starting) return NO_PHRASE;
  let length = 0;
  const concepts: number[] = [];
  for (const phrases of starting) {
    for (const phrase of phrases) {
      const count = phrase.words.length;
      if (count < length) break;
      if (at + count > to || !phrase.words.every((word, k) => k === 0 || isForm(tokens[at + k], word)))
        continue;
      if (count > length) concepts.length = 0;
      length = count;
      if (!concepts.includes(phrase.concept)) concepts.push(phrase.concept);
    }
  }
  return { length, concepts };
}

function isForm(token: Token | undefined, word: string): boolean {
  if (!token) return false;
  if (word === token.norm || word === token.base) return true;
  return word.endsWith('*') && token.norm.startsWith(word.slice(0, -1));
}

function conceptsOfWord({ kind, norm, base, surface }: Token): number[] {
  const found = [...(words.get(norm) ?? [])];
  if (kind !== 'word') return found;
  if (base !== norm) found.push(...(words.get(base) ?? []));
  if (found.length === 0 && surface !== norm) found.push(...(words.get(surface) ?? []));
  found.push(...conceptsOfBeginning(norm));
  return found;
}

const conceptsOfBeginning = remember((word: string): readonly number[] => {
  const found: number[] = [];
  for (let length = SHORTEST; length <= Math.min(LONGEST, word.length); length++)
    found.push(...(beginnings.get(word.slice(0, length)) ?? []));
  return found;
});
